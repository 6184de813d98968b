//! Golden expansions: `tests/golden/x.rs` is a trait as a user writes it, `x.expanded.rs` beside it what becomes of it.
//!
//! `ADAPTERS_BLESS=1` writes the second files anew. They are compiled by the tests of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, File, Item, Meta};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

#[test]
fn goldens() {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let stems: BTreeSet<_> = files.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect();
    let mut failures = Vec::new();
    for stem in &stems {
        let input = match stem.strip_suffix(".expanded") {
            Some(name) if stems.contains(name) => continue,
            Some(_) => {
                failures.push(format!("{stem}.rs: there is no trait that expands to this"));
                continue;
            }
            None => Path::new(FOLDER).join(format!("{stem}.rs")),
        };
        let golden = input.with_extension("expanded.rs");
        let expanded = expand_file(&fs::read_to_string(input).unwrap());
        if std::env::var_os("ADAPTERS_BLESS").is_some() {
            fs::write(&golden, &expanded).unwrap();
        }
        let text = fs::read_to_string(&golden).unwrap_or_default();
        failures.extend(difference(&text, &expanded).map(|what| format!("{}:{what}", golden.display())));
    }
    assert!(failures.is_empty(), "{}\n\n`cargo xtask bless` writes these files anew", failures.join("\n"));
}

/// The first line that is not as it should be, if any.
fn difference(golden: &str, expanded: &str) -> Option<String> {
    let same = golden.lines().zip(expanded.lines()).take_while(|(old, new)| old == new).count();
    let [old, new] = [golden, expanded].map(|text| text.lines().nth(same));
    let show = |line: Option<&str>| line.map_or("(nothing)".to_owned(), str::to_owned);
    (old != new)
        .then(|| format!("{}\n    in the file: {}\n    the output:  {}", same + 1, show(old), show(new)))
}

/// A file with the trait that has our attribute replaced by its expansion.
fn expand_file(text: &str) -> String {
    let mut file = syn::parse_file(text).unwrap();
    let expanded = std::mem::take(&mut file.items).into_iter().flat_map(|item| match item {
        Item::Trait(mut item) => {
            let position = item.attrs.iter().position(|attr| is(attr, "derive") || is(attr, "dyn_adapters"));
            let attr = item.attrs.remove(position.expect("a golden trait has an attribute of ours"));
            let expand = if is(&attr, "derive") { crate::entry::derive } else { crate::entry::dyn_adapters };
            let args = match &attr.meta {
                Meta::List(list) => list.tokens.clone(),
                _ => TokenStream::new(),
            };
            opened(expand(args, item.into_token_stream()))
        }
        item => vec![item],
    });
    file.items = expanded.collect();
    prettyplease::unparse(&file)
}

/// What is emitted, as items. Those that need `alloc` are arguments of a macro, where nobody would format them.
fn opened(tokens: TokenStream) -> Vec<Item> {
    let items = syn::parse2::<File>(tokens).unwrap().items.into_iter();
    let open = |item| match item {
        Item::Macro(call) if call.mac.path.segments.last().is_some_and(|last| last.ident == "with_alloc") => {
            opened(call.mac.tokens)
        }
        item => vec![item],
    };
    items.flat_map(open).collect()
}

fn is(attr: &Attribute, name: &str) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == name)
}
