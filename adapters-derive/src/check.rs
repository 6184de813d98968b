//! What cannot be adapted: every mistake at once, each on the user's own tokens, each with the way out.

use darling::error::Accumulator;
use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, Ident, Pat, ReturnType, TraitItem, Type, TypeParamBound};

use crate::error::{at, at_span, or_leave_out};
use crate::model::{
    Method, Output, Pass, Receiver, Smart, TraitModel, is_erased_param, is_named, requires_sized,
};
use crate::normalize::mentions_bare_self;
use crate::parse::Pointer;

/// Supertraits that leave a trait without objects: they are about values of one type, which is known. `Hash` is another,
/// but it has to be imported, so that the name says little.
const NEVER_DYN: [&str; 7] = ["Sized", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord"];

/// Reports everything that the emitters could not handle. Returns the methods among it.
pub(crate) fn check<'a>(model: &'a TraitModel, errors: &mut Accumulator) -> Vec<&'a Ident> {
    check_trait(model, errors);
    check_pointers(model, errors);
    for item in &model.item.items {
        check_item(model, item, errors);
    }
    let mut rejected = Vec::new();
    for method in &model.methods {
        let found = check_method(model, method).into_inner();
        if !found.is_empty() {
            rejected.push(&method.sig.ident);
        }
        errors.extend(found);
    }
    rejected
}

fn check_method(model: &TraitModel, method: &Method) -> Accumulator {
    let mut errors = Accumulator::default();
    // Without a receiver there is one way out, and it is one for the rest, too.
    if check_receiver(model, method, &mut errors) {
        check_generics(model, method, &mut errors);
        check_arguments(model, method, &mut errors);
        check_output(model, method, &mut errors);
    }
    errors
}

/// Whether a trait that requires this has no trait objects.
pub(crate) fn is_never_dyn(supertrait: &TypeParamBound) -> bool {
    NEVER_DYN.into_iter().any(|name| is_of_std(supertrait, name))
}

