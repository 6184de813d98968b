//! `#[adapters(erase)]`: an associated type that objects do not name. What is returned of it is a box of an object of its bound.
//!
//! Input:
//! ```text
//! #[adapters(erase)]
//! type Reader: Read;
//! async fn open(&self) -> Result<Self::Reader, Error>;
//! ```
//! What takes its place in `DynX`:
//! ```text
//! async fn open<'object>(&self) -> Result<Box<dyn DynRead + 'object>, Error> where Self: 'object;
//! ```

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    FnArg, GenericArgument, Generics, Ident, Lifetime, Path, PathArguments, ReturnType, Signature,
    TraitItemType, Type, TypeImplTrait, TypeParamBound, TypePath,
};

use super::bounds::{NO_OBJECTS, dyn_path, principal};
use super::nested::{Leaf, Nested};
use super::{Marks, Names, Private};
use crate::normalize::lifetimes_in;

/// An associated type that is erased.
pub(crate) struct ErasedType {
    pub(crate) item: TraitItemType,
    /// What it is a box of, with the lifetime of the object; or why there is no such thing, and where.
    pub(crate) object: Result<Boxed, (Span, String)>,
}

/// What an erased type is a box of.
#[derive(Clone)]
pub(crate) struct Boxed {
    /// `dyn DynRead + 'object`
    pub(crate) ty: Type,
    /// Whether its trait has adapters, and the value needs one.
    pub(crate) adapted: bool,
}

impl ErasedType {
    pub(super) fn new(item: &TraitItemType, lives: &Lifetime) -> Self {
        Self { item: item.clone(), object: Boxed::of(item, lives) }
    }

    pub(crate) fn name(&self) -> &Ident {
        &self.item.ident
    }

