//! Whether an enum of implementors can be one.

use super::{Output, TraitModel, is_pinned};

impl TraitModel {
    /// Whether it is to be one, and can.
    pub(crate) fn is_sealed(&self) -> bool {
        self.options.sealed.is_some() && self.not_sealed().is_none()
    }

    /// Why it cannot be one, and what to do about it.
    pub(crate) fn not_sealed(&self) -> Option<&'static str> {
        let is_stream =
            |output: &Output| matches!(output, Output::Object { bounds, .. } if is_pinned(bounds));
        if self.item.unsafety.is_some() {
            return Some(
                "an implementor of an `unsafe` trait is one that somebody has vouched for with `unsafe impl`, and this would make \
                 every enum one; remove `sealed`, and write the `unsafe impl` for your enum",
            );
        }
        if self.options.pointers.is_some() {
            return Some("an enum is an implementor by the same way as pointers are; remove `pointers`");
        }
        if !self.inherited.is_empty() {
            return Some(
                "an enum cannot be an implementor of a supertrait with associated types that has no adapters; remove `sealed`",
            );
        }
        if self.methods.iter().any(|method| is_stream(&method.output)) {
            return Some(
                "an enum returns one of several types, and that is no `Stream` and the like; return `Pin<Box<dyn Stream>>`, or \
                 remove `sealed`",
            );
        }
        (!self.has_object()).then_some(
            "an enum can be an implementor where any trait object is one: without `self` by value or in a smart pointer, getters, \
             `where` clauses about `Self`, lifetime parameters, and, beside an `impl Trait` that is returned or passed, type \
             parameters that may borrow (`T: 'static` may not); remove `sealed`",
        )
    }
}
