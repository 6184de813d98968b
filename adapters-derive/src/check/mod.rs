//! What cannot be adapted: every mistake at once, each on the user's own tokens, each with the way out.

pub(crate) mod also_send;
mod arguments;
mod items;
mod mirror;
mod options;
mod output;
mod receiver;
mod sealed;
mod supertraits;
mod syntax;

use darling::error::Accumulator;
use syn::{Ident, TraitItem};

pub(crate) use self::items::is_default;
pub(crate) use self::supertraits::is_rejected;
use crate::model::{Method, TraitModel};

/// Reports everything that the emitters could not handle. Returns the methods among it.
pub(crate) fn check<'a>(model: &'a TraitModel, errors: &mut Accumulator) -> Vec<&'a Ident> {
    syntax::check(model, errors);
    items::check_trait(model, errors);
    receiver::check_pointers(model, errors);
    also_send::check(model, errors);
    mirror::check(model, errors);
    sealed::check(model, errors);
    for (item, options) in model.items() {
        items::check_item(model, item, options, errors);
    }
    let mut rejected = Vec::new();
    let mut mistaken = Vec::new();
    for (item, given) in model.items() {
        let TraitItem::Fn(function) = item else { continue };
        let found = options::check_function(model, function, given).into_inner();
        if !found.is_empty() {
            rejected.push(&function.sig.ident);
        }
        if given.mistaken || !found.is_empty() {
            mistaken.push(&function.sig.ident);
        }
        errors.extend(found);
    }
    for method in &model.methods {
        let (name, found) = (method.form.source.name(), check_method(model, method).into_inner());
        if !found.is_empty() {
            rejected.push(name);
        }
        // What is wrong with a method may be what an option is wrong with.
        if !mistaken.contains(&name) {
            errors.extend(found);
        }
    }
    rejected
}

fn check_method(model: &TraitModel, method: &Method) -> Accumulator {
    let mut errors = Accumulator::default();
    // Without a receiver there is one way out, and it is one for the rest, too.
    if receiver::check_receiver(model, method, &mut errors) {
        arguments::check_generics(model, method, &mut errors);
        arguments::check_arguments(model, method, &mut errors);
        output::check_output(model, method, &mut errors);
    }
    errors
}