    /// `Box<dyn DynRead + 'object>`
    pub(crate) fn boxed(&self, private: Private<'_>) -> Option<Type> {
        let Boxed { ty, .. } = self.object.as_ref().ok()?;
        Some(syn::parse_quote!(#private::Box<#ty>))
    }
}

impl Boxed {
    fn of(item: &TraitItemType, lives: &Lifetime) -> Result<Self, (Span, String)> {
        let marks = Marks::of(&item.bounds);
        let principals: Vec<_> = item.bounds.iter().filter_map(principal).collect();
        let name = &item.ident;
        let bound = match principals[..] {
            [bound] => bound,
            [] => {
                let text = format!(
                    "nothing is known of a `{name}` that is erased; give it a bound that has adapters: `type {name}: Trait`"
                );
                return Err((name.span(), text));
            }
            [_, second, ..] => {
                let text = "a trait object has one trait besides auto traits; derive `DynAdapters` for a trait with both as \
                            supertraits";
                return Err((second.span(), text.to_owned()));
            }
        };
        let is_static = item.bounds.iter().any(
            |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static"),
        );
        let lives = if is_static { &Lifetime::new("'static", lives.span()) } else { lives };
        let last = bound.path.segments.last().expect("a path has a segment");
        if NO_OBJECTS.iter().any(|known| last.ident == known) || last.ident == "Error" {
            let text = format!(
                "no `Box<dyn {0}>` is a `{0}`, so it cannot take the place of `{name}`; derive `DynAdapters` for a trait of your \
                 own, and bound it by that",
                last.ident
            );
            return Err((bound.span(), text));
        }
        if is_of_std(&bound.path) {
            let bounds = super::bounds::object_bounds(&item.bounds);
            return Ok(Self { ty: syn::parse_quote!(dyn #(#bounds)+* + #lives), adapted: false });
        }
        if marks != Marks::default() {
            let text = "a value of a trait with adapters of its own is erased without auto traits; put them on that trait: \
                        `#[adapters(send)]`, or a supertrait";
            return Err((bound.span(), text.to_owned()));
        }
        let object = dyn_path(&bound.path);
        Ok(Self { ty: syn::parse_quote!(dyn #object + #lives), adapted: true })
    }
}

/// Whether a box of objects of the trait implements it, as far as one can see. A bare `Read` is one with adapters.
fn is_of_std(path: &Path) -> bool {
    const OF_IO: [&str; 4] = ["Read", "BufRead", "Write", "Seek"];
    let Some(last) = path.segments.last() else { return false };
    let in_io = || path.segments.iter().rev().nth(1).is_some_and(|module| module.ident == "io");
    let is_boxed =
        path.segments.len() == 1 || path.segments[0].ident == "std" || path.segments[0].ident == "core";
    if OF_IO.iter().any(|name| last.ident == name) {
        in_io()
    } else {
        is_boxed && BOXED.iter().any(|name| last.ident == name)
    }
}

/// Traits that a box of objects implements.
const BOXED: [&str; 6] =
    ["Iterator", "DoubleEndedIterator", "ExactSizeIterator", "FusedIterator", "Display", "Debug"];

/// Replaces erased types in what a function returns. Returns what that is made of, or where there is one that cannot be replaced.
pub(super) fn replace(
    sig: &mut Signature,
    types: &[ErasedType],
    trait_generics: &Generics,
    names: &Names,
    private: Private<'_>,
) -> Result<Nested, Span> {
    let erase = Erase { types, private };
    for input in &sig.inputs {
        if let FnArg::Typed(argument) = input
            && let Some(span) = erase.find(&argument.ty)
        {
            return Err(span);
        }
    }
    let ReturnType::Type(_, ty) = &mut sig.output else { return Ok(Nested::Whole) };
    let nested = match &mut **ty {
        Type::ImplTrait(returned) if sig.asyncness.is_none() => erase.items(returned)?,
        ty => erase.take_apart(ty)?,
    };
    if lifetimes_in(ty).contains(&names.object) {
        outlives(sig, trait_generics, &names.object);
    }
    Ok(nested)
}

/// Gives a method a lifetime that all outlives which an object may hold.
pub(super) fn outlives(sig: &mut Signature, trait_generics: &Generics, object: &Lifetime) {
    if sig.generics.lifetimes().any(|param| param.lifetime == *object) {
        return;
    }
    let lives_as_long = |held: TokenStream| -> syn::WherePredicate { syn::parse_quote!(#held: #object) };
    let params = trait_generics.type_params().map(|param| &param.ident);
    let lifetimes = trait_generics.lifetimes().map(|param| &param.lifetime);
    let held = params.map(|name| quote!(#name)).chain(lifetimes.map(|lifetime| quote!(#lifetime)));
    let held: Vec<_> = held.chain([quote!(Self)]).map(lives_as_long).collect();
    sig.generics.params.insert(0, syn::parse_quote!(#object));
    sig.generics.make_where_clause().predicates.extend(held);
}

struct Erase<'a> {
    types: &'a [ErasedType],
    private: Private<'a>,
}

impl Erase<'_> {
    /// The erased type that this is.
    fn erased(&self, ty: &Type) -> Option<&ErasedType> {
        let Type::Path(TypePath { qself: None, path, .. }) = ty else { return None };
        let is_of_self = path.segments.len() == 2 && path.segments[0].ident == "Self";
        self.types.iter().find(|ty| is_of_self && path.segments[1].ident == ty.item.ident)
    }

    /// Where an erased type is.
    fn find(&self, ty: &Type) -> Option<Span> {
        struct Find<'a>(&'a Erase<'a>, Option<Span>);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_type(&mut self, ty: &'ast Type) {
                if self.0.erased(ty).is_some() {
                    self.1 = self.1.or(Some(ty.span()));
                }
                visit::visit_type(self, ty);
            }
        }
        let mut find = Find(self, None);
        find.visit_type(ty);
        find.1
    }

    fn take_apart(&self, ty: &mut Type) -> Result<Nested, Span> {
        let Some(span) = self.find(ty) else { return Ok(Nested::Whole) };
        if let Some(erased) = self.erased(ty) {
            let Ok(object) = &erased.object else { return Ok(Nested::Whole) };
            let leaf = Leaf::Boxed { object: object.ty.clone(), adapted: object.adapted };
            *ty = erased.boxed(self.private).unwrap_or_else(|| ty.clone());
            return Ok(Nested::Leaf { object: Box::new(leaf), inner: Box::new(Nested::Whole) });
        }
        match ty {
            Type::Tuple(tuple) => {
                let parts = tuple.elems.iter_mut().map(|part| self.take_apart(part));
                Ok(Nested::Tuple(parts.collect::<Result<_, _>>()?))
            }
            Type::Paren(paren) => self.take_apart(&mut paren.elem),
            Type::Path(path) if path.qself.is_none() => {
                let last = path.path.segments.last_mut().ok_or(span)?;
                let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return Err(span) };
                let parts = arguments.args.iter_mut().map(|argument| match argument {
                    GenericArgument::Type(part) => self.take_apart(part),
                    _ => Err(span),
                });
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                Nested::container(&last.ident, parts).ok_or(span)
            }
            _ => Err(span),
        }
    }

    /// The items of an iterator, or the output of a future.
    fn items(&self, returned: &mut TypeImplTrait) -> Result<Nested, Span> {
        let Some(span) = self.find(&Type::ImplTrait(returned.clone())) else { return Ok(Nested::Whole) };
        match super::nested::items_mut(returned).find(|item| self.find(item).is_some()) {
            Some(item) => self.take_apart(item),
            None => Err(span),
        }
    }
}
