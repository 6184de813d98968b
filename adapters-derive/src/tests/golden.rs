//! Golden expansions: `x.rs` is a trait as a user writes it, `x.expanded.rs` beside it what becomes of it.
//!
//! `ADAPTERS_BLESS=1` writes the second files anew. They are compiled by the tests of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, File, Item, Meta, Stmt, Token, Type};

#[test]
fn goldens() {
    check("tests/golden");
}

/// What a user has to read who wants to know what the macro does.
#[test]
fn one_method_is_eighty_lines_at_most() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/smallest.expanded.rs");
    let lines = fs::read_to_string(file).unwrap().lines().count();
    assert!(lines <= 80, "{lines} lines");
}

/// Those that people read beside a program.
#[test]
fn goldens_of_examples() {
    check("../examples/expanded");
}

fn check(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let stems: BTreeSet<_> = files.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect();
    let mut failures = Vec::new();
    for stem in &stems {
        let input = match stem.strip_suffix(".expanded") {
            Some(name) if stems.contains(name) => continue,
            Some(_) => {
                failures.push(format!("{stem}.rs: there is no trait that expands to this"));
                continue;
            }
            None => folder.join(format!("{stem}.rs")),
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
            syn::parse2::<File>(expand(args, item.into_token_stream())).unwrap().items
        }
        item => vec![item],
    });
    file.items = expanded.collect();
    unparse_with_impls(file)
}

/// How long a line of formatted code may be.
const WIDTH: usize = 89;

/// Formats a file, and in it what goes to the macro `impls`, whose arguments nobody else would format: an impl takes the
/// place of each call, and then its text that of the impl.
fn unparse_with_impls(mut file: File) -> String {
    let mut calls = Calls(Vec::new());
    calls.visit_file_mut(&mut file);
    let mut text = prettyplease::unparse(&file);
    for (index, call) in calls.0.iter().enumerate() {
        text = call.put_into(&text, &placeholder(index));
    }
    text
}

fn placeholder(index: usize) -> String {
    format!("impl __Call{index} {{")
}

struct Calls(Vec<Call>);

/// The arguments of `impls! { [head] [types] [boxed types] [clause] { items } }`.
struct Call {
    path: String,
    head: String,
    types: [Vec<String>; 2],
    clause: String,
}

impl VisitMut for Calls {
    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, statement);
        let Stmt::Macro(call) = statement else { return };
        if call.mac.path.segments.last().is_none_or(|last| last.ident != "impls") {
            return;
        }
        let groups: Vec<_> = call.mac.tokens.clone().into_iter().map(contents).collect();
        let [head, types, boxed, clause, items] = &groups[..] else { panic!("five groups") };
        let path = &call.mac.path;
        self.0.push(Call {
            path: quote!(#path).to_string().replace(' ', ""),
            head: head_text(head),
            types: [types, boxed].map(types_of),
            clause: clause_text(clause),
        });
        let name = quote::format_ident!("__Call{}", self.0.len() - 1);
        *statement = Stmt::Item(syn::parse_quote!(impl #name { #items }));
    }
}

impl Call {
    /// Puts the call in the place of the impl that begins so.
    fn put_into(&self, text: &str, placeholder: &str) -> String {
        let mut lines = text.lines();
        let mut result: Vec<String> = Vec::new();
        while let Some(line) = lines.next() {
            let Some(indent) =
                line.strip_suffix(placeholder).or_else(|| line.strip_suffix(&format!("{placeholder}}}")))
            else {
                result.push(line.to_owned());
                continue;
            };
            let line = |depth: usize, text: &str| format!("{indent}{}{text}", "    ".repeat(depth));
            result.push(line(0, &format!("{}! {{", self.path)));
            result.extend(self.head.lines().map(|text| line(1, text)));
            for types in &self.types {
                let types: Vec<_> = types.iter().map(|ty| format!("{ty};")).collect();
                let short = line(1, &format!("[{}]", types.join(" ")));
                if short.len() <= WIDTH {
                    result.push(short);
                } else {
                    result.push(line(1, "["));
                    result.extend(types.iter().map(|ty| line(2, ty)));
                    result.push(line(1, "]"));
                }
            }
            result.extend(self.clause.lines().map(|text| line(1, text)));
            result.push(line(1, "{"));
            let end = format!("{indent}}}");
            let items = lines.by_ref().take_while(|line| *line != end);
            result.extend(items.map(|line| format!("    {line}").trim_end().to_owned()));
            result.push(line(1, "}"));
            result.push(line(0, "}"));
        }
        result.join("\n") + "\n"
    }
}

fn contents(token: TokenTree) -> TokenStream {
    match token {
        TokenTree::Group(group) => group.stream(),
        other => panic!("no group: {other}"),
    }
}

/// `[impl<T> X for]`, as an impl for a type would be formatted.
fn head_text(head: &TokenStream) -> String {
    let text = formatted(&quote!(#head __This {}));
    let (head, _) = text.rsplit_once("__This").unwrap();
    format!("[{}]", head.trim_end())
}

/// `[where ..]`, as that of an impl would be formatted.
fn clause_text(clause: &TokenStream) -> String {
    if clause.is_empty() {
        return "[]".to_owned();
    }
    let text = formatted(&quote!(impl __This #clause {}));
    let clause = text.split_once("__This").unwrap().1.trim().trim_end_matches("{}").trim();
    format!("[\n    {}\n]", clause.replace('\n', "\n    "))
}

/// The types of a list with a `;` after each.
fn types_of(types: &TokenStream) -> Vec<String> {
    let parse = Punctuated::<Type, Token![;]>::parse_terminated;
    let types = parse.parse2(types.clone()).unwrap();
    types
        .iter()
        .map(|ty| {
            let text = formatted(&quote!(type __This = #ty;));
            text.trim().trim_start_matches("type __This = ").trim_end_matches(';').to_owned()
        })
        .collect()
}

fn formatted(item: &TokenStream) -> String {
    prettyplease::unparse(&syn::parse2::<File>(item.clone()).unwrap())
}

fn is(attr: &Attribute, name: &str) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == name)
}
