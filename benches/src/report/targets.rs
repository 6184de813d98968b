//! What this library wants to achieve, and whether it did. Printed only: a time is not a test.

use super::instructions_ratio;
use crate::cases::{BOXED, BOXING, BY_HAND, CACHING, DYNIFY_STACK, INLINE};
use crate::measure::Measured;

/// A bound on a ratio between two peers, in the cases whose names start so.
struct Target {
    cases: &'static str,
    peer: &'static str,
    other: &'static str,
    at_most: f64,
}

const TARGETS: [Target; 8] = [
    Target { cases: "`&mut self`, ready", peer: INLINE, other: BY_HAND, at_most: 1.25 },
    Target { cases: "`&mut self`, pending", peer: INLINE, other: BY_HAND, at_most: 1.25 },
    Target { cases: "`&mut self`, ready", peer: CACHING, other: BY_HAND, at_most: 1.6 },
    Target { cases: "`&mut self`, pending", peer: CACHING, other: BY_HAND, at_most: 1.6 },
    Target { cases: "", peer: BOXING, other: BOXED, at_most: 1.0 },
    Target { cases: "`&mut self`, ready", peer: BOXING, other: BOXED, at_most: 0.5 },
    Target { cases: "`&mut self`", peer: INLINE, other: DYNIFY_STACK, at_most: 1.0 / 1.8 },
    Target {
        cases: "`&self` through `Arc<dyn>`, ready at once, 4",
        peer: CACHING,
        other: BOXING,
        at_most: 1.0,
    },
];

/// Prints every target, by time and by instructions.
pub fn print(measured: &[Measured]) {
    println!("targets");
    for target in &TARGETS {
        for case in measured.iter().filter(|measured| measured.case.name.starts_with(target.cases)) {
            let (Some(row), Some(other)) = (case.row(target.peer), case.row(target.other)) else { continue };
            let time = row.time.ratio_to(&other.time);
            let instructions = instructions_ratio(row, other);
            let counted = instructions.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
            let word = |ratio: f64| if ratio <= target.at_most { "met" } else { "missed" };
            println!(
                "{:6} {:6} at most {:.2}: {:.2} [{:.2}, {:.2}], instructions {counted:>5}; {} to {}; {}",
                word(time.median),
                instructions.map_or("", word),
                target.at_most,
                time.median,
                time.low,
                time.high,
                target.peer,
                target.other,
                case.case.name
            );
        }
    }
}
