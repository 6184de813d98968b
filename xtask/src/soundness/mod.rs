//! Evidence that the crate is sound: what a machine has of it. What it has not is said in the summary.

mod aliasing;
mod heapless;
mod private;
mod sanitizers;
mod table;

use std::process::Command;

use crate::session::{Session, output_of};

/// The part that belongs to every run of the tests.
pub(crate) fn quick(session: &mut Session) {
    table::check(session);
    private::check(session);
    heapless::check(session);
    aliasing::check(session);
    loom(session);
    sanitizers::quick(session);
    fuzzing_builds(session);
}

/// All of it.
pub(crate) fn all(session: &mut Session, _: &[String]) {
    table::check(session);
    private::check(session);
    heapless::check(session);
    aliasing::check(session);
    loom(session);
    sanitizers::all(session);
    miri(session);
    fuzz(session);
}

/// Every order in which threads can use the flag of a slot, the cache and the chunks of a side stack.
fn loom(session: &mut Session) {
    let env = Some(("RUSTFLAGS", "--cfg loom"));
    let line = "test -p adapters-loom --release --target-dir target/loom --locked";
    session.cargo_with("loom models", env, line.split_whitespace());
}

/// Both models of aliasing.
fn miri(session: &mut Session) {
    let title = "Miri";
    if output_of(Command::new("cargo").args(["+nightly", "miri", "--version"])).is_none() {
        session.skip(title, "the nightly has no Miri here; `.github/workflows/ci.yml` runs it");
        return;
    }
    for model in ["", "-Zmiri-tree-borrows"] {
        let flags = format!("-Zmiri-strict-provenance -Zmiri-disable-isolation {model}");
        let mut command = Command::new("cargo");
        command.args(["+nightly", "miri", "test", "-p", "adapters", "-p", "adapters-tests", "--locked"]);
        session.run(&format!("{title} {model}"), command.env("MIRIFLAGS", flags));
    }
}

/// Inputs for the macros that find their way into code which no other has reached, for a while, where there is `cargo fuzz`.
/// Elsewhere the crate is built.
fn fuzz(session: &mut Session) {
    let title = "fuzzing of the macros";
    let found = |program: &str, args: &[&str]| output_of(Command::new(program).args(args)).is_some();
    if found("cargo", &["+nightly", "fuzz", "--version"]) {
        let mut command = Command::new("cargo");
        command.args(["+nightly", "fuzz", "run", "expand", "--", "-max_total_time=120"]);
        command.env_remove("RUSTC").env_remove("RUSTDOC").env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
        session.run(title, &mut command);
        return;
    }
    session.skip(title, "needs a nightly and `cargo fuzz`; the tests of `adapters-derive` have a short run");
    fuzzing_builds(session);
}

/// The crate for fuzzing has the modules of the macros by their paths, and is in no workspace: nobody else notices what it lacks.
fn fuzzing_builds(session: &mut Session) {
    // libFuzzer needs a compiler for C++.
    if output_of(Command::new("c++").arg("--version")).is_some() {
        let line = "check --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --locked";
        session.cargo("the crate for fuzzing", line);
    }
}
