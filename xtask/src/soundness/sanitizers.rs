//! The tests under sanitizers, where there is a nightly, and under valgrind.
//!
//! Without the sources of the standard library there is no `build-std`. `AddressSanitizer` then still sees every access of the
//! tests, of the library and of generic code of `std`, and every allocation. `ThreadSanitizer` takes what `std` does to be no
//! synchronization, so only tests whose threads meet in our own atomics and in `join` mean something.

use std::process::Command;

use crate::session::{Session, output_of};

const TARGET: &str = "x86_64-unknown-linux-gnu";

/// What the tests are that forget, cancel, panic and lie in memory of their own: the ones to run where time is short.
const SELECTION: &str = "--test soundness --test leaks";

/// Everything but the tests that run the compiler.
const EVERYTHING: &str = "--test soundness --test leaks --test threads --test blocks --test arguments --test shapes \
     --test by_value --test nested --test receivers --test on_stack --test several_borrows --test strategies \
     --test supertraits --test adapted --test back --test options --test send --test traits";

pub(crate) fn quick(session: &mut Session) {
    address(session, SELECTION);
}

pub(crate) fn all(session: &mut Session) {
    address(session, EVERYTHING);
    thread(session);
    valgrind(session);
}

fn address(session: &mut Session, tests: &str) {
    let title = "AddressSanitizer";
    if !has_nightly(session, title) {
        return;
    }
    // Tests forget on purpose, so most leaks are meant. `leaks` checks the ones that must not be, by their counts.
    let mut command = sanitized("address", tests);
    session.run(title, command.env("ASAN_OPTIONS", "detect_leaks=0:detect_stack_use_after_return=1"));
    // Cancels and panics forget nothing: here every leak is an error.
    let mut command = sanitized("address", "--test soundness");
    command.args(["cancel::", "panics::", "layouts::", "overlap::"]);
    session.run("LeakSanitizer", command.env("ASAN_OPTIONS", "detect_leaks=1"));
}

fn thread(session: &mut Session) {
    let title = "ThreadSanitizer";
    if has_nightly(session, title) {
        let file = session.root().join("xtask/src/soundness/thread-sanitizer.supp");
        let options = format!("suppressions={}", file.display());
        session.run(title, sanitized("thread", "--test threads").env("TSAN_OPTIONS", options));
    }
}

/// A second opinion: it knows nothing of Rust, and sees each access of the machine code.
fn valgrind(session: &mut Session) {
    let title = "valgrind";
    if output_of(Command::new("valgrind").arg("--version")).is_none() {
        session.skip(title, "not installed");
        return;
    }
    let runner = "valgrind -q --error-exitcode=9 --leak-check=no --trace-children=no";
    let line = "test -p adapters-tests --test soundness --test leaks --target-dir target/valgrind --locked";
    // Children abort on purpose.
    let tests = "cancel:: forget::heap moved:: panics:: heap_";
    let args = line.split_whitespace().chain(["--"]).chain(tests.split_whitespace());
    session.cargo_with(title, Some(("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER", runner)), args);
}

fn has_nightly(session: &mut Session, title: &str) -> bool {
    let found = cfg!(all(target_os = "linux", target_arch = "x86_64"))
        && output_of(Command::new("cargo").args(["+nightly", "--version"])).is_some();
    if !found {
        session.skip(title, "needs a nightly, on x86_64 Linux");
    }
    found
}

/// `--target` keeps the macros and the build scripts from being instrumented, too.
fn sanitized(sanitizer: &str, tests: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(["+nightly", "test", "-p", "adapters-tests", "--locked", "--target", TARGET]);
    command.args(["--target-dir", &format!("target/{sanitizer}-sanitizer")]);
    command.args(tests.split_whitespace()).args(["--"]);
    let flags = format!("-Zsanitizer={sanitizer} -Cunsafe-allow-abi-mismatch=sanitizer");
    // Those of `cargo xtask` are another toolchain's.
    command.env("RUSTFLAGS", flags).env_remove("RUSTC").env_remove("RUSTDOC").env_remove("CARGO");
    command.env_remove("RUSTUP_TOOLCHAIN");
    command
}
