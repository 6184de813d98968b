//! The emitters: one file for each emitted item, none of which can fail.

mod adapter_impl;
mod arguments;
mod caller;
mod dyn_impl;
mod dyn_trait;
mod inherent;
mod inline;
mod names;
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
    [twin(model), implementors(model)].into_iter().collect()
}

/// The trait, its twin, and the adapters that make the one of the other.
fn twin(model: &TraitModel) -> TokenStream {
    [
        original::expand(model),
        dyn_trait::expand(model),
        names::expand(model),
        inline::expand(model),
        shims::expand(model),
    ]
    .into_iter()
    .collect()
}

/// What implements the trait.
fn implementors(model: &TraitModel) -> TokenStream {
    [dyn_impl::expand(model), pointers::expand(model), adapter_impl::expand(model)].into_iter().collect()
}

/// The errors of a trait that cannot be adapted, and everything for the trait that it is without its mistakes: what uses
/// it is not to blame.
pub(crate) fn expand_with_errors(model: &TraitModel, rejected: &[&Ident], error: Error) -> TokenStream {
    let errors = error.write_errors();
    let model = recover::without_mistakes(model, rejected);
    let twin = twin(&model);
    // What is not known cannot be implemented; the objects have the rest of it all the same.
    let implementors =
        if recover::is_known(&model) { implementors(&model) } else { inherent::expand(&model) };
    quote!(#twin #implementors #errors)
}

/// What goes on every emitted impl.
///
/// - `automatically_derived`: lints and tools treat it as what it is.
/// - `deprecated`: that the user's method is deprecated is for its callers to know.
/// - clippy's `type_complexity`, `too_many_arguments`, `needless_lifetimes`, ..: the signatures are the user's, or follow
///   from them.
fn on_impls() -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(deprecated, clippy::future_not_send, clippy::multiple_bound_locations,
            clippy::shadow_reuse, clippy::shadow_same, clippy::type_complexity)]
    }
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
