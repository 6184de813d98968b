//! Supertraits of the standard library that have no objects, for `dyn DynX`: `Hash`, by way of `&mut dyn Hasher`, and `Clone`,
//! which only boxes of objects can have.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{dyn_impl, impls_for};
use crate::model::TraitModel;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    [hash(model), clone(model)].into_iter().collect()
}

fn clone(model: &TraitModel) -> TokenStream {
    if !model.clones() {
        return TokenStream::new();
    }
    let private = model.private();
    let (generics, clause) = dyn_impl::concrete(model);
    let lives = if model.gives_away() { model.names.object.to_token_stream() } else { quote!('_) };
    let boxes = dyn_impl::objects(model, &lives).into_iter().map(|object| quote!(#private::Box<#object>));
    let head = quote!(impl #generics #private::Clone for);
    let items = quote!(fn clone(&self) -> Self { #private::clone_box(self) });
    impls_for(model, &head, &[], &boxes.collect::<Vec<_>>(), clause.as_ref(), &items)
}

fn hash(model: &TraitModel) -> TokenStream {
    if !model.hashes() {
        return TokenStream::new();
    }
    let private = model.private();
    let (generics, clause) = (dyn_impl::generics(model, None), dyn_impl::clause(model, None));
    let hasher = model.names.unused("__H");
    let head = quote!(impl #generics #private::Hash for);
    let items = quote! {
        fn hash<#hasher: #private::Hasher>(&self, __state: &mut #hasher) {
            #private::DynHash::dyn_hash(self, __state);
        }
    };
    impls_for(model, &head, &dyn_impl::objects(model, &quote!('_)), &[], clause.as_ref(), &items)
}
