//! The signature of a method in `DynX`: every lifetime has a name, and one is how long the returned value may live.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Lifetime, Path, Signature, Type, WherePredicate};

use super::argument::is_erased_param;
use super::generics::asked_of_self;
use super::nested::Nested;
use super::receiver::{receiver, receiver_lifetime};
use super::{Argument, Names, Output, Pass, Place};
use crate::normalize::{lifetimes_in, name_elided, replace_lifetimes};

/// The parts of an erased signature.
///
/// The scheme: one lifetime, `'call`, that every other lifetime and every type parameter outlives. The value that the
/// method returns may hold all of them, and none of them needs to be `'static`. An argument's own lifetime that the
/// output does not mention might as well be `'call`.
pub(crate) struct Erased {
    /// Lifetime parameters.
    pub(crate) params: Vec<TokenStream>,
    /// The lifetime of the borrow of `self`.
    pub(crate) this: Lifetime,
    /// Arguments with their types.
    pub(crate) args: Vec<(Ident, Type)>,
    pub(crate) predicates: Vec<TokenStream>,
    /// What the future is ready with, or the trait object.
    pub(crate) ty: Type,
    /// How long the returned value may live.
    pub(crate) lives: Lifetime,
    borrows_unnamed: bool,
    hidden: Option<Lifetime>,
}

impl Erased {
    /// Whether arguments are borrowed beside `self`, and how long all of them last has no name in the user's signature.
    pub(crate) fn borrows_unnamed(&self) -> bool {
        self.borrows_unnamed
    }

    /// A lifetime that only the bounds of an `impl Trait` argument mention. The types of what is passed do not tell that
    /// it outlives the call.
    pub(crate) fn hidden(&self) -> Option<&Lifetime> {
        self.hidden.as_ref()
    }

