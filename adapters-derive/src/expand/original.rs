//! The user's trait.
//!
//! Input:
//! ```text
//! pub trait X { async fn f(&self) -> u8; }
//! ```
//! Output: the same. With `#[adapters(send)]` the promise is spelt out, since nothing else can make it:
//! ```text
//! pub trait X: Send + Sync { fn f(&self) -> impl Future<Output = u8> + Send; }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Block, FnArg, ItemTrait, Pat, Signature, TraitItem};

use crate::model::{Private, TraitModel, nested_impl, returns_future};
use crate::normalize::spell_signature;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if model.is_mirror() {
        return visible_unsafe(model);
    }
    let mut item = model.spelled.clone();
    if model.options.send {
        let supertraits = model.supertraits();
        item.colon_token = item.colon_token.or_else(|| Some(syn::parse_quote!(:)));
        item.supertraits = syn::parse_quote!(#(#supertraits)+*);
    }
    promise_send(model, &mut item);
    if item
        .items
        .iter()
        .any(|item| matches!(item, TraitItem::Fn(function) if function.sig.asyncness.is_some()))
    {
        // The lint says that callers cannot ask for `Send`; with `send` they can.
        item.attrs.push(syn::parse_quote!(#[allow(async_fn_in_trait)]));
    }
    item.into_token_stream()
}

/// The `unsafe` of a mirror, where lints see it: the trait itself is not emitted, and the impls that are `unsafe` come out of a macro.
fn visible_unsafe(model: &TraitModel) -> TokenStream {
    let Some(unsafety) = &model.item.unsafety else { return TokenStream::new() };
    let levels = ["allow", "expect", "warn", "deny", "forbid"];
    let lints =
        model.spelled.attrs.iter().filter(|attr| levels.iter().any(|level| attr.path().is_ident(level)));
    quote_spanned! {unsafety.span()=>
        const _: () = {
            #(#lints)*
            #[doc = " # Safety\n That of the mirrored trait."]
            #[allow(dead_code)]
            #unsafety trait Mirror {}
        };
    }
}

/// Writes `+ Send` on the futures that are to have it.
fn promise_send(model: &TraitModel, item: &mut ItemTrait) {
    let private = model.private_path();
    let functions = item.items.iter_mut().filter_map(|item| match item {
        TraitItem::Fn(function) => Some(function),
        _ => None,
    });
    for function in functions {
        let send = model.declared().any(|declared| declared.send && declared.sig.ident == function.sig.ident);
        if !send {
            continue;
        }
        spell_signature(&mut function.sig);
        if function.sig.asyncness.is_some()
            && let Some(body) = function.default.take()
        {
            function.default = Some(async_body(&mut function.sig, &body, private));
            function.attrs.push(syn::parse_quote!(#[allow(
                clippy::manual_async_fn,
                clippy::diverging_sub_expression,
                clippy::no_effect_underscore_binding,
                clippy::shadow_same
            )]));
        }
        returns_future(&mut function.sig, true, private);
    }
}

/// The body of an `async fn` as a block that returns a future. As in an `async fn`, the future owns every argument.
fn async_body(sig: &mut Signature, body: &Block, private: Private<'_>) -> Block {
    let output = match &sig.output {
        syn::ReturnType::Default => quote!(()),
        syn::ReturnType::Type(_, ty) => quote!(#ty),
    };
    let mut bindings = Vec::new();
    for (index, input) in sig.inputs.iter_mut().enumerate() {
        let FnArg::Typed(argument) = input else { continue };
        let pat = argument.pat.clone();
        let name = match &mut *argument.pat {
            Pat::Ident(ident) if ident.subpat.is_none() => {
                ident.mutability = None;
                ident.by_ref = None;
                ident.ident.clone()
            }
            pat => {
                let name = quote::format_ident!("__arg{index}");
                *pat = syn::parse_quote!(#name);
                name
            }
        };
        bindings.push(match &*pat {
            // Nothing is bound, but the future owns it all the same.
            Pat::Wild(_) => quote!(let #name = #name;),
            pat => quote!(let #pat = #name;),
        });
    }
    let statements = &body.stmts;
    // A type with an `impl` in it is no type of a value.
    if let syn::ReturnType::Type(_, ty) = &sig.output
        && nested_impl(ty).is_some()
    {
        return syn::parse_quote!({ async move { #(#bindings)* #(#statements)* } });
    }
    syn::parse_quote!({
        async move {
            // Tells the compiler what is returned, as the signature of an `async fn` would: values are coerced to it.
            if let #private::Option::Some(__output) = #private::Option::None::<#output> {
                #[allow(unreachable_code)]
                return __output;
            }
            #(#bindings)*
            let __output: #output = { #(#statements)* };
            #[allow(unreachable_code)]
            __output
        }
    })
}
