//! Mirrors of somebody else's traits.

use darling::error::Accumulator;
use syn::spanned::Spanned;

use crate::error::{at, at_span};
use crate::model::TraitModel;
use crate::parse::Pointer;

pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    if !model.is_mirror() {
        for (_, options) in model.items() {
            if let Some(path) = &options.of {
                errors.push(at(
                    path,
                    "only a mirror has items of other traits: `#[adapters(remote = path::of::Trait)]`; here they are those of \
                     the supertrait, which needs adapters of its own",
                ));
            }
        }
        return;
    }
    for (_, options) in model.items().filter(|_| model.item.unsafety.is_some()) {
        if let Some(skip) = options.skip {
            errors.push(at_span(
                skip,
                "objects of this `unsafe` trait would have the default in the place of what the value does, which nobody has \
                 vouched for; remove `skip`",
            ));
        }
    }
    for name in model.undeclared() {
        errors.push(at(
            name,
            format!(
                "the mirror has no type `{name}`; declare it as the trait does, and say whose it is if it is a supertrait's: \
                 `#[adapters(of = path::of::Supertrait)] type {name}: ..;`"
            ),
        ));
    }
    let listed = model.options.pointers.iter().flatten();
    if let Some((_, name)) = Pointer::ALL.into_iter().find(|(pointer, _)| {
        matches!(pointer, Pointer::Rc | Pointer::Arc) && listed.clone().any(|there| there == pointer)
    }) && let Some(remote) = &model.options.remote
    {
        errors.push(at_span(
            remote.span(),
            format!(
                "nobody but the crate of this trait may implement it for an `{name}`; take `{name}` off the list in \
                 `pointers(..)`"
            ),
        ));
    }
}
