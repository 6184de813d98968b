//! The emitters: one file for each emitted item, none of which can fail.

mod adapter_impl;
mod arguments;
mod caller;
mod dyn_impl;
mod dyn_trait;
mod inherent;
mod inline;
mod mentions;
mod names;
mod nested;
mod original;
mod pointers;
mod recover;
mod shims;
mod signature;

use darling::Error;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Ident;

use crate::model::TraitModel;

/// Everything, for a trait that can be adapted.
pub(crate) fn expand(model: &TraitModel) -> TokenStream {
    let (items, impls) = (items(model), impls(&[glue(model), implementors(model)]));
    quote!(#items #impls)
}

/// What has a name: the trait, its twin, and the adapters that make the one of the other.
fn items(model: &TraitModel) -> TokenStream {
    let dyn_trait = dyn_trait::expand(model);
    let mentions = mentions::expand(model, &dyn_trait);
    [original::expand(model), dyn_trait, mentions, names::expand(model)].into_iter().collect()
}

/// What makes an adapter a `dyn DynX`.
fn glue(model: &TraitModel) -> TokenStream {
    [inline::expand(model), shims::expand(model)].into_iter().collect()
}

/// What implements the trait.
fn implementors(model: &TraitModel) -> TokenStream {
    [dyn_impl::expand(model), pointers::expand(model), adapter_impl::expand(model)].into_iter().collect()
}

/// All impls, in a place that has no name, and that says once which lints have no say:
///
/// - `deprecated`: that the user's method is deprecated is for its callers to know.
/// - the others are about the signatures, which are the user's or follow from them, and about the names in them.
fn impls(impls: &[TokenStream; 2]) -> TokenStream {
    quote! {
        #[allow(deprecated, clippy::future_not_send, clippy::multiple_bound_locations,
            clippy::shadow_reuse, clippy::shadow_same, clippy::type_complexity)]
        const _: () = { #(#impls)* };
    }
}

/// The errors of a trait that cannot be adapted, and everything for the trait that it is without its mistakes: what uses
/// it is not to blame.
pub(crate) fn expand_with_errors(model: &TraitModel, rejected: &[&Ident], error: Error) -> TokenStream {
    let errors = error.write_errors();
    let model = recover::without_mistakes(model, rejected);
    let items = items(&model);
    // What is not known cannot be implemented; the objects have the rest of it all the same.
    let implementors =
        if recover::is_known(&model) { implementors(&model) } else { inherent::expand(&model) };
    let impls = impls(&[glue(&model), implementors]);
    quote!(#items #impls #errors)
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

/// The `where` clause of these predicates, if there are any.
fn where_clause(predicates: impl IntoIterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let predicates: Vec<_> = predicates.into_iter().collect();
    (!predicates.is_empty()).then(|| quote!(where #(#predicates,)*))
}
