//! `impl X for Adapter`: an adapter is an `X`, too, and static dispatch never uses the strategy.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{on_impls_of_trait, pointers, where_clause};
use crate::model::TraitModel;
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if model.needs_sized || model.by_pointer() || model.is_mirror() {
        return TokenStream::new();
    }
    let (krate, path) = (model.krate(), model.path());
    let (value, strategy) = (&model.names.value, &model.names.strategy);
    let generics = model.generics([syntax::param(value, path.clone()), strategy.clone().into()]);
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.asked_of(value));
    predicates.extend(model.supertraits_hold(&|ty| {
        let name = &ty.name;
        quote!(#value::#name)
    }));
    let clause = where_clause(predicates);
    let adapter = quote!(#krate::Adapter);
    let items = pointers::forward(
        model,
        &generics,
        &value.to_token_stream(),
        &quote!(#adapter::get_mut(self)),
        &quote!(#adapter::get_ref(self)),
        &quote!(#adapter::into_inner(self)),
    );
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #adapter<#value, #strategy> #clause { #items }
    }
}
