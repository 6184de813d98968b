//! What the macros cost when a program is built: compile time, the size of expansions and of machine code, measured the same
//! way for everybody.
//!
//! Crates are written into `target/compile`, many traits with two methods and an implementation each. All are built in turn, in
//! rounds, and compared within a round. Nothing is asserted of a time.

mod cargo;
mod code;
mod report;
mod source;
mod ways;
mod work;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::measure::time::Samples;
use crate::root;
use cargo::{cargo, timed};
use code::Code;
use source::Crate;
use ways::{WAYS, Way};

/// How much to measure.
#[derive(Clone, Copy, Debug)]
struct Effort {
    /// In a crate that is checked.
    traits: u32,
    /// In a crate that is built with optimization, which takes longer.
    built: u32,
    /// Of all but clean builds.
    rounds: u32,
    /// Of clean builds.
    clean: u32,
    /// Traits in a crate for which the instructions of the compiler are counted.
    counted: u32,
}

/// A quarter of an hour on an idle machine.
const FULL: Effort = Effort { traits: 300, built: 100, rounds: 5, clean: 3, counted: 30 };
/// To see how it looks.
const QUICK: Effort = Effort { traits: 30, built: 10, rounds: 1, clean: 1, counted: 3 };

/// A way of building, and what it took, by way and round.
#[derive(Debug)]
struct Build {
    /// What was built.
    title: String,
    /// Seconds of all processors, or on the clock where nobody says how many these are; and seconds on the clock.
    rows: Vec<[Samples; 2]>,
}

/// All of it. The rows are in the order of the ways.
#[derive(Debug)]
struct Measured {
    builds: Vec<Build>,
    /// Instructions of the compiler, and for how many traits, if they were counted.
    work: Option<(u32, Vec<u64>)>,
    /// Of the expansion of a trait with one method.
    lines: Vec<usize>,
    code: Vec<Code>,
}

/// The program. What it is told:
/// - `--quick`: little, to see how it looks;
/// - `--sizes`: no times, only lines and machine code;
/// - `--write`: put the tables into the book.
///
/// # Panics
/// If a crate does not build, or a file cannot be written.
pub fn main() -> ExitCode {
    if let Some(code) = work::be_compiler() {
        return code;
    }
    let has = |flag| std::env::args().any(|arg| arg == flag);
    // `cargo test --benches` is to see that it runs; it would take too long there.
    if !has("--bench") {
        println!("for compile times use `cargo xtask bench compile`");
        return ExitCode::SUCCESS;
    }
    let folder = root().join("target/compile");
    let effort = if has("--quick") { QUICK } else { FULL };
    let (builds, work) =
        if has("--sizes") { (Vec::new(), None) } else { (builds(&folder, effort), counts(&folder, effort)) };
    let measured = Measured { builds, work, lines: code::lines(&folder), code: code::sizes(&folder) };
    let text = report::markdown(&measured);
    println!("{text}");
    if has("--write") {
        let file = root().join("book/src/benchmarks/compile.inc");
        fs::write(&file, text).expect("the book can be written to");
        println!("written to {}", file.display());
    }
    ExitCode::SUCCESS
}

/// A crate for each of the ways.
fn crates(folder: &Path, what: &str, source: &dyn Fn(&Way) -> String) -> Vec<Crate> {
    let write = |way: &Way| Crate::write(folder, format!("{what}-{}", way.id), way, &source(way));
    WAYS.iter().map(write).collect::<Result<_, _>>().expect("the folder can be written to")
}

/// What the compiler executes for each of them, if there is somebody who counts.
fn counts(folder: &Path, effort: Effort) -> Option<(u32, Vec<u64>)> {
    let traits = effort.counted;
    let few = crates(folder, "few", &|way| source::many(way, traits, false));
    eprintln!("instructions of the compiler, {traits} traits");
    match few.iter().map(|of| work::instructions(of, &folder.join("built"))).collect() {
        Ok(counts) => Some((traits, counts)),
        Err(why) => {
            eprintln!("    not counted: {why}");
            None
        }
    }
}

fn builds(folder: &Path, effort: Effort) -> Vec<Build> {
    let Effort { traits, built, rounds, clean, .. } = effort;
    let many = crates(folder, "many", &|way| source::many(way, traits, false));
    let objects = crates(folder, "objects", &|way| source::many(way, built, true));
    let user = crates(folder, "user", &|way| source::many(way, 1, true));
    let target = folder.join("built");
    let kept = folder.join("incremental");
    let fresh = folder.join("clean");
    vec![
        again(format!("`cargo check`, {traits} traits"), rounds, &many, &target, false, &["check"]),
        again("the same, incremental".to_owned(), rounds, &many, &kept, true, &["check"]),
        again(
            format!("release build, {built} traits and objects"),
            rounds,
            &objects,
            &target,
            false,
            &["build", "--release"],
        ),
        in_rounds("clean build, 1 trait".to_owned(), clean, &user, |of| {
            _ = fs::remove_dir_all(&fresh);
            cargo(of, &fresh, true, &["build"])
        }),
    ]
}

/// Builds what has been built before, with everything that it depends on.
fn again(
    title: String,
    rounds: u32,
    crates: &[Crate],
    target: &Path,
    incremental: bool,
    arguments: &[&str],
) -> Build {
    for of in crates {
        timed(cargo(of, target, incremental, arguments));
    }
    in_rounds(title, rounds, crates, |of| {
        of.touch().expect("the file can be written");
        cargo(of, target, incremental, arguments)
    })
}

/// Everybody has one turn in each round.
fn in_rounds(
    title: String,
    rounds: u32,
    crates: &[Crate],
    command: impl Fn(&Crate) -> std::process::Command,
) -> Build {
    // It takes a while.
    eprintln!("{title}");
    let mut rows: Vec<[Samples; 2]> = crates.iter().map(|_| Default::default()).collect();
    for _ in 0..rounds {
        for (of, [cpu, wall]) in crates.iter().zip(&mut rows) {
            let took = timed(command(of));
            cpu.push(took.cpu.unwrap_or(took.wall));
            wall.push(took.wall);
        }
    }
    for (way, [cpu, wall]) in WAYS.iter().zip(&rows) {
        let [cpu, wall] = [cpu.spread().median, wall.spread().median];
        eprintln!("    {:34} {cpu:>6.2} s of the processor, {wall:>6.2} s on the clock", way.name);
    }
    Build { title, rows }
}
