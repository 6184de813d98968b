//! Options that contradict what they are on, or one another.

use darling::error::Accumulator;
use syn::{Ident, TraitItemFn};

use crate::error::at_span;
use crate::model::{TraitModel, requires_sized};
use crate::parse::ItemOptions;

pub(super) fn check_function(
    model: &TraitModel,
    function: &TraitItemFn,
    options: &ItemOptions,
) -> Accumulator {
    let mut errors = Accumulator::default();
    let dyn_trait = &model.names.dyn_trait;
    let left_out = requires_sized(function.sig.generics.where_clause.as_ref());
    if let Some(skip) = options.skip {
        if left_out {
            errors.push(at_span(
                skip,
                format!(
                    "`where Self: Sized` leaves this out of `dyn {dyn_trait}` already; remove one of the two"
                ),
            ));
        } else if function.default.is_none() {
            errors.push(at_span(skip, without_default(dyn_trait)));
        }
    }
    errors
}

/// The text for something that is left out of objects, which need it.
pub(super) fn without_default(dyn_trait: &Ident) -> String {
    format!(
        "`dyn {dyn_trait}` has the default of what is skipped, and there is none; give it one, or put `where Self: Sized` on a \
         method that objects need not have"
    )
}
