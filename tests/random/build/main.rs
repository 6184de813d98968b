//! Writes the random traits, with an implementation and a test for each, into one file.
//!
//! `ADAPTERS_RANDOM=500` makes that many, `ADAPTERS_RANDOM_SEED=7` others.
#![allow(
    clippy::format_collect,
    clippy::format_push_string,
    reason = "texts are put together, and nobody waits for that"
)]

mod deck;
mod method;
mod tables;
mod traits;

use std::path::Path;
use std::{env, fs};

use self::traits::Generator;

/// As many as do not take long to compile.
const TRAITS: u64 = 200;

fn main() {
    let number = |name: &str, default| {
        println!("cargo::rerun-if-env-changed={name}");
        env::var(name).map_or(default, |text| text.parse().expect("a number"))
    };
    println!("cargo::rerun-if-changed=build");
    let count = number("ADAPTERS_RANDOM", TRAITS);
    let mut generator = Generator::new(number("ADAPTERS_RANDOM_SEED", 0));
    let modules: String = (0..count).map(|index| generator.module(index)).collect();
    let calls: String = (0..count).map(|index| format!("    (\"t{index}\", t{index}::test),\n")).collect();
    let (methods, shapes) = (generator.methods, generator.shapes.len());
    let text = format!(
        "{modules}\n/// All tests.\nconst TESTS: &[(&str, fn())] = &[\n{calls}];\n\
         /// How many methods there are, and how many of them are different.\n\
         const METHODS: usize = {methods};\nconst SHAPES: usize = {shapes};\n"
    );
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("traits.rs"), text).expect("the folder is there");
}
