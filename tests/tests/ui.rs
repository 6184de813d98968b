//! What the compiler says about mistakes: one error each, on the user's own code, that says what to write instead.
//!
//! The texts belong to one version of the compiler, so this runs only when asked to: `ADAPTERS_UI=1`.
#![cfg(not(miri))] // it runs cargo

#[test]
fn ui() {
    if std::env::var_os("ADAPTERS_UI").is_none_or(|value| value != "1") {
        println!(
            "skipped: the texts belong to one version of the compiler; set ADAPTERS_UI=1 to compare them"
        );
        return;
    }
    let tests = trybuild::TestCases::new();
    // Without a test that is to pass, trybuild only checks, and what is found after that is not seen: a slot that is
    // too small, for one.
    tests.pass("ui/pass.rs");
    tests.compile_fail("ui/*/*.rs");
}
