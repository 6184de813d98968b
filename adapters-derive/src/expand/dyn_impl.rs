//! `impl X for dyn DynX`: from the caller to the vtable. With a method that takes `self` by value it is
//! `impl X for Box<dyn DynX>`, and `dyn DynX` has the other methods as its own.
//!
//! Output:
//! ```text
//! impl<__Item> X for dyn DynX<Item = __Item> + '_ {
//!     type Item = __Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {
//!         call((self,), |Args((this,), ..), cx, pending| DynX::__dyn_next(this, cx, pending))
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Lifetime, LifetimeParam};

use super::caller::{self, Caller};
use super::{impls_of_trait, inherent, where_clause};
use crate::model::{AssocType, TraitModel};
use crate::normalize::{ReplaceSelf, own_projections};

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let private = model.private();
    let caller = if model.by_value() { Caller::Box } else { Caller::Object };
    let types = model.types.iter().map(|ty| {
        let (name, param) = (&ty.item.ident, &ty.param);
        quote!(type #name = #param;)
    });
    let methods = model.methods.iter().map(|method| {
        let (signature, body) =
            (method.declared.impl_signature(&private), caller::body(model, method, caller));
        quote!(#signature { #body })
    });
    let items = quote!(#(#types)* #(#methods)*);
    let (unsafety, path) = (&model.item.unsafety, model.path());
    let (generics, clause) =
        if model.gives_away() { boxes(model) } else { (generics(model, None), clause(model, None)) };
    let lives = if model.gives_away() { model.names.object.to_token_stream() } else { quote!('_) };
    let head = quote!(#unsafety impl #generics #path for);
    let objects = objects(model, &lives);
    if !model.by_value() {
        return impls_of_trait(model, &head, &objects, &[], clause.as_ref(), &items);
    }
    let boxes: Vec<_> = objects.iter().map(|object| quote!(#private::Box<#object>)).collect();
    let impls = impls_of_trait(model, &head, &[], &boxes, clause.as_ref(), &items);
    let inherent = inherent::expand(model);
    quote!(#impls #inherent)
}

/// The generics and the where clause of an impl for boxes. What a method makes of the value lives as long as the object
/// would have, and so do all that it may hold.
fn boxes(model: &TraitModel) -> (TokenStream, Option<TokenStream>) {
    let object = if model.is_static() { syn::parse_quote!('static) } else { model.names.object.clone() };
    let lifetimes = model.item.generics.lifetimes().map(|param| param.lifetime.to_token_stream());
    let types =
        model.type_params().chain(model.types.iter().map(|ty| &ty.param)).map(ToTokens::to_token_stream);
    let outlive: Vec<_> = lifetimes.chain(types).map(|held| quote!(#held: #object)).collect();
    let named = (!model.is_static()).then_some(&model.names.object);
    (generics(model, named), clause(model, Some(outlive)))
}

/// `dyn DynX + '_`, also with `+ Send` and `+ Send + Sync`.
pub(super) fn objects(model: &TraitModel, lives: &TokenStream) -> Vec<TokenStream> {
    let (private, dyn_trait) = (model.private(), &model.names.dyn_trait);
    let dyn_args = model.dyn_args(|ty| ty.param.to_token_stream());
    let lives = (!model.is_static()).then(|| quote!(+ #lives));
    let autos = [None, Some(quote!(+ #private::Send)), Some(quote!(+ #private::Send + #private::Sync))];
    autos.iter().map(|auto| quote!(dyn #dyn_trait #dyn_args #auto #lives)).collect()
}

/// The generics of an impl for objects: the associated types are parameters.
pub(super) fn generics(model: &TraitModel, lifetime: Option<&Lifetime>) -> TokenStream {
    let mut generics = model.generics(model.types.iter().map(|ty| param(model, ty)));
    if let Some(lifetime) = lifetime {
        generics.params.insert(0, GenericParam::Lifetime(LifetimeParam::new(lifetime.clone())));
    }
    let (generics, _, _) = generics.split_for_impl();
    generics.into_token_stream()
}

/// The where clause of the trait, with the associated types as parameters, and more.
pub(super) fn clause(model: &TraitModel, more: Option<Vec<TokenStream>>) -> Option<TokenStream> {
    let of_trait = model.predicates(&syn::parse_quote!(Self), &|item| type_param(model, item));
    where_clause(of_trait.into_iter().chain(more.into_iter().flatten()))
}

/// The type parameter for an associated type.
pub(super) fn type_param(model: &TraitModel, item: &syn::Ident) -> Option<syn::Type> {
    let ty = model.types.iter().find(|ty| ty.item.ident == *item)?;
    let param = &ty.param;
    Some(syn::parse_quote!(#param))
}

/// `__Item: Display`, a type parameter with the bounds of the associated type.
fn param(model: &TraitModel, ty: &AssocType) -> TokenStream {
    let mut item = ty.item.clone();
    own_projections(&model.item.ident).visit_trait_item_type_mut(&mut item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &|item| type_param(model, item) }
        .visit_trait_item_type_mut(&mut item);
    let (param, bounds) = (&ty.param, &item.bounds);
    let colon = (!bounds.is_empty()).then(|| quote!(:));
    quote!(#param #colon #bounds)
}
