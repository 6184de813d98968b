//! The two commits of the migration, as differences. `ADAPTERS_BLESS=1` writes them anew.

use std::fs;
use std::path::Path;

use similar::TextDiff;

#[test]
fn one_is_the_first_commit() {
    check("before.rs", "after_one.rs", "one.diff");
}

#[test]
fn two_is_the_second_commit() {
    check("after_one.rs", "after_two.rs", "two.diff");
}

fn check(before: &str, after: &str, diff: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migration");
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let (old, new) = (code(&read(before)), code(&read(after)));
    let text = TextDiff::from_lines(&old, &new).unified_diff().context_radius(1).to_string();
    if std::env::var_os("ADAPTERS_BLESS").is_some() {
        fs::write(folder.join(diff), &text).unwrap();
    }
    assert_eq!(read(diff), text, "{diff} is not what changes {before} into {after}");
}

/// A file without the lines that say which of the three it is.
fn code(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.starts_with("//!")).collect()
}
