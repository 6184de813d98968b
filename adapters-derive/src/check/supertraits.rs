//! Supertraits that an object, or an adapter, cannot have.

use darling::error::Accumulator;
use quote::ToTokens;
use syn::TypeParamBound;

use crate::error::at;
use crate::model::{TraitModel, is_named};

/// Supertraits that leave a trait without objects: they are about values of one type, which is known.
const NEVER_DYN: [&str; 7] = ["Sized", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord"];

/// Supertraits that cannot be handed on to the value behind an object.
const NOT_HANDED_ON: [&str; 22] = [
    "Any",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Borrow",
    "BorrowMut",
    "Deref",
    "DerefMut",
    "Drop",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "FromStr",
    "Into",
    "IntoIterator",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
];

/// Whether a trait that requires this cannot be adapted.
pub(crate) fn is_rejected(supertrait: &TypeParamBound) -> bool {
    NEVER_DYN.into_iter().chain(NOT_HANDED_ON).any(|name| is_of_std(supertrait, name))
}

pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    for bound in model.supertraits.iter().map(|supertrait| &supertrait.bound) {
        let is = |name: &&str| is_of_std(bound, name);
        if let Some(name) = NEVER_DYN.into_iter().find(is) {
            errors.push(at(bound, requires(name)));
        } else if let Some(name) = NOT_HANDED_ON.into_iter().find(is) {
            let instead = match name {
                "Any" => "give the trait a method `fn as_any(&self) -> &dyn Any`".to_owned(),
                _ => format!("put `where Self: Sized + {name}` on the methods that need it"),
            };
            errors.push(at(
                bound,
                format!("a trait object has no `{name}` of the value behind it, so this cannot be required; {instead}"),
            ));
        }
    }
    for supertrait in
        model.supertraits.iter().filter(|supertrait| supertrait.in_clause && supertrait.is_twin())
    {
        if !is_rejected(&supertrait.bound) {
            errors.push(at(&supertrait.bound, in_clause(model, &supertrait.bound)));
        }
    }
    for name in &model.ambiguous {
        errors.push(at(
            name,
            format!("several supertraits may have this type; say which: `<Self as Supertrait>::{name}`"),
        ));
    }
}

/// The text for a supertrait with adapters that is in the where clause.
fn in_clause(model: &TraitModel, bound: &TypeParamBound) -> String {
    let (name, bound) = (&model.item.ident, bound.to_token_stream().to_string().replace(' ', ""));
    format!("a supertrait that has adapters is written behind the name of the trait: `trait {name}: {bound}`")
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
        && (segments.len() == 1 || ["std", "core", "alloc"].iter().any(|root| segments[0].ident == root))
}
