//! A proof for each adapted value that is returned although it may borrow from several places: its trait is the one whose object
//! travels. Both have a name, `X` and `DynX`, and names prove nothing.
//!
//! Output:
//! ```text
//! fn __tied_open<D: DynView + HasWay<<dyn DynView as Base>::Key, Way = ByVtable> + HasWay<(), Way = ByVtable> + ?Sized, A>(
//!     __it: WithinAdapted<D, dyn DynView, A>,
//! ) -> impl View { __it }
//! ```
//! If `View` were another trait than that of `dyn DynView`, safe code could implement it for what holds an object that is called
//! `'static`. Here it would have to implement it for what holds any object, of which it cannot know how long it lives.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Ident, LifetimeParam, Path, Type, TypeParamBound, TypeTraitObject};

use super::{dyn_impl, where_clause};
use crate::model::TraitModel;
use crate::normalize::{ReplaceSelf, lifetimes_in, name_elided};
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let lent = model.methods.iter().filter_map(|method| Some((method, method.lends_adapted()?)));
    lent.map(|(method, (object, _))| of_method(model, method.form.source.name(), object)).collect()
}

fn of_method(model: &TraitModel, method: &Ident, object: &Path) -> TokenStream {
    let private = model.private();
    let mut object: Type = syn::parse_quote!(dyn #object);
    name_elided(&mut object, &mut |_| model.names.lent.clone());
    let item = |item: &Ident| model.type_param(item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &item }.visit_type_mut(&mut object);
    let lifetimes = lifetimes_in(&object);
    let Some(object) = path_of(object) else { return TokenStream::new() };
    let of = trait_path(&object);

    let (any, held) = (&model.names.dynamic, model.names.unused("__A"));
    let way = quote!(Way = #private::ByVtable);
    let bounds = quote! {
        #object + #private::HasWay<<dyn #object as #private::Base>::Key, #way> + #private::HasWay<(), #way> + ?#private::Sized
    };
    let held_param: GenericParam = GenericParam::Type(held.clone().into());
    let mut generics = dyn_impl::generics(model, None);
    generics.params.push(GenericParam::Type(syntax::param(any, bounds)));
    generics.params.push(held_param);
    let declared: Vec<_> = model.item.generics.lifetimes().map(|param| param.lifetime.clone()).collect();
    for lifetime in lifetimes.into_iter().filter(|lifetime| !declared.contains(lifetime)) {
        generics.params.insert(0, GenericParam::Lifetime(LifetimeParam::new(lifetime)));
    }
    let clause = where_clause(model.predicates(&syn::parse_quote!(Self), &|item| model.type_param(item)));
    let (generics, ..) = generics.split_for_impl();
    let name = model.names.unused(&format!("__tied_{}", method.unraw()));
    quote! {
        fn #name #generics(__it: #private::WithinAdapted<#any, dyn #object, #held>) -> impl #of #clause { __it }
    }
}

/// `DynX` in `dyn DynX`.
fn path_of(object: Type) -> Option<Path> {
    let Type::TraitObject(TypeTraitObject { bounds, .. }) = object else { return None };
    bounds.into_iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some(bound.path),
        _ => None,
    })
}

/// `X` for `DynX`.
fn trait_path(object: &Path) -> Path {
    let mut path = object.clone();
    if let Some(last) = path.segments.last_mut() {
        let name = last.ident.to_string();
        let name = name.strip_prefix("Dyn").unwrap_or(&name);
        let plain = syn::parse_str::<Ident>(name).is_ok();
        let span: Span = last.ident.span();
        last.ident = if plain { Ident::new(name, span) } else { Ident::new_raw(name, span) };
    }
    path
}
