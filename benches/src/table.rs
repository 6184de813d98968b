//! How a case is printed.

use crate::Case;
use crate::measure::{COUNTED_CALLS, Row};
use crate::peers::POLL_NEXT;

/// Prints what was measured of one case.
pub fn print(case: &Case, rows: &[Row]) {
    println!("{}, a future of {} bytes", case.name, case.size);
    println!("{:30} {:>9} {:>14} {:>12}", "", "ns/call", "vs. poll_next", "allocs/call");
    let base = rows.iter().find(|row| row.name == POLL_NEXT);
    for row in rows {
        let ratio = base.map_or(f64::NAN, |base| row.ratio_to(base));
        let allocations = per_call(row.allocations);
        println!("{:30} {:>9.1} {ratio:>13.2}x {allocations:>12}", row.name, row.nanos());
    }
    println!();
}

/// Allocations per call; those that do not repeat are given as they are.
fn per_call(allocations: u64) -> String {
    let calls = u64::from(COUNTED_CALLS);
    match (allocations / calls, allocations % calls) {
        (0, 0) => "0".into(),
        (0, once) => format!("{once} in all"),
        (each, _) => each.to_string(),
    }
}
