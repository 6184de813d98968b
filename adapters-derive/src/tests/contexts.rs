//! Where code of the user's stands in what is emitted, and what it can reach: never in an unsafe context, where a method could be
//! called that takes an `unsafe` block of the user's; nothing is called as a method, which is a matter of the traits that are in
//! scope; and no local has a name that the user could have given to something else.

mod examples;
mod known;
mod names;
mod unsafe_code;

use std::collections::BTreeMap;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprUnsafe, ImplItemFn, ItemFn, Macro, Safety, Signature, TraitItemFn};

use self::known::Known;
use self::names::Names;
use self::unsafe_code::Unsafe;
use super::emitted::{Call, Emitted, readable};
use super::fuzz::Input;
use super::inputs::random;

/// As many random inputs.
const RANDOM: usize = 2000;

/// How many violations are shown.
const SHOWN: usize = 25;

#[test]
fn of_the_corpus() {
    check(Input::corpus().iter().filter_map(Call::of));
}

#[test]
fn of_random_inputs() {
    check(random(3).filter_map(|input| Call::of(&input)).take(RANDOM));
}

/// What is wrong, and the tokens that are.
#[derive(Debug, Clone)]
struct Violation {
    what: &'static str,
    tokens: TokenStream,
}

impl Violation {
    fn new(what: &'static str, tokens: impl ToTokens) -> Self {
        Self { what, tokens: tokens.into_token_stream() }
    }

    /// What it has in common with others that come from the same place in the macro: the tokens without what is in delimiters, and
    /// without the user's names.
    fn shape(&self, known: &Known) -> String {
        let tokens = self.tokens.clone().into_iter().map(|token| match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), TokenStream::new()).into(),
            TokenTree::Ident(name) if known.is_written(&name.to_string()) => format_ident!("_").into(),
            token => token,
        });
        format!("{}: {}", self.what, readable(tokens.collect()))
    }
}

fn check(calls: impl Iterator<Item = Call>) {
    // One of each shape: the shortest.
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for emitted in calls.flat_map(|call| call.expand()) {
        let known = Known::of(&emitted);
        for violation in violations(&emitted, &known) {
            let tokens = readable(violation.tokens.clone());
            let text = format!("{}:\n    {tokens}\n  is emitted for\n    {}", violation.what, emitted.call);
            let shown = found.entry(violation.shape(&known)).or_insert_with(|| text.clone());
            if text.len() < shown.len() {
                *shown = text;
            }
        }
    }
    let shown: Vec<_> = found.values().take(SHOWN).map(String::as_str).collect();
    assert!(found.is_empty(), "{} violations, the first of them:\n\n{}\n", found.len(), shown.join("\n\n"));
}

/// All violations in what is emitted for a trait.
fn violations(emitted: &Emitted, known: &Known) -> Vec<Violation> {
    let mut contexts = Contexts { known, found: Vec::new() };
    let mut names = Names { known, found: Vec::new() };
    for item in &emitted.items {
        contexts.visit_item(item);
        names.visit_item(item);
    }
    contexts.found.append(&mut names.found);
    contexts.found
}

/// Finds unsafe contexts.
struct Contexts<'a> {
    known: &'a Known,
    found: Vec<Violation>,
}

impl Contexts<'_> {
    fn look_at(&mut self, block: &Block) {
        Unsafe { known: self.known, found: &mut self.found }.block(block);
    }

    fn look_at_body(&mut self, sig: &Signature, body: &Block) {
        if matches!(sig.safety, Safety::Unsafe(_)) {
            self.look_at(body);
        }
    }
}

impl<'ast> Visit<'ast> for Contexts<'_> {
    fn visit_expr_unsafe(&mut self, expr: &'ast ExprUnsafe) {
        self.look_at(&expr.block);
        visit::visit_expr_unsafe(self, expr);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.look_at_body(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.look_at_body(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        if let Some(body) = &item.default {
            self.look_at_body(&item.sig, body);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.found.push(Violation::new("a macro, and what it expands to is not known", call));
    }

    /// Macros that the user has in a type stay there.
    fn visit_type(&mut self, _: &'ast syn::Type) {}

    fn visit_path_arguments(&mut self, _: &'ast syn::PathArguments) {}
}

/// A name of a local, or `self`.
fn is_name(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.qself.is_none() && path.path.get_ident().is_some())
}
