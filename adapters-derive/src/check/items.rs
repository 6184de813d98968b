//! The trait itself, and its items that are not methods.

use darling::error::Accumulator;
use proc_macro2::{TokenStream, TokenTree};
use syn::TraitItem;

use super::{options, supertraits};
use crate::error::at;
use crate::model::{TraitModel, requires_sized};
use crate::parse::ItemOptions;

pub(super) fn check_trait(model: &TraitModel, errors: &mut Accumulator) {
    supertraits::check(model, errors);
    if let Some(auto) = &model.item.modifiers.auto_token {
        errors.push(at(auto, "an auto trait has no methods to adapt"));
    }
}

pub(super) fn check_item(
    model: &TraitModel,
    item: &TraitItem,
    given: &ItemOptions,
    errors: &mut Accumulator,
) {
    let dyn_trait = &model.names.dyn_trait;
    match item {
        TraitItem::Type(ty)
            if !ty.generics.params.is_empty() && !requires_sized(ty.generics.where_clause.as_ref()) =>
        {
            errors.push(at(
                &ty.generics,
                format!(
                    "an associated type with parameters cannot be named in `dyn {dyn_trait}<..>`; make it a type without \
                     parameters, add `where Self: Sized` to leave it out, or move it to a trait of its own"
                ),
            ));
        }
        TraitItem::Type(ty) => options::check_type(model, ty, given, errors),
        TraitItem::Const(constant) => options::check_const(model, constant, given, errors),
        TraitItem::Macro(call) => errors.push(at(
            call,
            "what this macro expands to is not known here; write the items out, or let the macro emit the whole trait",
        )),
        TraitItem::Verbatim(tokens) if is_default(tokens) => errors.push(at(
            tokens,
            "`default` is for impls; a method with a body in a trait is a default as it is, so remove the word",
        )),
        TraitItem::Verbatim(tokens) => {
            errors.push(at(tokens, "this item is not understood; move it to a trait of its own"));
        }
        _ => {}
    }
}

/// Whether it is written `default fn`.
pub(crate) fn is_default(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().next(), Some(TokenTree::Ident(first)) if first == "default")
}
