//! A trait of the corpus with a few mistakes: tokens that are missing, there twice, or others, and other types, bounds, receivers
//! and options where there were some.

use arbitrary::{Result, Unstructured};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, FnArg, ItemTrait, Receiver, Type, TypeParamBound};

use super::grammar::text;
use super::{Entry, Input, corpus};

pub(super) fn one_of_the_corpus(u: &mut Unstructured<'_>) -> Result<Input> {
    let mut input = u.choose(corpus::all())?.clone();
    for _ in 0..=u.int_in_range(0..=4)? {
        input = match u.int_in_range(0..=5)? {
            0 | 1 => replace_node(u, input)?,
            2 => options(u, input)?,
            _ => Input { item: mutate(u, &input.item)?, ..input },
        };
    }
    if u.ratio(1, 10)? {
        input.args = mutate(u, &input.args)?;
    }
    Ok(input)
}

/// Other options of the trait, or the other macro.
fn options(u: &mut Unstructured<'_>, mut input: Input) -> Result<Input> {
    let options = text(u, "options")?;
    if u.ratio(1, 4)? {
        (input.entry, input.args) = (Entry::DynAdapters, options);
    } else {
        input.item = format!("#[adapters({options})] {}", input.item);
    }
    Ok(input)
}

/// One place of a kind, by its number, and what comes there.
struct Replace<'u, 'a> {
    u: &'u mut Unstructured<'a>,
    kind: Kind,
    /// How many places to pass by.
    left: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Type,
    Bound,
    Receiver,
    Argument,
    Options,
}

fn replace_node(u: &mut Unstructured<'_>, input: Input) -> Result<Input> {
    let Ok(mut item) = syn::parse_str::<ItemTrait>(&input.item) else { return Ok(input) };
    let kinds = [Kind::Type, Kind::Bound, Kind::Receiver, Kind::Argument, Kind::Options];
    let kind = *u.choose(&kinds)?;
    let left = u.int_in_range(0..=12)?;
    Replace { u, kind, left }.visit_item_trait_mut(&mut item);
    Ok(Input { item: item.to_token_stream().to_string(), ..input })
}

impl Replace<'_, '_> {
    /// What a rule stands for, in the place that is meant.
    fn other<T: syn::parse::Parse>(&mut self, kind: Kind, rule: &str) -> Option<T> {
        if self.kind != kind || self.left == usize::MAX {
            return None;
        }
        let Some(left) = self.left.checked_sub(1) else {
            // Nothing is replaced any more.
            self.left = usize::MAX;
            return syn::parse_str(&text(self.u, rule).ok()?).ok();
        };
        self.left = left;
        None
    }
}

impl VisitMut for Replace<'_, '_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        // Where an argument has a type it may be an `impl Trait`, and where something is returned another one.
        visit_mut::visit_type_mut(self, ty);
        let rules = ["type", "taken", "returned"];
        let rule = self.u.choose(&rules).copied().unwrap_or(rules[0]);
        if let Some(other) = self.other(Kind::Type, rule) {
            *ty = other;
        }
    }

    fn visit_type_param_bound_mut(&mut self, bound: &mut TypeParamBound) {
        visit_mut::visit_type_param_bound_mut(self, bound);
        if let Some(other) = self.other(Kind::Bound, "bound") {
            *bound = other;
        }
    }

    fn visit_receiver_mut(&mut self, receiver: &mut Receiver) {
        if let Some(other) = self.other(Kind::Receiver, "receiver") {
            *receiver = other;
        }
    }

    fn visit_signature_mut(&mut self, sig: &mut syn::Signature) {
        visit_mut::visit_signature_mut(self, sig);
        if let Some(argument) = self.other::<FnArg>(Kind::Argument, "argument") {
            sig.inputs.push(argument);
        }
    }

    fn visit_attributes_mut(&mut self, attrs: &mut Vec<Attribute>) {
        if let Some(Attributes(more)) = self.other(Kind::Options, "attr") {
            attrs.extend(more);
        }
    }
}

struct Attributes(Vec<Attribute>);

impl syn::parse::Parse for Attributes {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input).map(Self)
    }
}

/// One change of one token.
fn mutate(u: &mut Unstructured<'_>, item: &str) -> Result<String> {
    let Ok(tokens) = item.parse::<TokenStream>() else { return Ok(item.to_owned()) };
    let count = count(tokens.clone());
    if count == 0 {
        return text(u, "any");
    }
    let change = match u.int_in_range(0..=7)? {
        0 => Change::Drop,
        1 => Change::Twice,
        2 => Change::Swap,
        3 => Change::Unwrap,
        4 => Change::Wrap(*u.choose(&[
            Delimiter::None,
            Delimiter::Parenthesis,
            Delimiter::Bracket,
            Delimiter::Brace,
        ])?),
        5 => Change::To(one_of(u.choose(corpus::all())?, u)?),
        _ => {
            let rules =
                ["token", "ident", "type", "bound", "taken", "receiver", "argument", "attr", "literal"];
            let rule = *u.choose(&rules)?;
            Change::To(text(u, rule)?.parse().unwrap_or_default())
        }
    };
    let mut at = u.int_in_range(0..=count - 1)?;
    Ok(edit(tokens, &mut at, &change).to_string())
}

enum Change {
    Drop,
    Twice,
    Swap,
    /// Takes the delimiters of a group away.
    Unwrap,
    Wrap(Delimiter),
    To(TokenStream),
}

fn count(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => 1 + count(group.stream()),
            _ => 1,
        })
        .sum()
}

/// A token of a trait, alone or with what is in it.
fn one_of(input: &Input, u: &mut Unstructured<'_>) -> Result<TokenStream> {
    let mut tokens: TokenStream = input.item.parse().unwrap_or_default();
    loop {
        let trees: Vec<_> = tokens.into_iter().collect();
        match u.choose(&trees)? {
            TokenTree::Group(group) if !group.stream().is_empty() && u.ratio(3, 4)? => {
                tokens = group.stream();
            }
            token => return Ok(token.clone().into()),
        }
    }
}

/// The tokens with a change of the one that has the number `at`, in the order in which they are written.
fn edit(tokens: TokenStream, at: &mut usize, change: &Change) -> TokenStream {
    let mut out = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        let here = *at == 0;
        *at = at.wrapping_sub(1);
        match token {
            token if here => match change {
                Change::Drop => {}
                Change::Twice => out.extend([token.clone(), token]),
                Change::Swap => {
                    out.extend(tokens.next());
                    out.push(token);
                }
                Change::Unwrap => match token {
                    TokenTree::Group(group) => out.extend(group.stream()),
                    token => out.push(token),
                },
                Change::Wrap(delimiter) => out.extend(wrapped(*delimiter, token.into())),
                Change::To(other) => out.extend(other.clone()),
            },
            TokenTree::Group(group) => {
                let inside = edit(group.stream(), at, change);
                out.push(Group::new(group.delimiter(), inside).into());
            }
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

fn wrapped(delimiter: Delimiter, inside: TokenStream) -> TokenStream {
    match delimiter {
        Delimiter::None => quote!(none! { #inside }),
        delimiter => TokenTree::from(Group::new(delimiter, inside)).into(),
    }
}