fn check_trait(model: &TraitModel, errors: &mut Accumulator) {
    let item = &model.item;
    for bound in &item.supertraits {
        if let Some(name) = NEVER_DYN.into_iter().find(|name| is_of_std(bound, name)) {
            errors.push(at(bound, requires(name)));
        }
    }
    if requires_sized(item.generics.where_clause.as_ref()) {
        errors.push(at(&item.generics.where_clause, requires("Sized")));
    }
    if let Some(auto) = &item.modifiers.auto_token {
        errors.push(at(auto, "an auto trait has no methods to adapt"));
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

/// A pointer that was asked for, but cannot have the methods.
fn check_pointers(model: &TraitModel, errors: &mut Accumulator) {
    let shared = [(Pointer::Ref, "&"), (Pointer::Rc, "Rc"), (Pointer::Arc, "Arc")];
    let listed = model.options.pointers.iter().flatten();
    let asked: Vec<_> =
        shared.iter().filter(|(pointer, _)| listed.clone().any(|there| there == pointer)).collect();
    let method =
        model.methods.iter().find(|method| !matches!(method.receiver, Receiver::Shared | Receiver::None));
    if let (Some((_, name)), Some(method)) = (asked.first(), method) {
        errors.push(at_span(
            crate::model::receiver_span(&method.original),
            format!(
                "`pointers(..)` lists `{name}`, which cannot have a method that takes more than `&self`; take `{name}` off \
                 the list, or take `&self` here"
            ),
        ));
    }
}

fn check_item(model: &TraitModel, item: &TraitItem, errors: &mut Accumulator) {
    let dyn_trait = &model.names.dyn_trait;
    match item {
        TraitItem::Type(ty) if !ty.generics.params.is_empty() => errors.push(at(
            &ty.generics,
            format!(
                "an associated type with parameters cannot be named in `dyn {dyn_trait}<..>`; make it a type without \
                 parameters, or move it to a trait of its own"
            ),
        )),
        TraitItem::Const(constant) => errors.push(at(
            &constant.ident,
            format!(
                "a trait object has no associated constants; make it a method: `fn {}(&self) -> ..`",
                constant.ident.to_string().to_lowercase(),
            ),
        )),
        TraitItem::Macro(call) => errors.push(at(
            call,
            "what this macro expands to is not known here; write the items out, or let the macro emit the whole trait",
        )),
        TraitItem::Verbatim(tokens) => {
            errors.push(at(tokens, "this item is not understood; move it to a trait of its own"));
        }
        _ => {}
    }
}

/// Whether a trait object can be the `self` of the method.
fn check_receiver(model: &TraitModel, method: &Method, errors: &mut Accumulator) -> bool {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    let name = &method.sig.ident;
    match method.receiver {
        Receiver::Smart(smart) if smart != Smart::Box && model.by_value() => errors.push(at_span(
            crate::model::receiver_span(&method.original),
            format!(
                "a trait with a method that takes `self` is implemented for boxes of objects, and there is no such pointer to \
                 a box; take `self: Box<Self>` or `&self`, or {leave_out}"
            ),
        )),
        Receiver::Shared | Receiver::Exclusive | Receiver::Value | Receiver::Smart(_) => return true,
        Receiver::None => errors.push(at(
            name,
            format!("`{name}` has no `self`, so there is no value to call it on; {leave_out}, or give it `&self`"),
        )),
        Receiver::Unsupported => errors.push(at_span(
            crate::model::receiver_span(&method.original),
            format!("a trait object cannot be called with this `self`; take `&self` or `&mut self`, or {leave_out}"),
        )),
    }
    false
}

fn check_generics(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for param in &method.original.generics.params {
        let (ident, what) = match param {
            // `impl Trait` in other words.
            GenericParam::Type(param) if is_erased_param(&method.original, &param.ident) => continue,
            GenericParam::Type(param) => (&param.ident, "type"),
            GenericParam::Const(param) => (&param.ident, "value"),
            GenericParam::Lifetime(_) => continue,
        };
        errors.push(at(
            ident,
            format!(
                "a method of a trait object cannot be generic: it is compiled once, and `{ident}` may be any {what}; make \
                 `{ident}` a parameter of the trait, or {leave_out}"
            ),
        ));
    }
}

fn check_arguments(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    for input in &method.original.inputs {
        let syn::FnArg::Typed(argument) = input else { continue };
        if let Some(span) = mentions_bare_self(&argument.ty) {
            let dyn_trait = &model.names.dyn_trait;
            let instead = match &*argument.ty {
                Type::Reference(reference) if reference.mutability.is_some() => {
                    format!("&mut dyn {dyn_trait}")
                }
                Type::Reference(_) => format!("&dyn {dyn_trait}"),
                _ => format!("Box<dyn {dyn_trait}>"),
            };
            errors.push(at_span(
                span,
                format!(
                    "the type behind a trait object is not known, so nobody can pass a `Self`; take a `{instead}`, or \
                     {leave_out}"
                ),
            ));
        }
    }
    for argument in &method.args {
        match &argument.pass {
            Pass::Unsupported { span, why } => errors.push(at_span(*span, format!("{why}, or {leave_out}"))),
            Pass::Adapted { .. } | Pass::Reference { .. }
                if !matches!(method.output, Output::Async { .. } | Output::Plain) =>
            {
                let text = "this argument can be passed to an `async fn` and to a plain function, but not where something else \
                            is returned; take a reference to a trait object";
                errors.push(at(&argument.ty, format!("{text}, or {leave_out}")));
            }
            _ => {}
        }
    }
}

fn check_output(model: &TraitModel, method: &Method, errors: &mut Accumulator) {
    let leave_out = or_leave_out(&model.names.dyn_trait);
    if let ReturnType::Type(_, ty) = &method.original.output
        && let Some(span) = mentions_bare_self(ty)
    {
        // A reference into the value itself is no adapter, so it cannot become a trait object.
        let instead = match &**ty {
            Type::Reference(_) => String::new(),
            _ => format!("return a `Box<dyn {}>`, or ", model.names.dyn_trait),
        };
        errors.push(at_span(
            span,
            format!(
                "the type behind a trait object is not known, so nobody can hold a `Self`; {instead}{leave_out}"
            ),
        ));
    }
    if !matches!(method.output, Output::Async { .. } | Output::Plain)
        && let Some(hidden) = method.erased.hidden()
    {
        errors.push(at(
            hidden,
            format!(
                "only the bounds of an `impl Trait` argument mention this lifetime, which works in an `async fn`, but not \
                 where something else is returned; use `&{hidden} self`, or {leave_out}"
            ),
        ));
    }
    match &method.output {
        Output::Unsupported { span, why } => errors.push(at_span(*span, format!("{why}, or {leave_out}"))),
        Output::Object { .. } | Output::Function { .. } | Output::Adapted { .. }
            if method.erased.borrows_unnamed() =>
        {
            let span = match &method.original.output {
                ReturnType::Type(_, ty) => ty.span(),
                ReturnType::Default => method.original.ident.span(),
            };
            errors.push(at_span(
                span,
                format!(
                    "what this returns may borrow from several places, and the time that all of them last has no name; \
                     give it one: `{}`, or {leave_out}",
                    with_one_lifetime(method)
                ),
            ));
        }
        _ => {}
    }
}

/// `fn f<'a>(&'a self, key: &'a ..)`, the head of a method whose borrows all last as long.
fn with_one_lifetime(method: &Method) -> String {
    let args = method.original.inputs.iter().map(|input| match input {
        FnArg::Receiver(_) => method.receiver.choose("&'a mut self", "&'a self").to_owned(),
        FnArg::Typed(argument) => {
            let name = match &*argument.pat {
                Pat::Ident(pat) => pat.ident.to_string(),
                _ => "_".to_owned(),
            };
            let ty = if matches!(&*argument.ty, Type::Reference(_)) { "&'a .." } else { ".." };
            format!("{name}: {ty}")
        }
    });
    let args = args.collect::<Vec<_>>().join(", ");
    format!("fn {}<'a>({args})", method.original.ident)
}
