//! Tests of what ends the process: each runs in a process of its own.

use std::process::Command;

/// Runs one of the tests of a module in a process of its own, and checks that it aborts with our message.
///
/// # Panics
/// If it does not.
pub fn aborts(module: &str, test: &str) {
    // The harness leaves out the name of the crate.
    let name = module.split_once("::").map_or(test.to_owned(), |(_, module)| format!("{module}::{test}"));
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).args([&name, "--exact", "--ignored", "--nocapture"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{test} went on: {said}");
    assert!(said.contains("was forgotten"), "{test} ended in another way: {said}");
    assert!(!said.contains("reached"), "{test} went on: {said}");
}

/// `name child { block }` makes two tests: the block, which has to abort, and one that runs it.
#[macro_export]
macro_rules! aborting {
    ($($name:ident $child:ident $body:block)*) => {$(
        #[test]
        #[cfg_attr(miri, ignore = "starts a process")]
        fn $name() {
            $crate::aborts(module_path!(), stringify!($child));
        }

        #[test]
        #[ignore = "aborts: run by another test, in a process of its own"]
        fn $child() {
            $body
            eprintln!("reached");
        }
    )*};
}
