//! Instructions per call, counted by callgrind. They do not depend on the machine's mood.
//!
//! This program runs itself once under valgrind, and every run of a peer is a part of the profile of its own: a
//! process per peer and case, as benchmark harnesses for callgrind have it, would take an hour instead of a minute. Each
//! peer runs twice, and the difference is what the calls between the two counts cost, without the making of the object.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use super::profile::Work;
use crate::cases::{Case, Run};

/// The argument that makes this program the one that is profiled.
pub const FLAG: &str = "--under-callgrind";

/// Calls in the shorter run, before a case's weight is taken into account; the longer makes twice as many.
const CALLS: u32 = 600;

/// Instructions per call, by case and peer.
pub type Counts = BTreeMap<(String, String), Work>;

/// What callgrind is told to watch.
#[unsafe(export_name = "adapters_benches_measured")]
#[inline(never)]
extern "Rust" fn measured(run: Run, calls: u32) {
    black_box(run(black_box(calls)));
}

/// Cases whose instructions mean something: what waits for other threads also spins.
fn counted(cases: &[Case]) -> impl Iterator<Item = &Case> {
    cases.iter().filter(|case| case.counted)
}

/// Under callgrind: runs every peer, a short and a long run each.
pub fn be_profiled(cases: &[Case]) {
    for case in counted(cases) {
        let calls = (CALLS / case.weight).max(4);
        for peer in &case.peers {
            for calls in [calls, 2 * calls] {
                measured(peer.run, calls);
            }
        }
    }
}

/// Runs this program under callgrind, or says why not. `folder` is for the profiles.
///
/// # Errors
/// There is no valgrind, or it failed.
pub fn count(cases: &[Case], folder: &Path) -> Result<Counts, String> {
    _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--zero-before=adapters_benches_measured"])
        .arg("--dump-after=adapters_benches_measured")
        .arg(format!("--callgrind-out-file={}/part", folder.display()))
        .arg(program)
        .args(["--bench", FLAG])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("valgrind: {error}"))?;
    if !status.success() {
        return Err(format!("valgrind: {status}"));
    }
    let mut parts = parts(folder)?.into_iter();
    let mut counts = Counts::new();
    for case in counted(cases) {
        let calls = f64::from((CALLS / case.weight).max(4));
        for peer in &case.peers {
            let (Some(short), Some(long)) = (parts.next(), parts.next()) else {
                return Err("callgrind wrote fewer profiles than there were runs".into());
            };
            counts.insert((case.name.clone(), peer.name.to_owned()), long.per_call(short, calls));
        }
    }
    Ok(counts)
}

/// The instructions of every part, in the order of the runs.
fn parts(folder: &Path) -> Result<Vec<Work>, String> {
    let mut parts = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        // `part.1`, `part.2`, ..; what comes after the last of them is in `part`.
        let number = path.extension().and_then(OsStr::to_str).and_then(|number| number.parse::<u32>().ok());
        let Some(number) = number else { continue };
        let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        let work = Work::read(&text);
        // What is read must be all that there is.
        if !work.is_complete() {
            return Err(format!("{} is not understood", path.display()));
        }
        parts.insert(number, work);
    }
    Ok(parts.into_values().collect())
}
