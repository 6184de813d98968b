//! Whole files with their expansions beside them, made by the compiler itself. Details are for the goldens of
//! `adapters-derive`.
//!
//! `cargo xtask test` installs the `cargo expand` whose output these are, puts it on `PATH` and sets `ADAPTERS_UI`;
//! `cargo xtask bless` writes them anew.

use std::env;

const CASES: &str = "expand/*.rs";

#[test]
fn expand() {
    if env::var("ADAPTERS_UI").as_deref() != Ok("1") {
        println!("skipped: it needs the `cargo expand` that `cargo xtask test` provides, and ADAPTERS_UI=1");
        return;
    }
    if env::var_os("MACROTEST").is_some_and(|value| value == "overwrite") {
        macrotest::expand(CASES);
    } else {
        // Fails where there is no expected output, rather than writing it.
        macrotest::expand_without_refresh(CASES);
    }
}
