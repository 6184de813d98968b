//! Any bytes as a call of a macro, for libFuzzer: `cargo +nightly fuzz run expand`. What an artifact stands for is printed by
//! `cargo +nightly fuzz fmt expand artifact`.
#![no_main]
#![allow(dead_code, reason = "what only the entry points of the macros use")]

#[path = "../../adapters-derive/src/check/mod.rs"]
mod check;
#[path = "../../adapters-derive/src/entry.rs"]
mod entry;
#[path = "../../adapters-derive/src/error.rs"]
mod error;
#[path = "../../adapters-derive/src/expand/mod.rs"]
mod expand;
#[path = "../../adapters-derive/src/tests/fuzz/mod.rs"]
mod fuzz;
#[path = "../../adapters-derive/src/model/mod.rs"]
mod model;
#[path = "../../adapters-derive/src/normalize/mod.rs"]
mod normalize;
#[path = "../../adapters-derive/src/parse/mod.rs"]
mod parse;
#[path = "../../adapters-derive/src/syntax.rs"]
mod syntax;

libfuzzer_sys::fuzz_target!(|input: fuzz::Input| {
    if let Err(what) = fuzz::check(&input) {
        panic!("{what}");
    }
});
