//! The table of every `unsafe` in the book's chapter on soundness is as long as the code says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::session::Session;

const CHAPTER: &str = "book/src/unsafe_table.md";

/// The runtime, and what the macros emit.
const SOURCES: [&str; 2] = ["adapters/src", "adapters-derive/src/expand"];

/// Where the tests are that the table names.
const TESTS: [&str; 5] = ["tests/tests", "tests/loom", "tests/ui", "adapters/src", "xtask/src"];

pub(crate) fn check(session: &mut Session) {
    let root = session.root().to_owned();
    let chapter = fs::read_to_string(root.join(CHAPTER)).unwrap_or_default();
    let wrong = differences(&rows(&chapter), &sites(&root), &names(&root));
    let title = "table of unsafe";
    if wrong.is_empty() {
        session.pass(title, "every `unsafe` has its row, and every row its tests");
    } else {
        session.fail(title, &format!("{CHAPTER}: {}", wrong.join("; ")));
    }
}

/// A row: how many there are in a file, and the tests that would notice a breach.
#[derive(Debug)]
struct Row {
    count: usize,
    tests: Vec<String>,
}

/// `| file | count | invariant | tests |`, where files, and the names of tests, are in backticks.
fn rows(chapter: &str) -> BTreeMap<String, Row> {
    let cells = chapter.lines().map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect());
    cells
        .filter_map(|cells: Vec<_>| {
            let [file, count, _, tests] = cells[..] else { return None };
            let tests = tests.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            Some((file.trim_matches('`').to_owned(), Row { count: count.parse().ok()?, tests }))
        })
        .collect()
}

/// The number of `unsafe` blocks and impls in each file that has some.
fn sites(root: &Path) -> BTreeMap<String, usize> {
    let mut sites = BTreeMap::new();
    for folder in SOURCES {
        each_file(&root.join(folder), &mut |path, text| {
            let code = text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
            let count = code.map(count).sum();
            if count > 0 {
                let path = path.strip_prefix(root).unwrap_or(path);
                sites.insert(path.to_string_lossy().replace('\\', "/"), count);
            }
        });
    }
    sites
}

fn count(line: &str) -> usize {
    // The last three are impls that macros of the runtime write.
    ["unsafe {", "unsafe impl", "unsafe HasKind", "unsafe Base", "#private unsafe"]
        .iter()
        .map(|form| line.matches(form).count())
        .sum()
}

/// The text of all tests: the names of the table must be in there.
pub(super) fn names(root: &Path) -> String {
    let mut names = String::new();
    for folder in TESTS {
        each_file(&root.join(folder), &mut |path, text| {
            names.push_str(&path.to_string_lossy());
            names.push('\n');
            names.push_str(text);
        });
    }
    names
}

pub(super) fn each_file(folder: &Path, see: &mut dyn FnMut(&Path, &str)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            each_file(&path, see);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && let Ok(text) = fs::read_to_string(&path)
        {
            see(&path, &text);
        }
    }
}

fn differences(rows: &BTreeMap<String, Row>, sites: &BTreeMap<String, usize>, names: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (file, count) in sites {
        match rows.get(file) {
            Some(row) if row.count == *count => {}
            Some(row) => wrong.push(format!("{file} has {count} `unsafe`, the table says {}", row.count)),
            None => wrong.push(format!("no row for {file}, which has {count} `unsafe`")),
        }
    }
    wrong
        .extend(rows.keys().filter(|file| !sites.contains_key(*file)).map(|file| format!("{file} has none")));
    for (file, row) in rows {
        if row.tests.is_empty() {
            wrong.push(format!("{file}: no test"));
        }
        let lost =
            row.tests.iter().filter(|test| !names.contains(test.rsplit("::").next().unwrap_or_default()));
        wrong.extend(lost.map(|test| format!("{file}: there is no test `{test}`")));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{count, differences, rows};

    const CHAPTER: &str =
        "| File | | Invariant | Tests |\n|---|---|---|---|\n| `a.rs` | 2 | holds | `one`, `m::two` |\n";

    fn wrong(sites: &[(&str, usize)], names: &str) -> Vec<String> {
        let sites: BTreeMap<_, _> = sites.iter().map(|(file, count)| ((*file).to_owned(), *count)).collect();
        differences(&rows(CHAPTER), &sites, names)
    }

    #[test]
    fn what_rots_is_found() {
        assert_eq!(wrong(&[("a.rs", 2)], "fn one() fn two()"), [""; 0]);
        assert_eq!(wrong(&[("a.rs", 3)], "fn one() fn two()").len(), 1);
        assert_eq!(wrong(&[("a.rs", 2), ("b.rs", 1)], "fn one() fn two()").len(), 1);
        assert_eq!(wrong(&[], "fn one() fn two()").len(), 1);
        assert_eq!(wrong(&[("a.rs", 2)], "fn one()").len(), 1);
    }

    #[test]
    fn blocks_and_impls_count() {
        assert_eq!(count("unsafe impl X for Y { fn f() { unsafe { g() } } }"), 2);
        assert_eq!(count("pub unsafe fn f(g: unsafe fn());"), 0);
    }
}
