//! What is returned.

use darling::error::Accumulator;
use syn::{ReturnType, Type};

use super::arguments::ITERATES;
use crate::error::{at, at_span, or_leave_out};
use crate::model::{LeftOut, Marks, Method, Output, TraitModel, capture, left_out};
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
    if matches!(method.output, Output::Future { .. })
        && let Some(hidden) = method.erased.hidden()
    {
        errors.push(at(
            hidden,
            format!(
                "only the bounds of an `impl Trait` argument mention this lifetime, which works in an `async fn`, but not \
                 where a future is returned; use `&{hidden} self`, or {leave_out}"
            ),
        ));
    }
    if let Some(boxing) = method.form.boxing
        && (method.outlives_adapter() || matches!(method.output, Output::Plain))
    {
        let why = if method.outlives_adapter() {
            "what this returns outlives the adapter, and is on the heap already"
        } else {
            "what this returns is passed on as it is, so there is nothing to box"
        };
        errors.push(at_span(boxing, format!("{why}; remove `boxing`")));
    }
    if let Some(span) = method.unerased {
        errors.push(at_span(
            span,
            format!(
                "an erased type can be returned, alone or in an `Option`, `Result`, `Vec`, `Box`, a tuple, the items of an \
                 iterator and the output of a future, and be nowhere else: here objects have another type than the implementor; \
                 {leave_out}"
            ),
        ));
    }
    if let Some((_, Marks { send: false, sync: true })) = method.lends_adapted() {
        errors.push(at(
            &method.original.output,
            format!(
                "a value that is adapted and `Sync`, but not `Send`, cannot be returned where it may borrow from several places; add \
                 `+ Send`, or give what it borrows from one lifetime: `fn {}<'a>(&'a self, ..) -> impl X + 'a`, or {leave_out}",
                method.original.ident
            ),
        ));
    }
    if method.boxes && matches!(method.output, Output::Future { .. }) && method.erased.borrows_unnamed() {
        errors.push(at(
            &method.original.output,
            format!(
                "an erased type is returned in a future that may borrow from several places, which works in an `async fn`: write \
                 `async fn {}`, or {leave_out}",
                method.original.ident
            ),
        ));
    }
    if let (LeftOut::Some, Some(capture)) = (left_out(&method.original), capture(&method.original)) {
        errors.push(at(
            capture,
            format!(
                "an object that is returned may hold all lifetimes of the method, or what `Self` holds and none of them: give every \
                 lifetime a name and list it, or write `use<Self>`, or {leave_out}"
            ),
        ));
    }
    if let (Output::Object { iterates: true, marks, .. }, ReturnType::Type(_, ty)) =
        (&method.output, &method.original.output)
        && *marks != Marks::default()
    {
        errors.push(at(ty, format!("{ITERATES}; return an `impl Iterator` that is, or {leave_out}")));
    }
    if let Output::Unsupported { span, why } = &method.output {
        errors.push(at_span(*span, format!("{why}, or {leave_out}")));
    }
}
