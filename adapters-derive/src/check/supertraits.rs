//! Supertraits without objects.

use darling::error::Accumulator;
use syn::TypeParamBound;

use crate::error::at;
use crate::model::{TraitModel, is_named, requires_sized};

/// Supertraits that leave a trait without objects: they are about values of one type, which is known. `Hash` is another,
/// but it has to be imported, so that the name says little.
const NEVER_DYN: [&str; 7] = ["Sized", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord"];

/// Whether a trait that requires this has no trait objects.
pub(crate) fn is_never_dyn(supertrait: &TypeParamBound) -> bool {
    NEVER_DYN.into_iter().any(|name| is_of_std(supertrait, name))
}

pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    let item = &model.item;
    for bound in &item.supertraits {
        if let Some(name) = NEVER_DYN.into_iter().find(|name| is_of_std(bound, name)) {
            errors.push(at(bound, requires(name)));
        }
    }
    if requires_sized(item.generics.where_clause.as_ref()) {
        errors.push(at(&item.generics.where_clause, requires("Sized")));
    }
}

/// The text for a supertrait without objects.
fn requires(name: &str) -> String {
    let bounds = if name == "Sized" { name.to_owned() } else { format!("Sized + {name}") };
    format!(
        "a trait that requires `{name}` has no trait objects; put `where Self: {bounds}` on the methods that need it"
    )
}

/// Whether a bound is this trait of the standard library, as far as one can see.
fn is_of_std(bound: &TypeParamBound, name: &str) -> bool {
    let TypeParamBound::Trait(path) = bound else { return false };
    let segments = &path.path.segments;
    is_named(bound, name)
        && (segments.len() == 1 || segments[0].ident == "std" || segments[0].ident == "core")
}
