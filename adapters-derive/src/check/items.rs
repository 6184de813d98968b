//! The trait itself, and its items that are not methods.

use darling::error::Accumulator;
use syn::TraitItem;

use super::options::without_default;
use super::supertraits;
use crate::error::{at, at_span};
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
    options: &ItemOptions,
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
        TraitItem::Const(constant) => match options.skip {
            Some(skip) if constant.default.is_none() => errors.push(at_span(skip, without_default(dyn_trait))),
            Some(_) => {}
            None => errors.push(at(
                &constant.ident,
                format!(
                    "a trait object has no associated constants; make it a method: `fn {}(&self) -> ..`, or leave it out of \
                     `dyn {dyn_trait}`, which has the default then: `#[adapters(skip)]`",
                    constant.ident.to_string().to_lowercase(),
                ),
            )),
        },
        TraitItem::Macro(call) => errors.push(at(
            call,
            "what this macro expands to is not known here; write the items out, or let the macro emit the whole trait",
        )),
        TraitItem::Verbatim(tokens) => {
            errors.push(at(tokens, "this item is not understood; move it to a trait of its own"));
        }
        _ => {}
    }
}
