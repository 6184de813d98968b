//! From the tokens of a macro call to the tokens that replace it.

use darling::ast::NestedMeta;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, ItemTrait, Path, Token};

use crate::expand;
use crate::model::TraitModel;
use crate::normalize::rename_params;
use crate::parse::{self, TraitOptions};
use crate::{check, error};

/// The names that `#[derive(..)]` takes on a trait.
const FAMILY: [&str; 4] = ["DynAdapters", "BoxingAdapter", "CachingAdapter", "InlineAdapter"];

/// `#[adapters::derive(..)]`: ours on traits, std's on everything else.
#[allow(
    clippy::needless_pass_by_value,
    reason = "tokens in, tokens out, as the compiler hands them to a macro"
)]
pub(crate) fn derive(args: TokenStream, item: TokenStream) -> TokenStream {
    if !is_trait(&item) {
        return derive_of_std(&args, &item);
    }
    run(&item, |trait_item, errors| {
        let mut lists = vec![args];
        // A second `#[derive(..)]` on the same trait means the same as one longer list.
        trait_item.attrs.retain(|attr| match derive_list(attr) {
            Some(list) => {
                lists.push(list);
                false
            }
            None => true,
        });
        let mut family = Vec::new();
        let mut all = false;
        for list in lists {
            let names = parse_all(list, Punctuated::<Path, Token![,]>::parse_terminated);
            let Some(names) = errors.handle(names.map_err(|error| not_a_list_of_names(&error))) else {
                all = true;
                continue;
            };
            for path in names {
                if let Some(name) = ours(&path) {
                    all |= name == FAMILY[0];
                    family.push(path);
                } else {
                    // One of ours may have been meant, and then its names are used.
                    all = true;
                    errors.push(error::at(
                        &path,
                        "this cannot be derived for a trait; on a trait `derive` takes `DynAdapters`, or some of \
                         `BoxingAdapter`, `CachingAdapter` and `InlineAdapter`",
                    ));
                }
            }
        }
        if all { Vec::new() } else { vec![syn::parse_quote!(only(#(#family),*))] }
    })
}

/// std's `derive`, for its own names.
fn derive_of_std(args: &TokenStream, item: &TokenStream) -> TokenStream {
    let names = Punctuated::<Path, Token![,]>::parse_terminated.parse2(args.clone()).unwrap_or_default();
    let (ours, others): (Vec<_>, Vec<_>) = names.into_iter().partition(|path| ours(path).is_some());
    if ours.is_empty() {
        return quote! { #[::core::prelude::v1::derive(#args)] #item };
    }
    let errors = ours.iter().map(|path| {
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        error::at(path, for_traits(&name)).write_errors()
    });
    quote! { #[::core::prelude::v1::derive(#(#others),*)] #item #(#errors)* }
}

/// The name of the family that this is, by its last segment.
fn ours(path: &Path) -> Option<&'static str> {
    let last = &path.segments.last()?.ident;
    FAMILY.into_iter().find(|name| last == name)
}

fn not_a_list_of_names(error: &syn::Error) -> darling::Error {
    error::at_span(error.span(), "`derive` takes names; options go below it: `#[adapters(send)]`")
}

/// `#[adapters::dyn_adapters(..)]`.
#[allow(clippy::needless_pass_by_value, reason = "as above")]
pub(crate) fn dyn_adapters(args: TokenStream, item: TokenStream) -> TokenStream {
    if !is_trait(&item) {
        let error = error::at_span(
            first_span(&item),
            "`dyn_adapters` is for traits: it makes `dyn DynX` and the adapters `BoxingX`, `CachingX` and `InlineX` for \
             a trait `X`",
        )
        .write_errors();
        return quote! { #item #error };
    }
    run(&item, |_, errors| {
        let metas = parse_all(args, Punctuated::<NestedMeta, Token![,]>::parse_terminated);
        errors.handle(metas.map_err(Into::into)).into_iter().flatten().collect()
    })
}

/// A real derive of one of the family, on a struct, enum or union.
pub(crate) fn derive_on_a_type(name: &str, item: &TokenStream) -> TokenStream {
    error::at_span(first_span(item), for_traits(name)).write_errors()
}

fn for_traits(name: &str) -> String {
    format!(
        "`{name}` is for traits: put it on a trait `X` to use its implementors as `dyn DynX`. A type needs no derive, \
         wrap a value of it: `BoxingX::new(value)`"
    )
}

/// Parses, checks and expands a trait. Whatever happens, the user's trait is part of the result.
fn run(
    item: &TokenStream,
    options: impl FnOnce(&mut ItemTrait, &mut darling::error::Accumulator) -> Vec<NestedMeta>,
) -> TokenStream {
    let mut trait_item = match parse_all(item.clone(), ItemTrait::parse) {
        Ok(trait_item) => trait_item,
        Err(error) => {
            let text = format!("{error}; the adapters need a trait whose syntax they know");
            let error = error::at_span(error.span(), text).write_errors();
            return quote! { #item #error };
        }
    };
    let mut errors = darling::Error::accumulator();
    let given = options(&mut trait_item, &mut errors);
    let errors = errors.finish().err().map(darling::Error::write_errors);
    let expansion =
        parse::resolve_cfg(&trait_item, &given).unwrap_or_else(|| expand_trait(trait_item, given));
    quote!(#expansion #errors)
}

/// Parses all of the tokens. An error about what is missing at the end is on the last of them, not on the call of the macro.
fn parse_all<T>(tokens: TokenStream, parse: fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<T> {
    let last = tokens.clone().into_iter().last();
    let mut group = Group::new(Delimiter::Parenthesis, tokens);
    group.set_span(last.map_or_else(Span::call_site, |last| last.span()));
    let inside = |input: ParseStream<'_>| {
        let tokens;
        syn::parenthesized!(tokens in input);
        parse(&tokens)
    };
    inside.parse2(TokenTree::from(group).into())
}

/// The pipeline, once the options that came with the macro are known and no `cfg` is left.
pub(crate) fn expand_trait(mut item: ItemTrait, given: Vec<NestedMeta>) -> TokenStream {
    rename_params(&mut item);
    let mut errors = darling::Error::accumulator();
    let options = TraitOptions::take(&mut item, given, &mut errors);
    let model = TraitModel::new(item, options, &mut errors);
    let rejected = check::check(&model, &mut errors);
    let no_prelude = model.options.no_prelude;
    let expansion = match errors.finish() {
        Ok(()) => expand::expand(&model),
        Err(error) => expand::expand_with_errors(&model, &rejected, error),
    };
    if no_prelude { without_diagnostics(expansion) } else { expansion }
}

/// Takes out every `#[diagnostic::..]`, which is found by way of a prelude only. They are about better messages.
fn without_diagnostics(tokens: TokenStream) -> TokenStream {
    let is_diagnostic = |token: &TokenTree| match token {
        TokenTree::Group(group) => {
            let first = group.stream().into_iter().next();
            first.is_some_and(|first| matches!(first, TokenTree::Ident(name) if name == "diagnostic"))
        }
        _ => false,
    };
    let mut kept = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' && tokens.peek().is_some_and(is_diagnostic) => {
                tokens.next();
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), without_diagnostics(group.stream()));
                inside.set_span(group.span());
                kept.push(TokenTree::Group(inside));
            }
            token => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// The list of a `#[derive(..)]`.
fn derive_list(attr: &Attribute) -> Option<TokenStream> {
    let list = attr.meta.require_list().ok()?;
    list.path.segments.last().is_some_and(|last| last.ident == "derive").then(|| list.tokens.clone())
}

/// Whether these are the tokens of a trait. Looks no further than the keyword, so that items with a syntax that syn
/// does not know yet go to std's `derive` as they are.
fn is_trait(item: &TokenStream) -> bool {
    for token in item.clone() {
        match token {
            TokenTree::Ident(ident) if ident == "trait" => return true,
            TokenTree::Ident(ident)
                if ["pub", "unsafe", "auto", "crate", "safe"].iter().any(|word| ident == word) => {}
            // Attributes, and the group of `pub(..)`.
            TokenTree::Punct(punct) if punct.as_char() == '#' => {}
            TokenTree::Group(_) => {}
            _ => return false,
        }
    }
    false
}

/// Where to point at an item that is no trait: its keyword, or whatever comes first after the attributes.
fn first_span(item: &TokenStream) -> Span {
    let mut tokens = item.clone().into_iter();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => drop(tokens.next()),
            _ => return token.span(),
        }
    }
    Span::call_site()
}
