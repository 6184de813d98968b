//! What cannot be adapted: every mistake at once, each on the user's own tokens, each with the way out.

use darling::error::Accumulator;
use syn::spanned::Spanned;
use syn::{GenericParam, ReturnType, TraitItem};

use crate::error::{at, at_span, or_leave_out};
use crate::model::{Method, Output, Receiver, TraitModel, is_named, requires_sized};
use crate::normalize::mentions_bare_self;

/// Reports everything that the emitters could not handle.
pub(crate) fn check(model: &TraitModel, errors: &mut Accumulator) {
    check_trait(model, errors);
    for item in &model.item.items {
        check_item(model, item, errors);
    }
    for method in &model.methods {
        check_receiver(model, method, errors);
        check_generics(model, method, errors);
        check_arguments(model, method, errors);
        check_output(model, method, errors);
    }
}

fn check_trait(model: &TraitModel, errors: &mut Accumulator) {
    let item = &model.item;
    if let Some(bound) = item.supertraits.iter().find(|bound| is_named(bound, "Sized")) {
        errors.push(at(
            bound,
            "a trait that requires `Sized` has no trait objects; put `where Self: Sized` on the methods \
                               that need it",
        ));
    }
    if requires_sized(item.generics.where_clause.as_ref()) {
        errors.push(at(
            &item.generics.where_clause,
            "a trait that requires `Sized` has no trait objects; put `where Self: Sized` on the methods that need it",
        ));
    }
    if let Some(auto) = &item.modifiers.auto_token {
        errors.push(at(auto, "an auto trait has no methods to adapt"));
    }
}

fn check_item(model: &TraitModel, item: &TraitItem, errors: &mut Accumulator) {
    let dyn_trait = &model.names.dyn_trait;
    match item {
        TraitItem::Type(ty) if !ty.generics.params.is_empty() => errors.push(at(
            &ty.generics,
            format!(
                "an associated type with parameters cannot be named in `dyn {dyn_trait}<..>`; make it a type without \
                 parameters, or move it to a trait of its own"
            ),
        )),
        TraitItem::Const(constant) => errors.push(at(
            &constant.ident,
            "a trait object has no associated constants; make it a method: `fn name(&self) -> Type`",
        )),
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

fn check_receiver(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    let name = &method.sig.ident;
    match method.receiver {
        Receiver::Shared | Receiver::Exclusive => {}
        Receiver::None => errors.push(at(
            name,
            format!("`{name}` has no `self`, so there is no value to call it on; give it `&self`, or {leave_out}"),
        )),
        Receiver::Unsupported => errors.push(at_span(
            crate::model::receiver_span(&method.original),
            format!("a trait object cannot be called with this `self`; take `&self` or `&mut self`, or {leave_out}"),
        )),
    }
}

fn check_generics(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for param in &method.original.generics.params {
        let (ident, what) = match param {
            GenericParam::Type(param) => (&param.ident, "type"),
            GenericParam::Const(param) => (&param.ident, "value"),
            GenericParam::Lifetime(_) => continue,
        };
        errors.push(at(
            ident,
            format!(
                "a method of a trait object cannot be generic: it is compiled once, and `{ident}` may be any {what}; make \
                 `{ident}` a parameter of the trait, or {leave_out}"
            ),
        ));
    }
}

fn check_arguments(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for input in &method.original.inputs {
        let syn::FnArg::Typed(argument) = input else { continue };
        if let Some(span) = mentions_bare_self(&argument.ty) {
            errors.push(at_span(
                span,
                format!(
                    "the type behind a trait object is not known, so nobody can pass a `Self`; {leave_out}"
                ),
            ));
        }
        if let Some(span) = crate::model::nested_impl(&argument.ty) {
            errors.push(at_span(
                span,
                format!("an `impl Trait` argument is not adapted; take `&mut dyn Trait` or `Box<dyn Trait>`, or {leave_out}"),
            ));
        }
    }
}

fn check_output(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    if let ReturnType::Type(_, ty) = &method.original.output
        && let Some(span) = mentions_bare_self(ty)
    {
        errors.push(at_span(
            span,
            format!(
                "the type behind a trait object is not known, so nobody can hold a `Self`; return a `Box<dyn {}>`, or \
                 {leave_out}",
                model.names.dyn_trait
            ),
        ));
    }
    match &method.output {
        Output::Unsupported { span, why } => errors.push(at_span(*span, format!("{why}, or {leave_out}"))),
        Output::Object { .. } | Output::Function { .. } if method.erased.borrows_unnamed() => {
            let span = match &method.original.output {
                ReturnType::Type(_, ty) => ty.span(),
                ReturnType::Default => method.original.ident.span(),
            };
            errors.push(at_span(
                span,
                format!(
                    "what this returns may borrow from several places, and the time that all of them last has no name; \
                     give `self` and the other arguments one lifetime: `&'a self`, or {leave_out}"
                ),
            ));
        }
        _ => {}
    }
}
