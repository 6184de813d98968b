//! `impl Hash for dyn DynX`, where `Hash` is a supertrait: a trait object takes any hasher as `&mut dyn Hasher`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{dyn_impl, impls_for};
use crate::model::TraitModel;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.hashes() {
        return TokenStream::new();
    }
    let private = model.private();
    let (generics, clause) = (dyn_impl::generics(model, None), dyn_impl::clause(model, None));
    let head = quote!(impl #generics #private::Hash for);
    let items = quote! {
        fn hash<__H: #private::Hasher>(&self, __state: &mut __H) {
            #private::DynHash::dyn_hash(self, __state);
        }
    };
    impls_for(model, &head, &dyn_impl::objects(model, &quote!('_)), &[], clause.as_ref(), &items)
}
