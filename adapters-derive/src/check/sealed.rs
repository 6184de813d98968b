//! `sealed` on a trait that no enum can implement.

use darling::error::Accumulator;

use crate::error::at_span;
use crate::model::TraitModel;

pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    if let (Some(sealed), Some(why)) = (model.options.sealed, model.not_sealed()) {
        errors.push(at_span(sealed, why));
    }
}
