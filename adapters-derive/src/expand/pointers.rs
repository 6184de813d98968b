//! `impl X for &mut P`, `Box<P>` and, where every method takes `&self`, for `&P`, `Rc<P>` and `Arc<P>`: those that `pointers(..)`
//! lists. Without it there is one impl for all of them (`forward.rs`).
//!
//! Output:
//! ```text
//! impl<P: X + ?Sized> X for Box<P> {
//!     type Item = <P as X>::Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> { <P as X>::next(&mut **self) }
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit_mut::VisitMut;
use syn::{Generics, Ident, Signature};

use super::{impls_of_trait, located_at, where_clause};
use crate::model::{ErasedType, Receiver, TraitModel};
use crate::normalize::ReplaceSelf;
use crate::parse::Pointer;
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !model.has_pointers() || model.is_mirror() {
        return TokenStream::new();
    }
    let (private, path) = (model.private(), model.path());
    let (boxed, others): (Vec<_>, Vec<_>) =
        pointers(model).into_iter().partition(|pointer| pointer.needs_alloc());
    let types = |pointers: Vec<_>| {
        pointers.into_iter().map(|pointer| pointer_type(model, pointer)).collect::<Vec<_>>()
    };
    let value = &model.names.value;
    let generics = model.generics([syntax::param(value, quote!(#path + ?#private::Sized))]);
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.asked_of(value));
    predicates.extend(model.supertraits_hold(&|ty| {
        let name = &ty.name;
        quote!(#value::#name)
    }));
    let clause = where_clause(predicates);
    let to = value.to_token_stream();
    let items = forward(model, &generics, &to, &quote!(&mut **self), &quote!(&**self), &quote!(**self));
    let unsafety = &model.item.unsafety;
    let head = quote!(#unsafety impl #generics #path for);
    impls_of_trait(model, &head, &types(others), &types(boxed), clause.as_ref(), &items)
}

/// The pointers to implement the trait for.
fn pointers(model: &TraitModel) -> Vec<Pointer> {
    let (shared, crosses) = (model.is_shared(), model.crosses_threads());
    Pointer::ALL
        .into_iter()
        .map(|(pointer, _)| pointer)
        .filter(|pointer| match pointer {
            Pointer::RefMut | Pointer::Box | Pointer::DynPtr => true,
            Pointer::Ref | Pointer::Arc => shared,
            Pointer::Rc => shared && !crosses,
        })
        .filter(|pointer| model.options.pointers.as_ref().is_none_or(|listed| listed.contains(pointer)))
        // Nobody else can have implemented the trait for ours.
        .chain([Pointer::DynPtr])
        .collect()
}

fn pointer_type(model: &TraitModel, pointer: Pointer) -> TokenStream {
    let (krate, private, value) = (model.krate(), model.private(), &model.names.value);
    match pointer {
        Pointer::RefMut => quote!(&mut #value),
        Pointer::Ref => quote!(&#value),
        Pointer::Box => quote!(#private::Box<#value>),
        Pointer::Rc => quote!(#private::Rc<#value>),
        Pointer::Arc => quote!(#private::Arc<#value>),
        Pointer::DynPtr => quote!(#krate::DynPtr<'_, #value>),
    }
}

/// The items of an impl of `X`, with these parameters, that hands everything on to another implementor.
pub(super) fn forward(
    model: &TraitModel,
    generics: &Generics,
    to: &TokenStream,
    exclusive: &TokenStream,
    shared: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    forward_some(model, generics, &|_| true, to, [exclusive, shared, value])
}

/// Those of the items that are wanted; the last argument is `self` as each kind of method takes it.
pub(super) fn forward_some(
    model: &TraitModel,
    generics: &Generics,
    wanted: &dyn Fn(&Ident) -> bool,
    to: &TokenStream,
    [exclusive, shared, value]: [&TokenStream; 3],
) -> TokenStream {
    let private = model.private();
    let types =
        model.types.iter().map(|ty| &ty.item.ident).chain(model.erased_types.iter().map(ErasedType::name));
    let types = types.filter(|name| wanted(name)).map(|name| {
        let path = model.path_of(name);
        quote!(type #name = <#to as #path>::#name;)
    });
    let consts = model.consts().filter(|constant| wanted(&constant.ident)).map(|constant| {
        let (name, ty) = (&constant.ident, &constant.ty);
        let path = model.path_of(name);
        quote!(const #name: #ty = <#to as #path>::#name;)
    });
    // A smart pointer to a pointer is none to what it points to: there the default is what it is.
    let handed_on =
        model.declared().filter(|declared| declared.receiver.can_hand_on() && wanted(&declared.sig.ident));
    let functions = handed_on.map(|declared| {
        let this = match declared.receiver {
            Receiver::Value => value,
            receiver => receiver.choose(exclusive, shared),
        };
        let path = model.path_of(&declared.sig.ident);
        let mut signature = declared.impl_signature(private, generics);
        if declared.leaves_out() {
            without_self(model, generics, to, &mut signature);
        }
        let call = declared.call(to, &path, this);
        let span = Span::call_site().located_at(declared.sig.ident.span());
        let call = located_at(call, span);
        quote_spanned!(span=> #signature { #call })
    });
    quote!(#(#types)* #(#consts)* #(#functions)*)
}

/// A list of what is captured has to have the lifetimes in `Self`, and that of a pointer has no name. The types of the trait are not
/// those of the pointer in particular.
fn without_self(model: &TraitModel, generics: &Generics, to: &TokenStream, signature: &mut Signature) {
    let item = |name: &Ident| {
        let is_param = |param: &Ident| generics.type_params().any(|ty| ty.ident == *param);
        let param = model.all_types().find(|(ty, param)| *ty == name && is_param(param));
        let path = model.path_of(name);
        Some(
            param.map_or_else(|| syn::parse_quote!(<#to as #path>::#name), |(_, param)| syntax::named(param)),
        )
    };
    ReplaceSelf { of: syn::parse_quote!(Self), item: &item }.visit_signature_mut(signature);
}
