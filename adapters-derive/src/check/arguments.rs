//! Parameters and arguments.

use darling::error::Accumulator;
use syn::{FnArg, GenericParam, Type};

use crate::error::{at, at_span, or_leave_out};
use crate::model::{Marks, Method, Output, Pass, TraitModel, is_erased_param};
use crate::normalize::mentions_bare_self;

/// The bounds of an `impl IntoIterator` say nothing about the iterator, which is what goes through the vtable.
pub(super) const ITERATES: &str =
    "what this is turned into, an iterator, is not known to be `Send` or `Sync`, though this is";

pub(super) fn check_generics(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for param in &method.original.generics.params {
        let (ident, what) = match param {
            // `impl Trait` in other words.
            GenericParam::Type(param) if is_erased_param(&method.original, &param.ident) => continue,
            GenericParam::Type(param) => (&param.ident, "type"),
            GenericParam::Const(param) => (&param.ident, "value"),
            GenericParam::Lifetime(_) => continue,
        };
        errors.push(at(
            ident,
            format!(
                "a method of a trait object cannot be generic: it is compiled once, and `{ident}` may be any {what}; make \
                 `{ident}` a parameter of the trait, fix it for objects: `#[adapters(with({ident} = ..))]`, or {leave_out}"
            ),
        ));
    }
}

pub(super) fn check_arguments(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for input in &method.original.inputs {
        let FnArg::Typed(argument) = input else { continue };
        if let Some(span) = mentions_bare_self(&argument.ty) {
            let dyn_trait = &model.names.dyn_trait;
            let instead = match &*argument.ty {
                Type::Reference(reference) if reference.mutability.is_some() => {
                    format!("&mut dyn {dyn_trait}")
                }
                Type::Reference(_) => format!("&dyn {dyn_trait}"),
                _ => format!("Box<dyn {dyn_trait}>"),
            };
            errors.push(at_span(
                span,
                format!(
                    "the type behind a trait object is not known, so nobody can pass a `Self`; take a `{instead}`, or \
                     {leave_out}"
                ),
            ));
        }
    }
    for argument in &method.args {
        match &argument.pass {
            Pass::Unsupported { span, why } => errors.push(at_span(*span, format!("{why}, or {leave_out}"))),
            Pass::Object { iterates: true, marks, .. } if *marks != Marks::default() => {
                errors.push(at(
                    &argument.ty,
                    format!("{ITERATES}; take an `impl Iterator` that is, or {leave_out}"),
                ));
            }
            _ if argument.stays() && !matches!(method.output, Output::Async { .. } | Output::Plain) => {
                let text = "this argument can be passed to an `async fn` and to a plain function, but not where something else \
                            is returned; take a reference to a trait object";
                errors.push(at(&argument.ty, format!("{text}, or {leave_out}")));
            }
            _ => {}
        }
    }
}
