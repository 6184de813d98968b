//! What says that `DynX` has no other implementation for the adapter of an `X`, where a method takes `self` by value: then a value
//! that moves out of its object is taken by what the macro emits, and by nothing else.
//!
//! Output:
//! ```text
//! unsafe impl<T: X> Takes<T> for __XTrait {}
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::{on_impls, where_clause};
use crate::model::TraitModel;
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.by_value() {
        return TokenStream::new();
    }
    let (private, kind, adapted, attrs) = (model.private(), model.kind(), model.adapted(), on_impls());
    let generics = model.generics(model.implementor(&TokenStream::new()));
    let (params, _, _) = generics.split_for_impl();
    let value = &model.names.value;
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.asked_of(value));
    let clause = where_clause(predicates);
    quote! {
        #attrs
        unsafe impl #params #private::Takes<#adapted> for #kind #clause {}
    }
}
