//! What `also_send` cannot be combined with.

use darling::error::Accumulator;
use syn::WherePredicate;
use syn::spanned::Spanned;

use crate::error::at_span;
use crate::model::{Method, Receiver, TraitModel, receiver_span};
use crate::normalize::lifetimes_of;

/// Whether there is no such thing.
pub(crate) fn is_wrong(model: &TraitModel) -> bool {
    let mut errors = Accumulator::default();
    check(model, &mut errors);
    !errors.into_inner().is_empty()
}

pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    let Some(also_send) = model.options.also_send else { return };
    if model.options.send {
        let text = "with `send` every future is `Send` already; remove one of the two";
        errors.push(at_span(also_send, text));
        return;
    }
    if model.is_mirror() {
        let text = "what a mirrored trait returns cannot be looked into from here; say `Send` in the mirror where the trait does";
        errors.push(at_span(also_send, text));
        return;
    }
    for supertrait in &model.supertraits {
        if !supertrait.is_for_any_wrapper() {
            errors.push(at_span(
                supertrait.bound.span(),
                "`also_send` wraps values, and the wrapper has no supertraits but auto traits, `Debug` and lifetimes; put the \
                 methods that need it on a trait of their own, or use `send`",
            ));
        }
    }
    for method in &model.methods {
        check_method(method, errors);
    }
}

fn check_method(method: &Method, errors: &mut Accumulator) {
    if matches!(method.receiver, Receiver::Smart(_)) {
        errors.push(at_span(
            receiver_span(&method.original),
            "`also_send` wraps values, and this `self` would point to the wrapper; take `&self`, `&mut self` or `self`, or use \
             `send`",
        ));
    }
    let clause = method.original.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    for predicate in clause {
        let own = method.original.generics.lifetimes().map(|param| &param.lifetime);
        let mentions = lifetimes_of(predicate);
        if method.returns_future() && own.into_iter().any(|lifetime| mentions.contains(lifetime)) {
            let instead = match predicate {
                WherePredicate::Lifetime(_) => "write it where the lifetime is declared: `<'a, 'b: 'a>`",
                _ => "move it to the trait",
            };
            errors.push(at_span(
                predicate.span(),
                format!(
                    "`also_send` proves something for all lifetimes of a method, and a where clause about them is in the way; \
                     {instead}, or use `send`"
                ),
            ));
        }
    }
}
