//! What the sources of the chapters must hold to, so that nothing in them can become untrue unnoticed.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders whose Rust is compiled by tests of their own, and may be shown without a second one.
const COMPILED: [&str; 4] = ["adapters-derive/tests/golden", "benches", "examples", "tests"];

/// A fenced block: where it begins, what is behind the fence, and its text.
struct Block {
    place: String,
    language: String,
    text: String,
}

#[test]
fn every_chapter_is_in_the_summary() {
    let summary = include_str!("../src/SUMMARY.md");
    for (chapter, _) in chapters() {
        if chapter != Path::new("SUMMARY.md") {
            let link = format!("({})", chapter.display());
            assert!(summary.contains(&link), "not in SUMMARY.md: {link}");
        }
    }
}

#[test]
fn rust_that_is_not_tested_here_is_tested_elsewhere() {
    for Block { place, language, text } in blocks() {
        let mut words = language.split(',');
        if words.next() != Some("rust") {
            assert!(
                !language.is_empty(),
                "{place}: without a language, a block is Rust to rustdoc, and text to mdBook"
            );
            continue;
        }
        assert!(!language.contains("no_run"), "{place}: all code is run");
        if words.any(|word| word == "ignore") {
            let file = included(&text).unwrap_or_else(|| panic!("{place}: ignored, and not one `#include`"));
            assert!(COMPILED.iter().any(|folder| file.contains(&format!("../{folder}/"))), "{place}: {file}");
        }
    }
}

#[test]
fn what_the_compiler_says_is_included() {
    for Block { place, language, text } in blocks() {
        let a_message = language == "text" && text.lines().any(|line| line.starts_with("error"));
        assert!(!a_message, "{place}: messages come from the files that the ui tests compare with");
    }
}

/// The file that a block consists of.
fn included(text: &str) -> Option<&str> {
    let path = text.trim().strip_prefix("{{#include ")?.strip_suffix("}}")?;
    (!path.contains('\n')).then(|| path.split(':').next().unwrap_or(path))
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    for (chapter, text) in chapters() {
        let mut open: Option<Block> = None;
        for (number, line) in text.lines().enumerate() {
            match (line.trim_start().strip_prefix("```"), &mut open) {
                (Some(language), None) => {
                    let place = format!("{}:{}", chapter.display(), number + 1);
                    open = Some(Block { place, language: language.to_owned(), text: String::new() });
                }
                (Some(_), Some(_)) => blocks.extend(open.take()),
                (None, Some(block)) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                }
                (None, None) => {}
            }
        }
    }
    assert!(!blocks.is_empty());
    blocks
}

/// All chapters, by their paths in `src`.
fn chapters() -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![src.clone()];
    let mut chapters = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "md") {
                let text = fs::read_to_string(&path).unwrap();
                chapters.push((path.strip_prefix(&src).unwrap().to_owned(), text));
            }
        }
    }
    chapters
}
