//! What the compiler executes, counted by callgrind: it does not depend on the machine's mood.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use super::cargo::{cargo, timed};
use super::source::Crate;

/// Set for this program where cargo runs it in the place of the compiler: the folder for what callgrind says.
const LOGS: &str = "ADAPTERS_BENCHES_CALLGRIND_LOGS";

/// Runs the compiler under callgrind, if that is what this program has been started for.
pub(super) fn be_compiler() -> Option<ExitCode> {
    let log = Path::new(&std::env::var_os(LOGS)?).join("%p");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes"]);
    valgrind.arg(format!("--log-file={}", log.display())).args(std::env::args_os().skip(1));
    Some(match valgrind.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("valgrind: {error}");
            ExitCode::FAILURE
        }
    })
}

/// Instructions of the compiler, macros included, for `cargo check` of a crate; or why they are not known.
///
/// # Errors
/// There is no valgrind, or what it writes is not understood.
pub(super) fn instructions(of: &Crate, target: &Path) -> Result<u64, String> {
    let logs = target.join("callgrind");
    _ = fs::remove_dir_all(&logs);
    fs::create_dir_all(&logs).map_err(|error| error.to_string())?;
    // What it depends on is built before, and is not counted.
    timed(cargo(of, target, false, &["check"]));
    of.touch().map_err(|error| error.to_string())?;
    let mut command = cargo(of, target, false, &["check"]);
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    command.env("RUSTC_WORKSPACE_WRAPPER", program).env(LOGS, &logs);
    let output = command.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!("under valgrind: {}", String::from_utf8_lossy(&output.stderr)));
    }
    // Cargo also asks the compiler what it is, which is over sooner.
    let entries = fs::read_dir(&logs).map_err(|error| error.to_string())?.flatten();
    let counts = entries.filter_map(|entry| collected(&fs::read_to_string(entry.path()).ok()?));
    counts.max().ok_or_else(|| "callgrind has not said what it counted".to_owned())
}

/// `==1== Collected : 1234`
fn collected(log: &str) -> Option<u64> {
    log.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
}
