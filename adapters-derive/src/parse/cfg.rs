//! Conditional compilation inside the trait, resolved by the compiler before anything else is looked at.
//!
//! An attribute macro sees `#[cfg(..)]` on methods, arguments and options unexpanded. Rather than forward each of them to
//! everything that is emitted, one predicate at a time is decided:
//!
//! Input:
//! ```text
//! #[dyn_adapters] trait X { #[cfg(unix)] fn f(&self); }
//! ```
//! Output:
//! ```text
//! #[cfg(unix)]      #[dyn_adapters] trait X { fn f(&self); }
//! #[cfg(not(unix))] #[dyn_adapters] trait X { }
//! ```
//! Only one of the two is expanded further, so the work grows with the number of predicates, not with its power.

use darling::ast::NestedMeta;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, GenericParam, ItemTrait, Meta, Path, Token, TraitItem};

use crate::normalize::plain_expr;

/// If the trait depends on a `cfg`, the two traits that it is if the predicate holds and if it does not.
pub(crate) fn resolve_cfg(item: &ItemTrait, given: &[NestedMeta]) -> Option<TokenStream> {
    let mut first = None;
    visit(&mut item.clone(), &mut |attrs, on_trait| {
        first = first.take().or_else(|| attrs.iter().find_map(|attr| predicate(attr, on_trait)));
        true
    });
    let predicate = first?;
    let krate = krate(item, given);
    let branch = |holds: bool| {
        let mut item = item.clone();
        visit(&mut item, &mut |attrs, on_trait| decide(attrs, &predicate, holds, on_trait));
        quote! { #[#krate::dyn_adapters(#(#given),*)] #item }
    };
    let (yes, no) = (branch(true), branch(false));
    Some(quote! {
        #[cfg(#predicate)]
        #yes
        #[cfg(not(#predicate))]
        #no
    })
}

/// Shows `each` the attributes of the trait and of everything in it. What it returns `false` for is removed.
fn visit(item: &mut ItemTrait, each: &mut dyn FnMut(&mut Vec<Attribute>, bool) -> bool) {
    each(&mut item.attrs, true);
    retain(&mut item.generics.params, |param| {
        let attrs = match param {
            GenericParam::Lifetime(param) => &mut param.attrs,
            GenericParam::Type(param) => &mut param.attrs,
            GenericParam::Const(param) => &mut param.attrs,
        };
        each(attrs, false)
    });
    item.items.retain_mut(|item| match item {
        TraitItem::Fn(function) => {
            each(&mut function.attrs, false) && {
                retain(&mut function.sig.inputs, |input| match input {
                    FnArg::Receiver(receiver) => each(&mut receiver.attrs, false),
                    FnArg::Typed(argument) => each(&mut argument.attrs, false),
                });
                true
            }
        }
        TraitItem::Type(item) => each(&mut item.attrs, false),
        TraitItem::Const(item) => each(&mut item.attrs, false),
        TraitItem::Macro(item) => each(&mut item.attrs, false),
        _ => true,
    });
}

fn retain<T, P: Default>(list: &mut Punctuated<T, P>, mut keep: impl FnMut(&mut T) -> bool) {
    *list = std::mem::take(list).into_iter().filter_map(|mut item| keep(&mut item).then_some(item)).collect();
}

/// The predicate of a `cfg` or `cfg_attr`. On the trait itself the compiler resolves all but those with our options.
fn predicate(attr: &Attribute, on_trait: bool) -> Option<Meta> {
    let list = attr.meta.require_list().ok()?;
    if is(&list.path, "cfg") && !on_trait {
        return syn::parse2(list.tokens.clone()).ok();
    }
    let metas = cfg_attr(attr)?;
    let ours = || metas.iter().skip(1).any(|meta| meta.path().is_ident("adapters"));
    (!on_trait || ours()).then(|| metas.into_iter().next())?
}

/// Decides what depends on the predicate. `false` if the item that has the attributes is disabled.
fn decide(attrs: &mut Vec<Attribute>, decided: &Meta, holds: bool, on_trait: bool) -> bool {
    let decided = decided.to_token_stream().to_string();
    let mut enabled = true;
    *attrs = std::mem::take(attrs)
        .into_iter()
        .flat_map(|attr| match predicate(&attr, on_trait) {
            Some(predicate) if predicate.to_token_stream().to_string() == decided => {
                if is(attr.path(), "cfg") {
                    enabled &= holds;
                }
                let metas = cfg_attr(&attr).filter(|_| holds).into_iter().flatten().skip(1);
                metas
                    .map(|meta| syn::parse_quote_spanned!(syn::spanned::Spanned::span(&meta)=> #[#meta]))
                    .collect()
            }
            _ => vec![attr],
        })
        .collect();
    enabled
}

/// The predicate of a `cfg_attr`, then its attributes.
fn cfg_attr(attr: &Attribute) -> Option<Vec<Meta>> {
    let list = attr.meta.require_list().ok().filter(|list| is(&list.path, "cfg_attr"))?;
    let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone()).ok()?;
    Some(metas.into_iter().collect())
}

/// Tells whether an attribute has this name, raw or not: the compiler takes both for it.
fn is(path: &Path, name: &str) -> bool {
    path.get_ident().is_some_and(|ident| ident.unraw() == name)
}

/// The path of this crate, which is needed before the options have been parsed.
fn krate(item: &ItemTrait, given: &[NestedMeta]) -> Path {
    let on_trait = item.attrs.iter().filter(|attr| attr.path().is_ident("adapters")).flat_map(|attr| {
        let tokens = attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
        NestedMeta::parse_meta_list(tokens).unwrap_or_default()
    });
    let is_krate = |meta: &NestedMeta| match meta {
        NestedMeta::Meta(Meta::NameValue(pair)) if pair.path.is_ident("crate") => {
            syn::parse2(plain_expr(&pair.value).to_token_stream()).ok()
        }
        _ => None,
    };
    given
        .iter()
        .cloned()
        .chain(on_trait)
        .find_map(|meta| is_krate(&meta))
        .unwrap_or_else(|| syn::parse_quote!(::adapters))
}
