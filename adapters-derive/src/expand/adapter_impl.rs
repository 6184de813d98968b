//! `impl X for Adapter`: an adapter is an `X`, too, and static dispatch never uses the strategy.

use proc_macro2::TokenStream;
use quote::quote;

use super::{on_impls_of_trait, pointers, where_clause};
use crate::model::TraitModel;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if model.needs_sized || model.by_pointer() || model.is_mirror() {
        return TokenStream::new();
    }
    let (krate, path) = (model.krate(), model.path());
    let generics = model.generics([quote!(__T: #path), quote!(__S)]);
    let mut predicates = model.predicates(&syn::parse_quote!(__T), &model.project("__T"));
    predicates.extend(model.asked_of(&quote!(__T)));
    predicates.extend(model.supertraits_hold(&|ty| {
        let name = &ty.name;
        quote!(__T::#name)
    }));
    let clause = where_clause(predicates);
    let adapter = quote!(#krate::Adapter);
    let items = pointers::forward(
        model,
        &generics,
        &quote!(__T),
        &quote!(#adapter::get_mut(self)),
        &quote!(#adapter::get_ref(self)),
        &quote!(#adapter::into_inner(self)),
    );
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #adapter<__T, __S> #clause { #items }
    }
}
