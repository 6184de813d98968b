//! Runs cargo, and looks at the clock.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::source::Crate;

/// What a build took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Took {
    /// On the clock.
    pub(super) wall: f64,
    /// Of all processors, user and system. Steadier where others use the machine, too; only Linux says it.
    pub(super) cpu: Option<f64>,
}

/// `cargo` in a crate, with what it builds in `target`.
pub(super) fn cargo(of: &Crate, target: &Path, incremental: bool, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.arg("--quiet").args(arguments).current_dir(&of.folder);
    cargo.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" });
    // As a user has it by default, whatever is set for this workspace.
    for variable in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_PROFILE_DEV_DEBUG"] {
        cargo.env_remove(variable);
    }
    cargo
}

/// Runs it, and says what it took.
///
/// # Panics
/// If it fails: then there is nothing to measure.
pub(super) fn timed(mut command: Command) -> Took {
    let (before, start) = (cpu_of_children(), Instant::now());
    let output = command.stdin(Stdio::null()).output().expect("cargo has started this program");
    let wall = start.elapsed().as_secs_f64();
    let failed = || format!("{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}", failed());
    Took { wall, cpu: before.zip(cpu_of_children()).map(|(before, after)| after - before) }
}

/// Seconds of all processes that this one has waited for, and of those that they have waited for.
fn cpu_of_children() -> Option<f64> {
    /// Linux counts in this unit towards programs, whatever its own clock.
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may have spaces in it; the state comes next, the 3rd of the fields.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(16 - 3);
    let mut next = || fields.next()?.parse::<f64>().ok();
    Some((next()? + next()?) / TICKS_PER_SECOND)
}
