//! What says that `DynX` has no other implementation for an adapter, where a method takes `self` by value: then a value that moves out
//! of its object is taken by what the macro emits, and by nothing else. For another adapter, of a strategy that is none for example,
//! user code may implement `DynX`, so the parameters and the where clause are those of the implementation that the macro emits.
//!
//! Output:
//! ```text
//! unsafe impl<T: X, S: Settled> Takes<Adapter<T, S>> for __XTrait {}
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{on_impls, shims, where_clause};
use crate::model::TraitModel;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.by_value() {
        return TokenStream::new();
    }
    let (krate, private, kind, adapted, attrs) =
        (model.krate(), model.private(), model.kind(), model.adapted(), on_impls());
    let strategy = &model.names.strategy;
    let implementor = quote!(#krate::Adapter<#adapted, #strategy>);
    let (generics, predicates) = shims::covered(model, &implementor);
    let (params, _, _) = generics.split_for_impl();
    let clause = where_clause(predicates);
    quote! {
        #attrs
        unsafe impl #params #private::Takes<#implementor> for #kind #clause {}
    }
}
