//! Errors: what is wrong, and what to write instead. All texts about shapes are in this file.

use std::fmt::Display;

use darling::Error;
use proc_macro2::Span;
use syn::spanned::Spanned;

/// An error on the user's own tokens.
pub(crate) fn at(node: &impl Spanned, text: impl Display) -> Error {
    Error::custom(text).with_span(node)
}

/// An error at a span.
pub(crate) fn at_span(span: Span, text: impl Display) -> Error {
    Error::custom(text).with_span(&span)
}

/// The way out that fits every method.
pub(crate) fn or_leave_out(dyn_trait: &impl Display) -> String {
    format!("add `where Self: Sized` to leave it out of `dyn {dyn_trait}`")
}
