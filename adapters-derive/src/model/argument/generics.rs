//! Type parameters that are `impl Trait` in other words.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{FnArg, GenericParam, Ident, Path, Signature, Type, TypeImplTrait, WherePredicate};

/// The bounds of a type parameter that is the type of one argument and nothing else: `impl Trait` in other words.
pub(super) fn used_once(sig: &Signature, path: &Path) -> Option<TypeImplTrait> {
    let name = path.get_ident()?;
    let param = sig.generics.type_params().find(|param| param.ident == *name)?;
    let uses = count(sig.inputs.to_token_stream(), name) + count(sig.output.to_token_stream(), name);
    let mut bounds = param.bounds.clone();
    let mut mentions = count(bounds.to_token_stream(), name);
    for predicate in sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        match predicate {
            WherePredicate::Type(predicate) if is_param(&predicate.bounded_ty, name) => {
                mentions += count(predicate.bounds.to_token_stream(), name);
                bounds.extend(predicate.bounds.clone());
            }
            predicate => mentions += count(predicate.to_token_stream(), name),
        }
    }
    let others = sig
        .generics
        .params
        .iter()
        .filter(|other| !matches!(other, GenericParam::Type(other) if other == param));
    mentions += others.map(|other| count(other.to_token_stream(), name)).sum::<usize>();
    (uses == 1 && mentions == 0 && !bounds.is_empty()).then(|| syn::parse_quote!(impl #bounds))
}

/// The type parameters that are `impl Trait` in other words, and are gone in `DynX`.
pub(crate) fn is_erased_param(sig: &Signature, name: &Ident) -> bool {
    let types = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(&*argument.ty),
        FnArg::Receiver(_) => None,
    });
    types.into_iter().any(|ty| is_param(ty, name)) && used_once(sig, &name.clone().into()).is_some()
}

/// Whether a type is this type parameter.
pub(crate) fn is_param(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

pub(crate) fn count(tokens: TokenStream, name: &Ident) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => usize::from(ident == *name),
            proc_macro2::TokenTree::Group(group) => count(group.stream(), name),
            _ => 0,
        })
        .sum()
}
