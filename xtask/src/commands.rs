//! The commands: lists of steps.

use crate::session::Session;
use crate::tools::{self, UI_RUSTC};
use crate::{browser, features, release, soundness};

/// Turns on the tests whose expected output depends on the compiler's version.
const UI: &str = "ADAPTERS_UI";

/// A title, a variable, and the arguments of `cargo`.
type Step = (&'static str, Option<(&'static str, &'static str)>, &'static str);

/// What comes before the tests in CI.
const LINTS: [Step; 3] = [
    ("format", None, "fmt --all -- --check"),
    ("lints", None, "clippy --workspace --all-targets --locked -- -D warnings"),
    ("documentation", Some(("RUSTDOCFLAGS", "-Dwarnings")), "doc --workspace --no-deps --locked"),
];

pub(crate) fn ci(session: &mut Session, args: &[String]) {
    for (title, env, line) in LINTS {
        session.cargo_with(title, env, line.split_whitespace());
    }
    test(session, args);
}

pub(crate) fn test(session: &mut Session, _: &[String]) {
    tools::provide_cargo_expand(session);
    if tools::is_ui_rustc() {
        session.set_env(UI, "1");
    } else {
        println!("\nnot rustc {UI_RUSTC}: the ui and expand tests are skipped, unless {UI}=1 is set already");
    }
    session.cargo("tests", "test --workspace --no-fail-fast --locked");

    soundness::quick(session);
    release(session, &[]);
    book(session, &[]);
}

/// What users get: every combination of features, the packages, the oldest dependencies.
pub(crate) fn release(session: &mut Session, _: &[String]) {
    for features in features::combinations(session.root()) {
        // Clippy, since it is a `check` that can deny warnings without a rebuild of all dependencies.
        let options = format!("--no-default-features --features={features}");
        let line = format!("clippy -q -p adapters {options} --locked -- -D warnings");
        session.cargo(&format!("adapters, features: {features}"), &line);
    }
    release::package(session);
    release::minimal_versions(session);
}

pub(crate) fn book(session: &mut Session, _: &[String]) {
    browser::check(session);
}

pub(crate) fn bless(session: &mut Session, _: &[String]) {
    tools::provide_cargo_expand(session);
    for (name, value) in
        [("ADAPTERS_BLESS", "1"), ("TRYBUILD", "overwrite"), ("MACROTEST", "overwrite"), (UI, "1")]
    {
        session.set_env(name, value);
    }
    session.cargo("goldens of the macros", "test -p adapters-derive");
    session.cargo("differences of the migration", "test -p adapters-examples --lib");
    let title = "expected compiler messages and expansions";
    if tools::is_ui_rustc() {
        session.cargo(title, "test -p adapters-tests --test expand --test ui");
    } else {
        session
            .fail(title, &format!("they must come from rustc {UI_RUSTC}: `cargo +{UI_RUSTC} xtask bless`"));
    }
    println!("\nread the differences before you commit them: `git diff`");
}

/// Calls, with the system's allocator and with a fast one, or, with `compile`, what building costs; into the book. An
/// argument of your own replaces what it does by itself.
pub(crate) fn bench(session: &mut Session, args: &[String]) {
    let (programs, by_itself, args): (&[_], &[_], _) = match args {
        [first, rest @ ..] if first == "compile" => (&["compile"], &["--write"], rest),
        args => (&["system", "mimalloc"], &["--instructions", "--write"], args),
    };
    let args: Vec<_> =
        if args.is_empty() { by_itself.to_vec() } else { args.iter().map(String::as_str).collect() };
    for program in programs {
        let line = ["bench", "-p", "adapters-benches", "--bench", program, "--"].into_iter();
        session.cargo_with("benchmarks", None, line.chain(args.iter().copied()));
    }
}

#[cfg(test)]
mod tests {
    use super::LINTS;

    #[test]
    fn ci_is_what_the_script_runs() {
        let lints = LINTS.map(|(_, env, line)| match env {
            Some((name, value)) => format!("{name}={value} cargo {line}"),
            None => format!("cargo {line}"),
        });
        let script = include_str!("../../.ci/run");
        let commands: Vec<_> =
            script.lines().filter(|line| line.contains("cargo ") && !line.starts_with('#')).collect();
        let (last, before) = commands.split_last().unwrap();
        assert_eq!(before, lints);
        assert_eq!(*last, "cargo xtask test");
    }
}
