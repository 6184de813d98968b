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
mod shims;
mod signature;

use darling::Error;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ItemTrait;

use crate::model::TraitModel;

/// Everything, for a trait that can be adapted.
pub(crate) fn expand(model: &TraitModel) -> TokenStream {
    [
        original::expand(model),
        dyn_trait::expand(model),
        names::expand(model),
        inline::expand(model),
        shims::expand(model),
        dyn_impl::expand(model),
        pointers::expand(model),
        adapter_impl::expand(model),
    ]
    .into_iter()
    .collect()
}

/// The errors of a trait that cannot be adapted, and enough for what uses it to be understood: the trait itself, and the
/// names that were to be emitted.
pub(crate) fn expand_with_errors(model: &TraitModel, error: Error) -> TokenStream {
    let errors = error.write_errors();
    let (original, dyn_trait, names) =
        (original::expand(model), dyn_trait::stub(model), names::expand(model));
    quote!(#original #dyn_trait #names #errors)
}

/// The errors of a trait whose options were not understood.
pub(crate) fn original_with_errors(mut item: ItemTrait, error: Error) -> TokenStream {
    let mut ignored = Error::accumulator();
    crate::parse::TraitOptions::take(&mut item, Vec::new(), &mut ignored);
    for entry in &mut item.items {
        if let syn::TraitItem::Fn(function) = entry {
            crate::parse::MethodOptions::take(&mut function.attrs, &mut ignored);
        }
    }
    drop(ignored.finish());
    let errors = error.write_errors();
    quote!(#item #errors)
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

/// The `where` clause of these predicates, if there are any.
fn where_clause(predicates: impl IntoIterator<Item = impl ToTokens>) -> Option<TokenStream> {
    let predicates: Vec<_> = predicates.into_iter().collect();
    (!predicates.is_empty()).then(|| quote!(where #(#predicates,)*))
}
