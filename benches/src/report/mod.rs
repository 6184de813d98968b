//! What is made of the figures: text for the terminal, markdown and plots for the book.

pub mod baseline;
pub mod plot;
pub mod sizes;
pub mod targets;
pub mod text;
mod work;

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::measure::{COUNTED_CALLS, Measured, Row};

/// Writes tables and plots for one allocator.
///
/// # Errors
/// A file cannot be written.
pub fn write(folder: &Path, allocator: &str, measured: &[Measured]) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let mut text = String::from("<!-- Written by `cargo xtask bench`. -->\n");
    for case in measured {
        table(&mut text, case)?;
    }
    if allocator == "system" {
        text += &sizes::markdown();
        if let Some(text) = work::markdown(measured) {
            fs::write(folder.join("work.inc"), text)?;
        }
    }
    // Not `.md`: it is part of a chapter, and none of its own.
    fs::write(folder.join(format!("{allocator}.inc")), text)?;
    plot::write(folder, allocator, measured)
}

fn table(text: &mut String, measured: &Measured) -> std::fmt::Result {
    let mut name = measured.case.name.clone();
    name[..1].make_ascii_uppercase();
    write!(text, "\n### {name}\n\n")?;
    writeln!(
        text,
        "| | time, ratio | quartiles | instructions | ratio | blocks per call | bytes per call |"
    )?;
    writeln!(text, "|---|---:|---:|---:|---:|---:|---:|")?;
    let base = measured.base();
    for row in &measured.rows {
        let time = row.time.ratio_to(&base.time);
        let instructions = row.instructions.map_or_else(String::new, |count| format!("{count:.0}"));
        let ratio = instructions_ratio(row, base).map_or_else(String::new, |ratio| format!("{ratio:.2}"));
        let (blocks, bytes) = (per_call(row.heap.blocks), per_call(row.heap.bytes));
        writeln!(
            text,
            "| {} | {:.2} | {:.2} to {:.2} | {instructions} | {ratio} | {blocks} | {bytes} |",
            row.name, time.median, time.low, time.high
        )?;
    }
    Ok(())
}

/// How many times as many instructions.
pub(crate) fn instructions_ratio(row: &Row, base: &Row) -> Option<f64> {
    Some(row.instructions? / base.instructions?)
}

/// Per call; what does not repeat is left out.
pub(crate) fn per_call(counted: u64) -> String {
    (counted / u64::from(COUNTED_CALLS)).to_string()
}
