//! `self`, and the pointers that can stand for it.

use darling::error::Accumulator;

use crate::error::{at, at_span, or_leave_out};
use crate::model::{Method, Receiver, Smart, TraitModel, receiver_span};
use crate::parse::Pointer;

/// A pointer that was asked for, but cannot have the methods.
pub(super) fn check_pointers(model: &TraitModel, errors: &mut Accumulator) {
    let shared = [(Pointer::Ref, "&"), (Pointer::Rc, "Rc"), (Pointer::Arc, "Arc")];
    let listed = model.options.pointers.iter().flatten();
    let asked: Vec<_> =
        shared.iter().filter(|(pointer, _)| listed.clone().any(|there| there == pointer)).collect();
    let method =
        model.declared().find(|method| !matches!(method.receiver, Receiver::Shared | Receiver::None));
    if let (Some((_, name)), Some(method)) = (asked.first(), method) {
        errors.push(at_span(
            receiver_span(&method.sig),
            format!(
                "`pointers(..)` lists `{name}`, which cannot have a method that takes more than `&self`; take `{name}` off \
                 the list, or take `&self` here"
            ),
        ));
    }
}

/// Whether a trait object can be the `self` of the method.
pub(super) fn check_receiver(model: &TraitModel, method: &Method, errors: &mut Accumulator) -> bool {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    let name = &method.sig.ident;
    match method.receiver {
        Receiver::Smart(smart) if smart != Smart::Box && model.in_boxes() => errors.push(at_span(
            receiver_span(&method.original),
            format!(
                "a trait with a method that takes `self`, or with `Clone` as a supertrait, is implemented for boxes of objects, and there is no such pointer to \
                 a box; take `self: Box<Self>` or `&self`, or {leave_out}"
            ),
        )),
        Receiver::Smart(_) if method.lends_from_clone() => errors.push(at_span(
            receiver_span(&method.original),
            format!(
                "a trait object has a clone of the pointer in the place of this reference, which works in an `async fn` and in a \
                 plain function that return nothing borrowed from it; take `&self`, or {leave_out}"
            ),
        )),
        Receiver::Shared | Receiver::Exclusive | Receiver::Value | Receiver::Smart(_) => return true,
        Receiver::None => errors.push(at(
            name,
            format!(
                "`{name}` has no `self`, so there is no value to call it on; {leave_out}, give it `&self`, or have objects give it \
                 one: `#[adapters(getter)]`"
            ),
        )),
        Receiver::Unsupported => errors.push(at_span(
            receiver_span(&method.original),
            format!("a trait object cannot be called with this `self`; take `&self`, `&mut self`, or a `Box`, `Rc`, `Arc` or `Pin` of it, or {leave_out}"),
        )),
    }
    false
}
