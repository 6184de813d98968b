//! What this library wants to achieve, and whether it did. Printed only: a time is not a test.

use crate::Case;
use crate::measure::{COUNTED_CALLS, Row};
use crate::peers::{ASYNC_TRAIT, BOXING, CACHING, INLINE, POLL_NEXT};

/// At most this many times the time of `poll_next` by hand, for [`INLINE`].
const INLINE_TO_POLL_NEXT: f64 = 1.6;
/// At least so many times as fast as [`ASYNC_TRAIT`], for [`INLINE`].
const INLINE_TO_ASYNC_TRAIT: f64 = 4.0;
/// At least so many times as fast as [`ASYNC_TRAIT`], for [`BOXING`].
const BOXING_TO_ASYNC_TRAIT: f64 = 2.0;

/// Prints the targets. Those on time are for futures that are ready at once.
pub fn print(measured: &[(Case, Vec<Row>)]) {
    println!("targets");
    for (case, rows) in measured.iter().filter(|(case, _)| case.ready_at_once) {
        let ratio = |name, other| find(rows, name).ratio_to(find(rows, other));
        let title = format!("{}, {} bytes:", case.name, case.size);
        let slower = ratio(INLINE, POLL_NEXT);
        let target = format!("{title} inline takes at most {INLINE_TO_POLL_NEXT}x the time of poll_next");
        verdict(slower <= INLINE_TO_POLL_NEXT, &target, &format!("{slower:.2}x"));
        for (name, least) in [(INLINE, INLINE_TO_ASYNC_TRAIT), (BOXING, BOXING_TO_ASYNC_TRAIT)] {
            let faster = ratio(ASYNC_TRAIT, name);
            let name = name.trim_start_matches("adapters, ");
            let target = format!("{title} {name} is at least {least}x as fast as async-trait");
            verdict(faster >= least, &target, &format!("{faster:.2}x"));
        }
    }
    let per_call = u64::from(COUNTED_CALLS);
    for (name, most, target) in [
        (INLINE, 0, "inline allocates nothing"),
        (CACHING, 1, "caching allocates at most once per adapter"),
        (BOXING, per_call, "boxing allocates at most once per call"),
    ] {
        let worst = measured.iter().map(|(_, rows)| find(rows, name).allocations).max().unwrap_or(0);
        verdict(worst <= most, &format!("all cases: {target}"), &format!("{worst} in {per_call} calls"));
    }
}

fn verdict(met: bool, target: &str, figure: &str) {
    println!("{:7} {target:75} {figure:>18}", if met { "met" } else { "missed" });
}

fn find<'a>(rows: &'a [Row], name: &str) -> &'a Row {
    rows.iter().find(|row| row.name == name).expect("every peer has a row")
}
