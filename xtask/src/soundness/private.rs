//! The table of what safe code can name in `adapters::__private` is complete, and no exported macro writes `unsafe` by itself.

use std::collections::BTreeSet;
use std::fs;

use super::table;
use crate::session::Session;

const MODULE: &str = "adapters/src/private.rs";
const TABLE: &str = "adapters/src/private.md";
const CLASSES: [&str; 5] = ["std", "unsafe", "closed", "safe", "names"];

pub(crate) fn check(session: &mut Session) {
    let root = session.root().to_owned();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    let wrong = differences(&exports(&read(MODULE)), &rows(&read(TABLE)), &table::names(&root));
    let mut unsafe_macros = Vec::new();
    table::each_file(&root.join("adapters/src"), &mut |_, text| {
        unsafe_macros.extend(macros_with_unsafe(text));
    });
    let title = "exported macros";
    if unsafe_macros.is_empty() {
        session.pass(title, "none writes `unsafe` that is not among its arguments");
    } else {
        session.fail(title, &format!("`unsafe` in {}", unsafe_macros.join(", ")));
    }
    let title = "table of __private";
    if wrong.is_empty() {
        session.pass(title, "every item has its row, and every row its tests");
    } else {
        session.fail(title, &format!("{TABLE}: {}", wrong.join("; ")));
    }
}

/// The exported macros that have the word `unsafe` in what they write. The lint `unsafe_code` passes over the code of macros of
/// other crates, so whoever calls one must have written the word.
fn macros_with_unsafe(module: &str) -> Vec<String> {
    let exported = module.split("#[macro_export]").skip(1);
    let has_unsafe = |body: &str| {
        body.lines().any(|line| !line.trim_start().starts_with("//") && line.contains("unsafe "))
    };
    exported
        .filter_map(|rest| {
            let (name, body) = rest.split_once("macro_rules! ")?.1.split_once(" {")?;
            // The end of a macro is where its indentation is.
            let body = body.split("\n}").next().unwrap_or_default();
            has_unsafe(body).then(|| name.to_owned())
        })
        .collect()
}

/// The names that a module exports: `pub use path::{a, b}`, `pub mod a`, `pub fn a`.
fn exports(module: &str) -> BTreeSet<String> {
    let code: String = module
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut names = BTreeSet::new();
    // What is in an item of its own, such as a module, is indented.
    for item in code.split("\npub ").skip(1) {
        let words: Vec<_> = item.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        match words[..] {
            ["use", ..] => names.extend(used(item.split(';').next().unwrap_or_default())),
            ["mod" | "fn", name, ..] | ["const", "fn", name, ..] => drop(names.insert(name.to_owned())),
            _ => {}
        }
    }
    names
}

/// The names that a `use` brings in.
fn used(item: &str) -> Vec<String> {
    let path = item.trim_start_matches("use").trim();
    let list = match path.find('{') {
        Some(start) => path[start..].replace(['{', '}'], ","),
        None => path.to_owned(),
    };
    let final_name = |path: &str| {
        let name = path.rsplit(" as ").next().unwrap_or(path);
        name.rsplit("::").next().unwrap_or(name).trim().to_owned()
    };
    // The part before a list in a list is a path without a name: `string::{String, ToString}`.
    list.split(',').map(str::trim).map(final_name).filter(|name| !name.is_empty()).collect()
}

/// A row: the items, their class, why that is so, and the tests.
struct Row {
    items: Vec<String>,
    class: String,
    why: String,
    tests: Vec<String>,
}

fn rows(table: &str) -> Vec<Row> {
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let cells = table.lines().filter(|line| line.starts_with("| `"));
    cells
        .filter_map(|line| {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [items, class, why, tests] = cells[..] else { return None };
            Some(Row {
                items: quoted(items),
                class: class.to_owned(),
                why: why.to_owned(),
                tests: quoted(tests),
            })
        })
        .collect()
}

fn differences(exports: &BTreeSet<String>, rows: &[Row], tests: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for Row { items, class, why, tests: named } in rows {
        for item in items {
            if !exports.contains(item) {
                wrong.push(format!("`{item}` is not exported"));
            }
            if !seen.insert(item.clone()) {
                wrong.push(format!("`{item}` has two rows"));
            }
        }
        if !CLASSES.contains(&class.as_str()) || (why.is_empty() && class != "std") || named.is_empty() {
            wrong.push(format!("the row of {items:?} lacks a class, a reason or a test"));
        }
        let lost = named.iter().filter(|test| !tests.contains(test.as_str()));
        wrong.extend(lost.map(|test| format!("there is no test `{test}`")));
    }
    wrong.extend(exports.difference(&seen).map(|item| format!("no row for `{item}`")));
    wrong
}

#[cfg(test)]
mod tests {
    use super::{differences, exports, macros_with_unsafe, rows};

    const MODULE: &str = "//! Doc.\n\npub use a::b::{C, d::{d}};\n#[cfg(x)]\npub use {__e as e};\npub mod f {\n    pub use g::*;\n}\n\
                          pub const fn h() {}\n";
    const TABLE: &str = "| Items | | | |\n|---|---|---|---|\n| `C` `d` `e` | safe | holds | `one` |\n| `f` `h` | names | holds | `one` |\n";

    fn wrong(module: &str) -> Vec<String> {
        differences(&exports(module), &rows(TABLE), "fn one()")
    }

    #[test]
    fn an_exported_macro_has_no_unsafe() {
        let module = |body: &str| {
            format!(
                "unsafe fn a() {{}}\n#[macro_export]\nmacro_rules! __b {{\n    {body}\n}}\nunsafe fn c() {{}}\n"
            )
        };
        assert_eq!(macros_with_unsafe(&module("($a:tt) => { $a impl C for D {} };")), [""; 0]);
        assert_eq!(macros_with_unsafe(&module("() => { unsafe impl C for D {} };")), ["__b"]);
    }

    #[test]
    fn a_new_item_needs_a_row() {
        assert_eq!(wrong(MODULE), [""; 0]);
        assert_eq!(wrong(&MODULE.replace("C, ", "C, i, ")), ["no row for `i`"]);
        assert_eq!(wrong(&MODULE.replace("d::{d}", "")), ["`d` is not exported"]);
    }
}
