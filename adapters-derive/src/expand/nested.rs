//! The implementor's value, with a pointer to a trait object in the place of every `impl Trait` that was in its type.
//!
//! Input:
//! ```text
//! fn find(&self) -> Option<impl Display>;
//! ```
//! Output, around the call of the implementor's method:
//! ```text
//! match X::find(inner) { Some(value) => Some(place_object(heap(), || value, |value| value)), None => None }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;
use syn::{Path, Type};

use super::place;
use crate::model::{Leaf, Marks, Nested, TraitModel};
use crate::normalize::{ReplaceSelf, replace_lifetimes};
use crate::syntax;

/// Whose code it is, and so what an associated type is called in it.
#[derive(Clone, Copy)]
pub(super) enum Side {
    /// `<__T as X>::Item`
    Implementor,
    /// Nothing: it is inferred.
    Caller,
    /// Nobody's: an enum of implementors has no objects, and returns what the first variant returns, or another.
    Left,
    Right,
}

/// A value as one of the two that there may be.
pub(super) fn one_of(model: &TraitModel, side: Side, value: &TokenStream) -> TokenStream {
    let private = model.private();
    match side {
        Side::Left => quote!(#private::Either::Left(#value)),
        Side::Right => quote!(#private::Either::Right(#value)),
        Side::Implementor | Side::Caller => value.clone(),
    }
}

/// The value, taken apart and put together again.
pub(super) fn rebuild(model: &TraitModel, side: Side, nested: &Nested, value: &TokenStream) -> TokenStream {
    let private = model.private();
    let again = |nested: &Nested| rebuild(model, side, nested, &quote!(__value));
    match nested {
        Nested::Whole => value.clone(),
        Nested::Leaf { object, inner } => {
            let value = leaf_value(model, side, object, inner, value);
            if matches!(side, Side::Left | Side::Right) {
                return one_of(model, side, &value);
            }
            let heap = quote!(#private::heap());
            match &**object {
                Leaf::Object { object, pinned, .. } => {
                    let object = inferred(model, side, object).into_token_stream();
                    let placed = place::on_heap(model, *pinned, &object, &quote!(__value));
                    quote!({ let __value = #value; #placed })
                }
                Leaf::Future => {
                    quote!({ let __value = #value; #private::place(#heap, move |()| __value) })
                }
                Leaf::Boxed { object, adapted: true } => {
                    let object = inferred(model, side, object);
                    quote!(#private::boxed::<#object, _>(#value))
                }
                Leaf::Boxed { object, adapted: false } => {
                    let object = inferred(model, side, object);
                    quote!({ let __value: #private::Box<#object> = #private::Box::new(#value); __value })
                }
                Leaf::Adapted { object, marks } => {
                    let object = inferred(model, side, object);
                    let placed = place::adapted(model, *marks, &object, &heap, &quote!(__value));
                    quote!({ let __value = #value; #placed })
                }
            }
        }
        Nested::Option(part) => {
            let part = again(part);
            quote! {
                match #value {
                    #private::Option::Some(__value) => #private::Option::Some(#part),
                    #private::Option::None => #private::Option::None,
                }
            }
        }
        Nested::Result(ok, err) => {
            let (ok, err) = (again(ok), again(err));
            quote! {
                match #value {
                    #private::Result::Ok(__value) => #private::Result::Ok(#ok),
                    #private::Result::Err(__value) => #private::Result::Err(#err),
                }
            }
        }
        Nested::Vec(part) => {
            let part = again(part);
            quote! {
                #private::Iterator::collect::<#private::Vec<_>>(
                    #private::Iterator::map(#private::IntoIterator::into_iter(#value), |__value| #part)
                )
            }
        }
        Nested::Box(part) => {
            let part = rebuild(model, side, part, &quote!(*__value));
            quote!({ let __value = #value; #private::Box::new(#part) })
        }
        Nested::Tuple(parts) => {
            let names: Vec<_> = (0..parts.len()).map(|i| format_ident!("__{i}")).collect();
            let parts =
                parts.iter().zip(&names).map(|(part, name)| rebuild(model, side, part, &quote!(#name)));
            quote!({ let (#(#names,)*) = #value; (#(#parts,)*) })
        }
    }
}

/// What becomes an object, when its items or its output have been rebuilt.
fn leaf_value(
    model: &TraitModel,
    side: Side,
    object: &Leaf,
    inner: &Nested,
    value: &TokenStream,
) -> TokenStream {
    let private = model.private();
    let made = quote!(#private::IntoIterator::into_iter(#value));
    let value = if matches!(object, Leaf::Object { iterates: true, .. }) { &made } else { value };
    match (object, inner) {
        (_, Nested::Whole) => value.clone(),
        (Leaf::Future, inner) => rebuild_output(model, side, inner, value),
        (_, inner) => rebuild_items(model, side, inner, value),
    }
}

/// An iterator over rebuilt items.
pub(super) fn rebuild_items(
    model: &TraitModel,
    side: Side,
    inner: &Nested,
    value: &TokenStream,
) -> TokenStream {
    let (private, item) = (model.private(), rebuild(model, side, inner, &quote!(__value)));
    quote!(#private::Iterator::map(#value, |__value| #item))
}

/// A future with a rebuilt output.
pub(super) fn rebuild_output(
    model: &TraitModel,
    side: Side,
    inner: &Nested,
    value: &TokenStream,
) -> TokenStream {
    let output = rebuild(model, side, inner, &quote!(__value));
    quote!({ let __future = #value; async move { let __value = __future.await; #output } })
}

/// An owning pointer to this object, as an implementor of its trait.
pub(super) fn implementor(
    model: &TraitModel,
    object: &Path,
    marks: Marks,
    pointer: impl ToTokens,
) -> TokenStream {
    let private = model.private();
    if marks == Marks::default() {
        return quote!(#private::implementor(#pointer));
    }
    quote!(#private::implementor_marked::<dyn #object + '_, _>(#pointer))
}

/// A type as it can be written in an expression of a function for any implementor: its lifetimes are inferred.
pub(super) fn inferred(model: &TraitModel, side: Side, ty: &Type) -> Type {
    let mut ty = ty.clone();
    model.own_projections().visit_type_mut(&mut ty);
    let value = &model.names.value;
    let item = |item: &syn::Ident| match side {
        Side::Implementor => model.project(value)(item),
        _ => Some(syn::parse_quote!(_)),
    };
    ReplaceSelf { of: syntax::named(value), item: &item }.visit_type_mut(&mut ty);
    let elided = syn::Lifetime::new("'_", proc_macro2::Span::call_site());
    replace_lifetimes(&mut ty, &|_| Some(elided.clone()));
    ty
}
