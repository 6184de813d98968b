//! How a case is printed.

use super::{instructions_ratio, per_call};
use crate::measure::Measured;

/// Prints what was measured of one case.
pub fn print(measured: &Measured) {
    let base = measured.base();
    println!("{}; ratios to {}", measured.case.name, base.name);
    println!(
        "{:34} {:>8} {:>20} {:>7} {:>7} {:>7} {:>7}",
        "", "ns", "time, ratio", "instr", "ratio", "blocks", "bytes"
    );
    for row in &measured.rows {
        let time = row.time.ratio_to(&base.time);
        let time = format!("{:.2} [{:.2}, {:.2}]", time.median, time.low, time.high);
        let instructions = row.instructions.map_or_else(String::new, |count| format!("{count:.0}"));
        let ratio = instructions_ratio(row, base).map_or_else(String::new, |ratio| format!("{ratio:.2}"));
        let (blocks, bytes) = (per_call(row.heap.blocks), per_call(row.heap.bytes));
        let nanos = row.time.spread().median;
        println!(
            "{:34} {nanos:>8.1} {time:>20} {instructions:>7} {ratio:>7} {blocks:>7} {bytes:>7}",
            row.name
        );
    }
    println!();
}
