//! Inputs of the macros that nobody would write, and what must hold of what comes out.
//!
//! An [`Input`] is made of any bytes, so that the same inputs come from `cargo test`, where the bytes are random and a seed says
//! which ones, and from `cargo fuzz`, where they are what reaches code that was not reached before. Bytes that are all zero stand
//! for the shortest input: a failure becomes small if its bytes do.

mod corpus;
mod grammar;
mod mutate;
mod property;

use std::fmt;

use arbitrary::{Arbitrary, Result, Unstructured};
use proc_macro2::TokenStream;

pub(crate) use self::property::check;

/// Which of the macros is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    Derive,
    DynAdapters,
    OnAType,
}

/// A call of a macro. `none! { .. }` in a text stands for a group without delimiters, as around what a `macro_rules!` was given.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Input {
    pub(crate) entry: Entry,
    pub(crate) args: String,
    pub(crate) item: String,
}

impl Input {
    /// The traits that the repository has for tests, always in the same order.
    pub(crate) fn corpus() -> &'static [Self] {
        corpus::all()
    }

    /// A trait by the rules of the grammar.
    pub(crate) fn of_grammar(u: &mut Unstructured<'_>) -> Result<Self> {
        grammar::trait_with_options(u)
    }

    /// The arguments and the item as tokens, if they are tokens.
    pub(crate) fn tokens(&self) -> Option<(TokenStream, TokenStream)> {
        let (args, item) = (self.args.parse().ok()?, self.item.parse().ok()?);
        Some((property::ungrouped(args), property::ungrouped(item)))
    }
}

impl<'a> Arbitrary<'a> for Input {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        match u.int_in_range(0..=9)? {
            0..=4 => grammar::trait_with_options(u),
            5..=8 => mutate::one_of_the_corpus(u),
            _ => grammar::any_tokens(u),
        }
    }
}

/// As it would be written.
impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entry, args, item } = self;
        match entry {
            Entry::Derive => writeln!(f, "#[derive({args})]\n{item}"),
            Entry::DynAdapters => writeln!(f, "#[adapters::dyn_adapters({args})]\n{item}"),
            Entry::OnAType => writeln!(f, "#[std::derive(DynAdapters)]\n{item}"),
        }
    }
}

/// `cargo fuzz fmt` prints this.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
