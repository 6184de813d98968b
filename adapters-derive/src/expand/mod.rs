//! The emitters: one file for each emitted item, none of which can fail.

mod adapter_impl;
mod arguments;
mod caller;
mod direct;
mod dyn_impl;
mod dyn_trait;
mod forward;
mod inherent;
mod inline;
mod mentions;
mod mirror;
mod names;
mod nested;
mod original;
mod place;
mod pointers;
mod proofs;
mod recover;
mod sealed;
mod shims;
mod signature;
mod std_traits;
mod takes;
mod tied;
mod together;

use darling::Error;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Ident;

use crate::model::{Declared, TraitModel};

/// Everything, for a trait that can be adapted.
pub(crate) fn expand(model: &TraitModel) -> TokenStream {
    let original = original::expand(model);
    let (items, impls) = (items(model), impls(model, &[glue(model), implementors(model)]));
    quote!(#original #items #impls)
}

/// What has a name: the twin of the trait, and the adapters that make the one of the other.
fn items(model: &TraitModel) -> TokenStream {
    let dyn_trait = dyn_trait::expand(model);
    let mentions = mentions::expand(model, &dyn_trait);
    [dyn_trait, together::traits(model), mentions, names::expand(model), proofs::items(model)]
        .into_iter()
        .collect()
}

/// What makes an adapter a `dyn DynX`.
fn glue(model: &TraitModel) -> TokenStream {
    let proofs = proofs::glue(model);
    let (objects, inline) = (forward::objects(model), inline::expand(model));
    [together::impls(model), objects, inline, takes::expand(model), shims::expand(model), proofs]
        .into_iter()
        .collect()
}

/// What implements the trait.
fn implementors(model: &TraitModel) -> TokenStream {
    let objects = [dyn_impl::expand(model), std_traits::expand(model)];
    let others = if model.is_base() {
        [forward::expand(model), sealed::expand(model), TokenStream::new()]
    } else {
        [forward::one_by_one(model), pointers::expand(model), adapter_impl::expand(model)]
    };
    objects.into_iter().chain(others).chain([proofs::implementors(model), tied::expand(model)]).collect()
}

/// All impls, in a place that has no name. It says once which lints have no say: that the user's method is deprecated is for
/// its callers to know, and clippy's are about the signatures, which are the user's or follow from them, and about the
/// names in them.
fn impls(model: &TraitModel, impls: &[TokenStream; 2]) -> TokenStream {
    let runtime = model.private_path();
    // A list of what is captured has no lifetimes that have no name, though the trait allows for them.
    let refines = model.declared().any(Declared::leaves_out).then(|| quote!(refining_impl_trait,));
    let short = model.private();
    quote! {
        #[allow(deprecated, #refines clippy::all, clippy::nursery, clippy::restriction)]
        const _: () = {
            use #runtime as #short;
            use #runtime::locals::*;
            #(#impls)*
        };
    }
}

/// The errors of a trait that cannot be adapted, and everything for the trait that it is without its mistakes: what uses
/// it is not to blame.
pub(crate) fn expand_with_errors(model: &TraitModel, rejected: &[&Ident], error: Error) -> TokenStream {
    let errors = error.write_errors();
    let model = recover::without_mistakes(model, rejected);
    let (original, items) = (original::expand(&model), items(&model));
    // What is not known cannot be implemented; the objects have the rest of it all the same.
    let implementors = if recover::is_known(&model) && !model.is_mirror() {
        implementors(&model)
    } else {
        inherent::expand(&model, false)
    };
    let impls = impls(&model, &[glue(&model), implementors]);
    quote!(#original #items #impls #errors)
}

/// What goes on every emitted impl: lints and tools treat it as what it is.
fn on_impls() -> TokenStream {
    quote!(#[automatically_derived])
}

/// What goes on every emitted impl of the user's trait. The compiler does not propose these where a type lacks the trait.
fn on_impls_of_trait() -> TokenStream {
    let attrs = on_impls();
    quote! {
        #attrs
        #[diagnostic::do_not_recommend]
    }
}

/// One impl for each of several types, with the same items: `head` is all before the type. Without an allocator there are no
/// `boxed` ones; whether there is one is known to the runtime, not here. The macro has its full path: by another name it would not
/// be found once anything else cannot be.
fn impls_for(
    model: &TraitModel,
    head: &TokenStream,
    types: &[TokenStream],
    boxed: &[TokenStream],
    clause: Option<&TokenStream>,
    items: &TokenStream,
) -> TokenStream {
    let runtime = model.private_path();
    // An item is where it begins and ends.
    let span = head.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let items = quote_spanned!(span=> { #items });
    quote! {
        #runtime::impls! { [#head] [#(#types;)*] [#(#boxed;)*] [#clause] #items }
    }
}

/// The same for impls of the user's trait.
fn impls_of_trait(
    model: &TraitModel,
    head: &TokenStream,
    types: &[TokenStream],
    boxed: &[TokenStream],
    clause: Option<&TokenStream>,
    items: &TokenStream,
) -> TokenStream {
    impls_for(model, &quote!(#[diagnostic::do_not_recommend] #head), types, boxed, clause, items)
}

/// The same tokens, where the compiler is to say what it has to say about them.
fn located_at(tokens: TokenStream, span: Span) -> TokenStream {
    let located = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = TokenTree::Group(Group::new(group.delimiter(), located_at(group.stream(), span)));
        }
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_iter().map(located).collect()
}

/// The `where` clause of these predicates, if there are any.
fn where_clause(predicates: impl IntoIterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let predicates: Vec<_> = predicates.into_iter().collect();
    (!predicates.is_empty()).then(|| quote!(where #(#predicates,)*))
}
