//! Where the instructions of a call are, for the cases that there are targets for.

use std::fmt::Write;

use crate::cases::{BOXED, BOXING, BY_HAND, CACHING, DYNIFY_STACK, INLINE};
use crate::measure::Measured;

/// Whose, in this order.
const SHOWN: [&str; 6] = [BY_HAND, INLINE, CACHING, BOXING, BOXED, DYNIFY_STACK];
/// How the names of the cases begin.
const CASES: [&str; 4] = ["`&mut self`", "`&self` through", "a `&[u8]`", "an `impl Iterator`"];

/// Without the sign that a little less than nothing would have.
fn whole(count: f64) -> f64 {
    count.round() + 0.0
}

/// For the book, if instructions were counted.
pub(super) fn markdown(measured: &[Measured]) -> Option<String> {
    let mut text = String::from(
        "<!-- Written by `cargo xtask bench`. -->\n\n| | at the caller | behind the call | allocator | functions called |\n\
         |---|---:|---:|---:|---:|\n",
    );
    let mut any = false;
    for case in measured.iter().filter(|case| CASES.iter().any(|start| case.case.name.starts_with(start))) {
        let rows = SHOWN.iter().filter_map(|name| case.row(name));
        let rows: Vec<_> = rows.filter_map(|row| Some((row.name, row.work?))).collect();
        if !rows.is_empty() {
            any = true;
            _ = writeln!(text, "| **{}** | | | | |", case.case.name);
        }
        for (name, work) in rows {
            _ = writeln!(
                text,
                "| {name} | {:.0} | {:.0} | {:.0} | {:.1} |",
                whole(work.caller),
                whole(work.callee),
                whole(work.allocator),
                work.calls
            );
        }
    }
    any.then_some(text)
}