    pub(super) fn new(
        sig: &Signature,
        arguments: &[Argument],
        output: &Output,
        nested: &Nested,
        trait_generics: &Generics,
        names: &Names,
        krate: &Path,
    ) -> Self {
        let call = &names.call;
        let by_value = receiver(sig).is_owned();
        let mut this = receiver_lifetime(sig).unwrap_or_else(|| names.this.clone());
        let mut fresh = Vec::new();
        let mut args = named_arguments(arguments, krate, names, &mut fresh);
        let mut ty = erased_type(output, krate);
        let borrowed: BTreeSet<_> = args.iter().flat_map(|(_, ty, _)| lifetimes_in(ty)).collect();
        // A `self` without a lifetime leaves elision to the one argument that has one.
        let elided = borrowed.first().filter(|_| by_value).unwrap_or(&this).clone();
        name_elided(&mut ty, &mut |_| elided.clone());
        let lives = match (output.place(), output) {
            (Some(Place::Heap(lifetime)), _) | (_, Output::Nested { lives: lifetime, .. }) => {
                lifetime.clone()
            }
            _ => call.clone(),
        };

        let kept = lifetimes_in(&ty);
        if lives == *call {
            for (_, ty, outer) in &mut args {
                let Some(outer) = outer.take().filter(|outer| !kept.contains(outer)) else { continue };
                replace_lifetimes(ty, &|lifetime| (*lifetime == outer).then(|| call.clone()));
                fresh.retain(|lifetime| *lifetime != outer);
            }
        }
        if by_value && !matches!(output, Output::Async { .. }) {
            // What is returned holds the value, and does not borrow from where it was.
            this = Lifetime::new("'_", proc_macro2::Span::call_site());
        } else if this == names.this {
            if lives == *call && !kept.contains(&this) {
                this = call.clone();
            } else {
                fresh.push(this.clone());
            }
        }

        let own = sig.generics.params.iter().filter(|param| matches!(param, GenericParam::Lifetime(_)));
        let mut params: Vec<_> = own.map(ToTokens::to_token_stream).collect();
        params.extend(fresh.iter().map(ToTokens::to_token_stream));
        let mut predicates = where_predicates(sig);
        // The pointers in there live as long as the borrow of `self`, and may hold what the trait is generic over.
        let pointers = match output {
            Output::Nested { .. } => Some(&lives),
            _ => (!nested.is_whole() && kept.contains(&this)).then_some(&this),
        };
        if let Some(pointers) = pointers.filter(|lifetime| lifetime.ident != "static") {
            let lifetimes = trait_generics.lifetimes().map(|param| param.lifetime.to_token_stream());
            let types = trait_generics.type_params().map(|param| param.ident.to_token_stream());
            predicates.extend(lifetimes.chain(types).map(|held| quote!(#held: #pointers)));
        }
        if lives == *call {
            params.push(call.to_token_stream());
            let lifetimes =
                trait_generics.lifetimes().chain(sig.generics.lifetimes()).map(|param| &param.lifetime);
            predicates.extend(lifetimes.chain(&fresh).map(|lifetime| quote!(#lifetime: #call)));
            predicates.extend(trait_generics.type_params().map(|param| {
                let name = &param.ident;
                quote!(#name: #call)
            }));
            predicates.extend(by_value.then(|| quote!(Self: #call)));
        }
        let borrows_unnamed = lives == *call
            && borrowed.iter().any(|lifetime| receiver_lifetime(sig).as_ref() != Some(lifetime));
        let shown: BTreeSet<_> = arguments
            .iter()
            .filter(|argument| matches!(argument.pass, Pass::Plain))
            .flat_map(|argument| lifetimes_in(&argument.ty))
            .chain(receiver_lifetime(sig))
            .chain(kept)
            .collect();
        let hidden = borrowed.into_iter().find(|lifetime| {
            sig.generics.lifetimes().any(|param| param.lifetime == *lifetime) && !shown.contains(lifetime)
        });
        let args = args.into_iter().map(|(name, ty, _)| (name, ty)).collect();
        Self { params, this, args, predicates, ty, lives, borrows_unnamed, hidden }
    }
}

/// The arguments, every lifetime named; beside each the lifetime of an outermost `&`, if that was elided.
fn named_arguments(
    arguments: &[Argument],
    krate: &Path,
    names: &Names,
    fresh: &mut Vec<Lifetime>,
) -> Vec<(Ident, Type, Option<Lifetime>)> {
    let mut args = Vec::new();
    for argument in arguments {
        let mut ty = argument.erased_type(krate, &names.call);
        let is_elided = |lifetime: Option<&Lifetime>| lifetime.is_none_or(|lifetime| lifetime.ident == "_");
        let elided = matches!(&ty, Type::Reference(reference) if is_elided(reference.lifetime.as_ref()));
        name_elided(&mut ty, &mut |_| {
            let lifetime = names.lifetime(fresh.len());
            fresh.push(lifetime.clone());
            lifetime
        });
        let outer = match &ty {
            Type::Reference(reference) if elided => reference.lifetime.clone(),
            _ => None,
        };
        args.push((argument.name.clone(), ty, outer));
    }
    args
}

/// The type that stands in the place of the returned one.
fn erased_type(output: &Output, krate: &Path) -> Type {
    match output {
        Output::Async { ty, .. } | Output::Future { ty, .. } | Output::Nested { ty, .. } => ty.clone(),
        Output::Adapted { object, marks, .. } => {
            let marks = marks.with_plus(krate);
            syn::parse_quote!(dyn #object #marks)
        }
        Output::Object { bounds, .. } | Output::Function { bounds, .. } => {
            syn::parse_quote!(dyn #(#bounds)+*)
        }
        Output::Plain | Output::Unsupported { .. } => syn::parse_quote!(()),
    }
}

fn where_predicates(sig: &Signature) -> Vec<TokenStream> {
    let predicates = sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    predicates.filter(|predicate| !is_about_erased(sig, predicate)).map(ToTokens::to_token_stream).collect()
}

/// Whether a predicate is about a type parameter that is gone, or about `Self`, which whoever makes the object answers for.
pub(crate) fn is_about_erased(sig: &Signature, predicate: &WherePredicate) -> bool {
    if asked_of_self(predicate).is_some() {
        return true;
    }
    match predicate {
        WherePredicate::Type(predicate) => match &predicate.bounded_ty {
            Type::Path(path) => path.path.get_ident().is_some_and(|name| is_erased_param(sig, name)),
            _ => false,
        },
        _ => false,
    }
}
