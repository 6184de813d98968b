//! Build script: makes a module of every chapter, whose documentation is the chapter, so that rustdoc tests its Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let src = Path::new(&env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src");
    println!("cargo::rerun-if-changed=src");

    let mut chapters = markdown_files(&src);
    chapters.sort();
    let mut modules = String::new();
    for path in &chapters {
        let chapter = path.strip_prefix(&src).expect("it was found there").with_extension("");
        let name = chapter.display().to_string().replace(['/', '\\', '-'], "_").to_lowercase();
        let literal =
            path.to_str().expect("the workspace lies in a folder with a readable name").escape_default();
        writeln!(modules, "#[doc = include_str!(\"{literal}\")]\nmod {name} {{}}").expect("a string grows");
    }
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("chapters.rs");
    fs::write(out, modules).expect("cargo made the folder");
}

fn markdown_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the book lies there");
    entries
        .flat_map(|entry| {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                return markdown_files(&path);
            }
            path.extension().is_some_and(|it| it == "md").then_some(path).into_iter().collect()
        })
        .collect()
}
