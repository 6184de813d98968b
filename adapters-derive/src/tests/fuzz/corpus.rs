//! The traits that the repository has for tests: the golden ones, those that are wrong, and those of the examples.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, ItemTrait, Meta};

use super::{Entry, Input};

/// Where they are, from the root of the workspace. Both this crate and that of `cargo fuzz` are in a folder of it.
const FOLDERS: [&str; 4] = ["adapters-derive/tests/golden", "tests/ui", "tests/expand", "examples/expanded"];

static CORPUS: LazyLock<Vec<Input>> = LazyLock::new(|| {
    let mut found = Vec::new();
    for folder in FOLDERS {
        collect(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(folder), &mut found);
    }
    assert!(found.len() > 150, "{} traits are not all that there are", found.len());
    found
});

/// All of them, always in the same order.
pub(super) fn all() -> &'static [Input] {
    &CORPUS
}

fn collect(folder: &Path, found: &mut Vec<Input>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            collect(&path, found);
        } else if name.ends_with(".rs") && !name.ends_with(".expanded.rs") {
            // What does not parse is a test of syntax errors; mutations have more of them.
            if let Ok(file) = syn::parse_file(&fs::read_to_string(&path).unwrap()) {
                Traits(found).visit_file(&file);
            }
        }
    }
}

struct Traits<'a>(&'a mut Vec<Input>);

impl<'ast> Visit<'ast> for Traits<'_> {
    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        visit::visit_item_trait(self, item);
        let mut item = item.clone();
        let Some(index) = item.attrs.iter().position(|attr| entry(attr).is_some()) else { return };
        let attr = item.attrs.remove(index);
        let args = match &attr.meta {
            Meta::List(list) => list.tokens.to_string(),
            _ => String::new(),
        };
        self.0.extend(entry(&attr).map(|entry| Input {
            entry,
            args,
            item: item.to_token_stream().to_string(),
        }));
    }
}

fn entry(attr: &Attribute) -> Option<Entry> {
    match attr.path().segments.last()?.ident.to_string().as_str() {
        "derive" => Some(Entry::Derive),
        "dyn_adapters" => Some(Entry::DynAdapters),
        _ => None,
    }
}
