//! `use<..>`: which lifetimes what is returned may hold.
//!
//! A trait says so with `Self` in the list, an impl with its parameters. And what may hold what `Self` holds, but not the borrow of
//! `self`, lives as long as the object.
//!
//! Input:
//! ```text
//! fn keys(&self) -> impl Iterator<Item = u32> + use<Self>;
//! ```
//! What takes its place in `DynX`, and in an impl for objects:
//! ```text
//! fn keys<'object>(&self) -> impl Iterator<Item = u32> + 'object where Self: 'object;
//! fn keys(&self) -> impl Iterator<Item = u32> + use<'object, __Item>;
//! ```

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    CapturedParam, FnArg, GenericParam, Generics, Lifetime, PreciseCapture, ReturnType, Signature, Token,
    Type, TypeParamBound,
};

use super::erase;
use super::receiver::{Receiver, receiver, receiver_lifetime};
use crate::normalize::{lifetimes_in, name_elided};

/// What a list leaves out of the lifetimes of its method, that of the borrow of `self` included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LeftOut {
    /// There is no list, or it has all of them.
    None,
    Some,
    All,
}

/// What the list on a returned `impl Trait` leaves out.
pub(crate) fn left_out(sig: &Signature) -> LeftOut {
    let Some(capture) = capture(sig) else { return LeftOut::None };
    let listed = |wanted: &str| {
        let is_it =
            |param: &CapturedParam| matches!(param, CapturedParam::Lifetime(found) if found.ident == wanted);
        capture.params.iter().any(is_it)
    };
    let mut own: Vec<_> = sig.generics.lifetimes().map(|param| param.lifetime.ident.to_string()).collect();
    let borrows = !matches!(receiver(sig), Receiver::None) && !receiver(sig).is_owned();
    if borrows && receiver_lifetime(sig).is_none() {
        own.push("_".to_owned());
    }
    let (listed, others): (Vec<_>, Vec<_>) = own.iter().partition(|lifetime| listed(lifetime));
    match (listed.is_empty(), others.is_empty() && !has_elided(sig)) {
        (_, true) => LeftOut::None,
        (true, false) => LeftOut::All,
        (false, false) => LeftOut::Some,
    }
}

/// Whether there are lifetimes without a name in the types of the arguments. A list can have none of these.
fn has_elided(sig: &Signature) -> bool {
    let mut found = false;
    for input in &sig.inputs {
        if let FnArg::Typed(argument) = input {
            let mut ty = (*argument.ty).clone();
            name_elided(&mut ty, &mut |span| {
                found = true;
                Lifetime::new("'_", span)
            });
        }
    }
    found
}

/// The list on a returned `impl Trait`.
pub(crate) fn capture(sig: &Signature) -> Option<&PreciseCapture> {
    let ReturnType::Type(_, ty) = &sig.output else { return None };
    let Type::ImplTrait(returned) = &**ty else { return None };
    returned.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::PreciseCapture(capture) => Some(capture),
        _ => None,
    })
}

/// Makes what may hold no more than `Self` does live as long as the object, which is called `lives`.
pub(super) fn replace(sig: &mut Signature, trait_generics: &Generics, lives: &Lifetime) {
    if left_out(sig) != LeftOut::All {
        return;
    }
    let ReturnType::Type(_, ty) = &mut sig.output else { return };
    let Type::ImplTrait(returned) = &mut **ty else { return };
    returned.bounds =
        std::mem::take(&mut returned.bounds).into_iter().filter(|bound| !is_list(bound)).collect();
    if returned.bounds.iter().any(is_static) {
        return;
    }
    returned.bounds.push(TypeParamBound::Lifetime(lives.clone()));
    if lifetimes_in(ty).contains(lives) {
        erase::outlives(sig, trait_generics, lives);
    }
}

/// Makes the list one for an impl with these parameters, which are in what `Self` is there. A list of all lifetimes is not needed,
/// and could not be written where an object has none with a name.
pub(super) fn for_impl(sig: &mut Signature, generics: &Generics) {
    let is_needed = left_out(sig) != LeftOut::None;
    let ReturnType::Type(_, ty) = &mut sig.output else { return };
    let Type::ImplTrait(returned) = &mut **ty else { return };
    let bounds = std::mem::take(&mut returned.bounds).into_iter();
    returned.bounds = bounds.filter(|bound| is_needed || !is_list(bound)).collect();
    for bound in &mut returned.bounds {
        if let TypeParamBound::PreciseCapture(capture) = bound {
            capture.params = of_impl(capture, generics);
        }
    }
}

/// What is listed, without `Self`, and all parameters of the impl; lifetimes come first.
fn of_impl(capture: &PreciseCapture, generics: &Generics) -> Punctuated<CapturedParam, Token![,]> {
    let params = generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    });
    let listed = capture.params.iter().map(ToTokens::to_token_stream);
    let mut seen = BTreeSet::from(["Self".to_owned()]);
    let all: Vec<_> = listed.chain(params).filter(|param| seen.insert(param.to_string())).collect();
    let (lifetimes, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|param| param.to_string().starts_with('\''));
    syn::parse_quote!(#(#lifetimes,)* #(#others),*)
}

fn is_list(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::PreciseCapture(_))
}

fn is_static(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static")
}
