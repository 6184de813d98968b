//! What a call through `dyn` costs: the adapters, other crates and code written by hand, side by side in one process.
//!
//! `cargo xtask bench` measures with two allocators, prints the tables and puts them into the book; `cargo bench -p
//! adapters-benches -- --quick` is a short run. What the macros cost when a program is built is in [`compile`].
//!
//! - Every peer calls the same bodies, through an object that the compiler knows nothing about.
//! - No runtime is in the loop, but where the [case](cases) says so: futures are polled by hand, with a waker that does
//!   nothing.
//! - Peers take turns in many short rounds. A ratio is the median of the ratios within each round, so that a machine that
//!   slows down for a while slows down both sides.
//! - Instructions are counted by callgrind, allocations in a pass of their own; neither depends on the machine's mood.
//! - Nothing is asserted of a time. What moved in instructions since the last `--bless` is printed.

pub mod cases;
pub mod compile;
pub mod measure;
pub mod report;

use std::path::{Path, PathBuf};

use cases::Case;
use measure::time::Effort;
use measure::{Measured, instructions};

/// About a minute.
const FULL: Effort = Effort { rounds: 101, calls: 10_000 };
/// A few seconds.
const QUICK: Effort = Effort { rounds: 21, calls: 4_000 };
/// For `cargo test --benches`, which is there to see that it runs.
const SMOKE: Effort = Effort { rounds: 1, calls: 100 };

/// The program. What it is told:
/// - `--quick`: fewer rounds;
/// - `--instructions`: count them, too, and compare them with the baseline;
/// - `--bless`: make what was counted the baseline;
/// - `--write`: put tables and plots into the book.
///
/// # Panics
/// If the peers do not agree, or a file cannot be written.
pub fn main(allocator: &str) {
    let has = |flag| std::env::args().any(|arg| arg == flag);
    if has(instructions::FLAG) {
        instructions::be_profiled(&Case::all());
        return;
    }
    // `cargo bench` passes `--bench`, `cargo test` does not.
    if !has("--bench") {
        for case in Case::all() {
            Measured::new(case, SMOKE);
        }
        println!("it runs; for times use `cargo bench`");
        return;
    }
    let effort = if has("--quick") { QUICK } else { FULL };
    let mut measured: Vec<_> = Case::all().into_iter().map(|case| Measured::new(case, effort)).collect();
    if has("--instructions") || has("--bless") {
        count(&mut measured, allocator, has("--bless"));
    }
    println!(
        "allocator: {allocator}; median of {} interleaved rounds, quartiles in brackets\n",
        effort.rounds
    );
    for case in &measured {
        report::text::print(case);
    }
    report::sizes::print();
    report::targets::print(&measured);
    if has("--write") {
        let folder = root().join("book/src/benchmarks");
        report::write(&folder, allocator, &measured).expect("the book can be written to");
        println!("\nwritten to {}", folder.display());
    }
}

/// Counts instructions, and compares them with the baseline.
fn count(measured: &mut [Measured], allocator: &str, bless: bool) {
    let counts = match instructions::count(&Case::all(), &root().join("target/callgrind")) {
        Ok(counts) => counts,
        Err(reason) => return println!("instructions are not counted: {reason}\n"),
    };
    let baseline = root().join(format!("benches/baseline/{allocator}.toml"));
    report::baseline::compare(&baseline, &counts, bless);
    for Measured { case, rows } in measured {
        for row in rows {
            row.work = counts.get(&(case.name.clone(), row.name.to_owned())).copied();
            row.instructions = row.work.map(|work| work.total);
        }
    }
}

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package is in the workspace").to_owned()
}
