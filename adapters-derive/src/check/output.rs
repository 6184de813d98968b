//! What is returned.

use darling::error::Accumulator;
use syn::spanned::Spanned;
use syn::{FnArg, Pat, ReturnType, Type};

use crate::error::{at, at_span, or_leave_out};
use crate::model::{Method, Output, TraitModel};
use crate::normalize::mentions_bare_self;

pub(super) fn check_output(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    if let ReturnType::Type(_, ty) = &method.original.output
        && let Some(span) = mentions_bare_self(ty)
    {
        // A reference into the value itself is no adapter, so it cannot become a trait object.
        let instead = match &**ty {
            Type::Reference(_) => String::new(),
            _ => format!("return a `Box<dyn {}>`, or ", model.names.dyn_trait),
        };
        errors.push(at_span(
            span,
            format!(
                "the type behind a trait object is not known, so nobody can hold a `Self`; {instead}{leave_out}"
            ),
        ));
    }
    if !matches!(method.output, Output::Async { .. } | Output::Plain)
        && let Some(hidden) = method.erased.hidden()
    {
        errors.push(at(
            hidden,
            format!(
                "only the bounds of an `impl Trait` argument mention this lifetime, which works in an `async fn`, but not \
                 where something else is returned; use `&{hidden} self`, or {leave_out}"
            ),
        ));
    }
    match &method.output {
        Output::Unsupported { span, why } => errors.push(at_span(*span, format!("{why}, or {leave_out}"))),
        Output::Object { .. } | Output::Function { .. } | Output::Adapted { .. }
            if method.erased.borrows_unnamed() =>
        {
            let span = match &method.original.output {
                ReturnType::Type(_, ty) => ty.span(),
                ReturnType::Default => method.original.ident.span(),
            };
            errors.push(at_span(
                span,
                format!(
                    "what this returns may borrow from several places, and the time that all of them last has no name; \
                     give it one: `{}`, or {leave_out}",
                    with_one_lifetime(method)
                ),
            ));
        }
        _ => {}
    }
}

/// `fn f<'a>(&'a self, key: &'a ..)`, the head of a method whose borrows all last as long.
fn with_one_lifetime(method: &Method) -> String {
    let args = method.original.inputs.iter().map(|input| match input {
        FnArg::Receiver(_) => method.receiver.choose("&'a mut self", "&'a self").to_owned(),
        FnArg::Typed(argument) => {
            let name = match &*argument.pat {
                Pat::Ident(pat) => pat.ident.to_string(),
                _ => "_".to_owned(),
            };
            let ty = if matches!(&*argument.ty, Type::Reference(_)) { "&'a .." } else { ".." };
            format!("{name}: {ty}")
        }
    });
    let args = args.collect::<Vec<_>>().join(", ");
    format!("fn {}<'a>({args})", method.original.ident)
}
