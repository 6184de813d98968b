//! Running steps one after another: all of them, even after a failure, so that one run tells everything that is wrong.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// The steps that have been run, and what the next one is run with.
#[derive(Debug)]
pub(crate) struct Session {
    root: PathBuf,
    cargo: OsString,
    env: Vec<(&'static str, OsString)>,
    done: Vec<Outcome>,
    skipped: Vec<String>,
}

#[derive(Debug)]
struct Outcome {
    title: String,
    time: Duration,
    /// What to run again, or what to do instead.
    failure: Option<String>,
}

impl Session {
    pub(crate) fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace");
        Self {
            root: root.to_owned(),
            // Set by `cargo xtask`; it is of the toolchain that was asked for, as in `cargo +nightly xtask`.
            cargo: env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            env: Vec::new(),
            done: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// The root of the workspace, where every step is run.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Sets a variable for all later steps.
    pub(crate) fn set_env(&mut self, name: &'static str, value: impl Into<OsString>) {
        self.env.push((name, value.into()));
    }

    /// Runs `cargo` with arguments that are separated by spaces.
    pub(crate) fn cargo(&mut self, title: &str, args: &str) {
        self.cargo_with(title, None, args.split_whitespace());
    }

    /// Runs `cargo`, with a variable for this step alone.
    pub(crate) fn cargo_with<'a>(
        &mut self,
        title: &str,
        env: Option<(&str, &str)>,
        args: impl IntoIterator<Item = &'a str>,
    ) {
        let args: Vec<_> = args.into_iter().collect();
        let prefix = env.map_or_else(String::new, |(name, value)| format!("{name}={value} "));
        let shown = format!("{prefix}cargo {}", args.join(" "));

        let mut command = Command::new(&self.cargo);
        command.args(args).envs(env);
        self.run_as(title, &shown, &mut command);
    }

    /// Runs another program. A relative path in its arguments is one in the workspace.
    pub(crate) fn run(&mut self, title: &str, command: &mut Command) {
        let words = [command.get_program()].into_iter().chain(command.get_args());
        let shown: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
        let shown = shown.join(" ");
        self.run_as(title, &shown, command);
    }

    fn run_as(&mut self, title: &str, shown: &str, command: &mut Command) {
        heading(title);
        println!("    $ {shown}");
        if command.get_current_dir().is_none() {
            command.current_dir(&self.root);
        }
        command.envs(self.env.iter().cloned());
        let start = Instant::now();
        let status = command.status();
        let failure = match status {
            Ok(status) if status.success() => None,
            Ok(status) => Some(format!("{shown} ({status})")),
            Err(error) => Some(format!("{shown} ({error})")),
        };
        self.record(title, start.elapsed(), failure);
    }

    /// What a `cargo` command prints, or nothing if it fails. No step of its own.
    pub(crate) fn cargo_output(&self, args: &str) -> Option<String> {
        let mut command = Command::new(&self.cargo);
        command.args(args.split_whitespace()).current_dir(&self.root).envs(self.env.iter().cloned());
        output_of(&mut command)
    }

    /// A step that this machine cannot run. The summary says so.
    pub(crate) fn skip(&mut self, title: &str, reason: &str) {
        heading(title);
        println!("    skipped: {reason}");
        self.skipped.push(format!("{title}: {reason}"));
    }

    /// A step that runs no program, and finds nothing wrong.
    pub(crate) fn pass(&mut self, title: &str, what: &str) {
        heading(title);
        println!("    {what}");
        self.record(title, Duration::ZERO, None);
    }

    /// A step that is not run at all, because it cannot be.
    pub(crate) fn fail(&mut self, title: &str, reason: &str) {
        heading(title);
        println!("    {reason}");
        self.record(title, Duration::ZERO, Some(reason.to_owned()));
    }

    fn record(&mut self, title: &str, time: Duration, failure: Option<String>) {
        self.done.push(Outcome { title: title.to_owned(), time, failure });
    }

    /// Prints the summary.
    pub(crate) fn finish(self) -> ExitCode {
        heading("summary");
        for Outcome { title, time, failure } in &self.done {
            let word = if failure.is_some() { "FAILED" } else { "ok" };
            println!("    {word:<6} {:>6.1} s  {title}", time.as_secs_f64());
        }
        for reason in &self.skipped {
            println!("    skipped           {reason}");
        }
        let failures: Vec<_> = self.done.iter().filter_map(|step| step.failure.as_ref()).collect();
        if failures.is_empty() {
            println!("\nall {} steps succeeded", self.done.len());
            return ExitCode::SUCCESS;
        }
        println!("\n{} of {} steps failed:", failures.len(), self.done.len());
        for failure in failures {
            println!("    {failure}");
        }
        ExitCode::FAILURE
    }
}

fn heading(title: &str) {
    println!("\n==> {title}");
}

/// What a command prints, without the white space around it, or nothing if it fails.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
