//! Options that contradict what they are on, or one another.

use darling::error::Accumulator;
use syn::{FnArg, GenericParam, Ident, TraitItemConst, TraitItemFn, TraitItemType};

use crate::error::{at, at_span};
use crate::model::{TraitModel, getter_name, requires_sized};
use crate::parse::ItemOptions;

pub(super) fn check_const(
    model: &TraitModel,
    constant: &TraitItemConst,
    options: &ItemOptions,
    errors: &mut Accumulator,
) {
    let dyn_trait = &model.names.dyn_trait;
    let getter = getter_name(&constant.ident);
    check_both(options, errors);
    match (options.skip, options.getter) {
        (Some(skip), None) if constant.default.is_none() => {
            errors.push(at_span(skip, without_default(dyn_trait)));
        }
        (None, Some(_)) if model.function(&getter).is_some() => errors.push(at(
            &constant.ident,
            format!("`dyn {dyn_trait}` would have two methods called `{getter}`; rename one of the two"),
        )),
        (Some(_), _) | (None, Some(_)) => {}
        (None, None) if options.mistaken => {}
        (None, None) => errors.push(at(
            &constant.ident,
            format!(
                "a trait object has no associated constants; make it a method: `fn {getter}(&self) -> ..`, have objects make it \
                 one: `#[adapters(getter)]`, or give them the default: `#[adapters(skip)]`"
            ),
        )),
    }
}

pub(super) fn check_function(
    model: &TraitModel,
    function: &TraitItemFn,
    options: &ItemOptions,
) -> Accumulator {
    let mut errors = Accumulator::default();
    let dyn_trait = &model.names.dyn_trait;
    let left_out = requires_sized(function.sig.generics.where_clause.as_ref());
    check_both(options, &mut errors);
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
    let receiver = function.sig.inputs.iter().find(|input| matches!(input, FnArg::Receiver(_)));
    if let (Some(getter), Some(_)) = (options.getter, receiver) {
        errors.push(at_span(
            getter,
            "a getter gives objects a `self` for something that has none, and this has one; remove `getter`",
        ));
    }
    check_with(function, options, &mut errors);
    errors
}

pub(super) fn check_type(
    model: &TraitModel,
    ty: &TraitItemType,
    options: &ItemOptions,
    errors: &mut Accumulator,
) {
    let Some(erase) = options.erase else { return };
    if requires_sized(ty.generics.where_clause.as_ref()) {
        let dyn_trait = &model.names.dyn_trait;
        errors.push(at_span(
            erase,
            format!(
                "`where Self: Sized` leaves this out of `dyn {dyn_trait}` already; remove one of the two"
            ),
        ));
        return;
    }
    let erased = model.erased_types.iter().find(|erased| *erased.name() == ty.ident);
    if let Some(Err((span, why))) = erased.map(|erased| &erased.object) {
        errors.push(at_span(*span, why));
    }
}

/// Every name in `with(..)` is a parameter, once.
fn check_with(function: &TraitItemFn, options: &ItemOptions, errors: &mut Accumulator) {
    let Some((_, with)) = &options.with else { return };
    let params = function.sig.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    });
    let params: Vec<_> = params.collect();
    for (index, fixed) in with.iter().enumerate() {
        let name = &fixed.param;
        if with[..index].iter().any(|earlier| earlier.param == *name) {
            errors.push(at(name, format!("`{name}` is given already; remove one of the two")));
        } else if !params.contains(&name) {
            let there = match &params[..] {
                [] => "it has none, so that objects can have it as it is; remove `with`".to_owned(),
                params => {
                    let params: Vec<_> = params.iter().map(|param| format!("`{param}`")).collect();
                    format!("it has {}", params.join(" and "))
                }
            };
            let function = &function.sig.ident;
            errors.push(at(name, format!("`{name}` is not a parameter of `{function}`; {there}")));
        }
    }
}

/// What is skipped is not there in another form.
fn check_both(options: &ItemOptions, errors: &mut Accumulator) {
    let with = options.with.as_ref().map(|(with, _)| ("with", *with));
    let getter = options.getter.map(|getter| ("getter", getter));
    let boxing = options.boxing.map(|boxing| ("boxing", boxing));
    if let (Some(_), Some((name, span))) = (options.skip, getter.or(with).or(boxing)) {
        errors.push(at_span(
            span,
            format!(
                "`skip` leaves this out of objects, and `{name}` is about objects; remove one of the two"
            ),
        ));
    }
}

/// The text for something that is left out of objects, which need it.
fn without_default(dyn_trait: &Ident) -> String {
    format!(
        "`dyn {dyn_trait}` has the default of what is skipped, and there is none; give it one, or put `where Self: Sized` on a \
         method that objects need not have"
    )
}
