//! What the macros emit beside the user's own trait, as items.

mod runtime_macros;

use std::fmt;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Attribute, File, Item, ItemTrait};

use self::runtime_macros::RuntimeMacros;
use super::fuzz::{Entry, Input};
use crate::entry::{derive, dyn_adapters};

/// How many `cfg`s of a trait are decided, one after another, as the compiler does.
const CFGS: usize = 3;

/// A call of a macro on a trait.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) entry: Entry,
    pub(super) args: TokenStream,
    pub(super) item: TokenStream,
}

impl Call {
    /// The call that an input is, if it is one on a trait whose syntax is known.
    pub(super) fn of(input: &Input) -> Option<Self> {
        let (args, item) = input.tokens().filter(|_| input.entry != Entry::OnAType)?;
        syn::parse2::<ItemTrait>(item.clone()).ok()?;
        Some(Self { entry: input.entry, args, item })
    }

    /// The trait.
    pub(super) fn trait_item(&self) -> ItemTrait {
        syn::parse2(self.item.clone()).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// What comes out of it. For a trait with a `cfg` in it this is what comes out of each of the traits that it may be.
    pub(super) fn expand(&self) -> Vec<Emitted> {
        let mut all = Vec::new();
        self.expand_into(CFGS, &mut all);
        all
    }

    fn expand_into(&self, cfgs: usize, all: &mut Vec<Emitted>) {
        let (args, item) = (self.args.clone(), self.item.clone());
        let output = match self.entry {
            Entry::Derive => derive(args, item),
            Entry::DynAdapters | Entry::OnAType => dyn_adapters(args, item),
        };
        let mut file: File = syn::parse2(output.clone()).unwrap_or_else(|error| panic!("{error}: {output}"));
        let name = self.trait_item().ident;
        let mut emitted = Emitted { call: self.clone(), errors: false, items: Vec::new() };
        for (index, item) in std::mem::take(&mut file.items).into_iter().enumerate() {
            match item {
                Item::Macro(call) if ends_in(call.mac.path.segments.iter(), "compile_error") => {
                    emitted.errors = true;
                }
                Item::Trait(item) => match again(&item) {
                    Some(call) if cfgs > 0 => call.expand_into(cfgs - 1, all),
                    Some(_) => {}
                    // A mirror does not have it.
                    None if index == 0 && item.ident == name => {}
                    None => emitted.items.push(Item::Trait(item)),
                },
                item => emitted.items.push(item),
            }
        }
        file.items = emitted.items;
        RuntimeMacros.visit_file_mut(&mut file);
        emitted.items = file.items;
        all.push(emitted);
    }
}

/// The call of our macro on a trait that is emitted: one of the two that a trait with a `cfg` is.
fn again(item: &ItemTrait) -> Option<Call> {
    let ours = |attr: &Attribute| {
        let segments = &attr.path().segments;
        segments.len() > 1 && ends_in(segments.iter(), "dyn_adapters")
    };
    let mut item = item.clone();
    let attr = item.attrs.remove(item.attrs.iter().position(ours)?);
    item.attrs.retain(|attr| !attr.path().is_ident("cfg"));
    let args = attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
    Some(Call { entry: Entry::DynAdapters, args, item: item.into_token_stream() })
}

fn ends_in<'a>(mut segments: impl DoubleEndedIterator<Item = &'a syn::PathSegment>, name: &str) -> bool {
    segments.next_back().is_some_and(|last| last.ident == name)
}

/// As it would be written, with `none! { .. }` for a group without delimiters.
impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.entry == Entry::Derive { "derive" } else { "dyn_adapters" };
        let (args, item) = (readable(self.args.clone()), readable(self.item.clone()));
        write!(f, "#[{name}({args})] {item}")
    }
}

/// What is emitted for a trait.
pub(super) struct Emitted {
    pub(super) call: Call,
    /// Whether there are errors.
    pub(super) errors: bool,
    /// All items but the user's own trait. Calls of the runtime's macros have been replaced by items, those that report errors by
    /// none.
    pub(super) items: Vec<Item>,
}

/// The tokens, one after another with a space between, as if there were no groups without delimiters.
pub(super) fn text(tokens: TokenStream) -> String {
    Text { none: ["", ""], joins: false }.of(tokens)
}

/// The tokens as one would read them, with `none! { .. }` for groups without delimiters.
pub(super) fn readable(tokens: TokenStream) -> String {
    Text { none: ["none! {", "}"], joins: true }.of(tokens)
}

struct Text {
    /// What stands for the delimiters of a group that has none.
    none: [&'static str; 2],
    /// Whether signs that belong together are written together.
    joins: bool,
}

impl Text {
    fn of(&self, tokens: TokenStream) -> String {
        let words = tokens.into_iter().map(|token| match token {
            TokenTree::Group(group) => {
                let [open, close] = match group.delimiter() {
                    Delimiter::Parenthesis => ["(", ")"],
                    Delimiter::Brace => ["{", "}"],
                    Delimiter::Bracket => ["[", "]"],
                    Delimiter::None => self.none,
                };
                let inside = self.of(group.stream());
                [open, &inside, close]
                    .into_iter()
                    .filter(|word| !word.is_empty())
                    .flat_map(|word| [word, " "])
                    .collect()
            }
            TokenTree::Punct(punct)
                if punct.as_char() == '\'' || self.joins && punct.spacing() == Spacing::Joint =>
            {
                punct.to_string()
            }
            token => format!("{token} "),
        });
        words.collect::<String>().trim_end().to_owned()
    }
}
