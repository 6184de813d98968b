//! The workspace's own commands, so that a developer and CI run the very same steps. `cargo xtask help` lists them.

mod browser;
mod commands;
mod features;
mod release;
mod session;
mod soundness;
mod tools;

use std::process::ExitCode;

use crate::session::Session;

/// A command's name, what it does, and its code, which also gets the arguments after the name.
type Command = (&'static str, &'static str, fn(&mut Session, &[String]));

const COMMANDS: [Command; 7] = [
    ("test", "all tests, the quick part of `soundness`, then `release` and `book`", commands::test),
    (
        "soundness",
        "sanitizers, valgrind, loom, Miri, the table of unsafe: what this machine has of them",
        soundness::all,
    ),
    ("release", "every combination of features, the packages, the oldest dependencies", commands::release),
    ("book", "the book, built, and looked at in a browser", commands::book),
    ("bless", "write the golden files and the expected compiler messages anew", commands::bless),
    ("ci", "what `.ci/run` runs: format, lints, documentation, then `test`", commands::ci),
    (
        "bench",
        "the benchmarks of calls, or `bench compile`; arguments after it go to the program",
        commands::bench,
    ),
];

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let name = args.next();
    let rest: Vec<_> = args.collect();

    let Some(name) = name.filter(|name| !matches!(name.as_str(), "help" | "-h" | "--help")) else {
        println!("{}", help());
        return ExitCode::SUCCESS;
    };
    let Some((.., run)) = COMMANDS.iter().find(|(command, ..)| *command == name) else {
        eprintln!("`{name}` is no command of xtask.\n\n{}", help());
        return ExitCode::FAILURE;
    };
    if !rest.is_empty() && name != "bench" {
        eprintln!("`{name}` takes no arguments.\n\n{}", help());
        return ExitCode::FAILURE;
    }
    let mut session = Session::new();
    run(&mut session, &rest);
    session.finish()
}

fn help() -> String {
    let row = |name: &str, about: &str| format!("\n    {name:<9} {about}");
    let rows: String = COMMANDS.iter().map(|(name, about, _)| row(name, about)).collect();
    format!("usage: cargo xtask <command>\n{rows}{}", row("help", "this table"))
}
