//! How an argument travels.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{GenericArgument, Lifetime, Path, PathArguments, Type, TypeImplTrait, TypeParamBound};

use crate::model::bounds::{self, FnKind, Marks};
use crate::model::nested::{Nested, take_apart};

/// How an argument travels.
#[derive(Debug)]
pub(crate) enum Pass {
    /// As it is.
    Plain,
    /// As a pointer to a trait object in the caller's frame; on the heap, if it must live for longer than the call.
    Object { bounds: Vec<TypeParamBound>, marks: Marks, lives: Option<Lifetime>, iterates: bool },
    /// The same for a future.
    Future { output: Type, marks: Marks },
    /// The same for a closure, which nobody but the standard library can implement the traits for.
    Function { kind: FnKind, inputs: Vec<Type>, bounds: Vec<TypeParamBound>, lives: Option<Lifetime> },
    /// A value of a trait that has adapters itself: `dyn DynTrait`, adapted in the caller's frame. `by_ref` if it is a reference to
    /// such a value that is passed, `&impl Trait`: the reference is adapted.
    Adapted { object: Path, marks: Marks, lives: Option<Lifetime>, by_ref: Option<Reference> },
    /// `Option<impl Trait>` and the like: each `impl` as a pointer to a trait object on the heap.
    /// `ty` is the type with these pointers in it, which live for `lives`.
    Nested { nested: Nested, ty: Type, lives: Lifetime },
    /// `&impl Trait` and `&mut impl Trait`: as a reference to a trait object.
    Reference { mutability: Option<syn::Token![mut]>, bounds: Vec<TypeParamBound> },
    /// `impl Into<U>` and `impl ToString`: as what the caller makes of it.
    Converted { to: Option<Type>, by: Conversion },
    /// `impl Borrow<U>` and `impl BorrowMut<U>`: as the `&U` that it lends. The value stays the caller's.
    Borrowed { mutability: Option<syn::Token![mut]>, to: Type },
    /// Something with `impl` in it that cannot travel; here is why.
    Unsupported { span: Span, why: String },
}

/// `&` or `&mut`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reference(pub(crate) Option<syn::Token![mut]>);

/// What the caller calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conversion {
    Into,
    ToString,
}

impl Pass {
    /// What is no `impl Trait` itself. `lives` is how long what is in it lives.
    pub(super) fn other(ty: &Type, lives: &Lifetime, krate: &Path) -> Self {
        if bounds::nested_impl(ty).is_none() {
            return Self::Plain;
        }
        if let Type::Reference(reference) = ty
            && let Type::ImplTrait(to) = without_parens(&reference.elem)
        {
            return match Self::of(to) {
                Self::Object { bounds, iterates: false, .. } | Self::Function { bounds, .. } => {
                    Self::Reference { mutability: reference.mutability, bounds }
                }
                Self::Adapted { object, marks, lives: None, .. } => {
                    let by_ref = Some(Reference(reference.mutability));
                    Self::Adapted { object, marks, lives: None, by_ref }
                }
                Self::Unsupported { span, why } => Self::Unsupported { span, why },
                _ => Self::unsupported(to.span(), NESTED_ARGUMENT),
            };
        }
        let mut ty = ty.clone();
        match take_apart(&mut ty, lives, krate) {
            Ok(nested) => Self::Nested { nested, ty, lives: lives.clone() },
            Err((span, _)) => Self::unsupported(span, NESTED_ARGUMENT),
        }
    }

    pub(super) fn of(argument: &TypeImplTrait) -> Self {
        let marks = Marks::of(&argument.bounds);
        let lives = argument.bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Lifetime(lifetime) => Some(lifetime.clone()),
            _ => None,
        });
        let principals: Vec<_> = argument.bounds.iter().filter_map(bounds::principal).collect();
        let [principal] = principals[..] else {
            return match principals.get(1) {
                Some(second) => Self::unsupported(
                    second.span(),
                    "a trait object has one trait besides auto traits; derive `DynAdapters` for a trait with both as supertraits",
                ),
                None if marks != Marks::default() => Self::Object {
                    bounds: bounds::object_bounds(&argument.bounds),
                    marks,
                    lives,
                    iterates: false,
                },
                None => Self::unsupported(
                    argument.span(),
                    "a callee can do nothing with such a value; take a concrete type",
                ),
            };
        };
        if let Some(span) = bounds::nested_in_path(principal) {
            return Self::unsupported(span, NESTED_ARGUMENT);
        }
        let bounds = bounds::object_bounds(&argument.bounds);
        let last = principal.path.segments.last().expect("a path has a segment");
        match (last.ident.to_string().as_str(), &last.arguments) {
            ("Future", arguments) => {
                let output =
                    bounds::future_output(arguments).cloned().unwrap_or_else(|| syn::parse_quote!(()));
                match lives {
                    Some(lifetime) => Self::unsupported(
                        lifetime.span(),
                        "a future that outlives the call would need memory of its own; take a `Pin<Box<dyn Future>>`",
                    ),
                    None => Self::Future { output, marks },
                }
            }
            ("Into", arguments) => match first_type(arguments) {
                Some(to) => Self::Converted { to: Some(to.clone()), by: Conversion::Into },
                None => Self::unsupported(last.span(), "`Into` of what? Write `impl Into<Type>`"),
            },
            ("Borrow" | "BorrowMut", arguments) => match (first_type(arguments), lives) {
                (Some(to), None) => {
                    let mutability = (last.ident == "BorrowMut").then(|| syn::Token![mut](Span::call_site()));
                    Self::Borrowed { mutability, to: to.clone() }
                }
                (_, Some(lifetime)) => Self::unsupported(
                    lifetime.span(),
                    "what is borrowed stays in the caller's frame; take a value",
                ),
                (None, None) => Self::unsupported(last.span(), "borrowed as what? Write `impl Borrow<Type>`"),
            },
            ("ToString", _) => Self::Converted { to: None, by: Conversion::ToString },
            ("IntoIterator", _) => Self::Object { bounds, marks, lives, iterates: true },
            (name, PathArguments::Parenthesized(args)) if bounds::fn_kind(&last.ident).is_some() => {
                let kind = bounds::fn_kind(&last.ident).unwrap_or_else(|| unreachable!("{name} is one"));
                let inputs = args.inputs.iter().map(|input| input.ty.clone()).collect();
                Self::Function { kind, inputs, bounds: bounds::called_in_place(bounds), lives }
            }
            _ if bounds::has_objects(&principal.path) => {
                Self::Object { bounds, marks, lives, iterates: false }
            }
            (name, _) if bounds::NO_OBJECTS.contains(&name) => Self::unsupported(
                last.span(),
                &format!(
                    "no trait object stands for an `impl {name}`, so it cannot be passed to a `dyn`; take a concrete type"
                ),
            ),
            _ => Self::Adapted { object: bounds::dyn_path(&principal.path), marks, lives, by_ref: None },
        }
    }

    fn unsupported(span: Span, why: &str) -> Self {
        Self::Unsupported { span, why: why.to_owned() }
    }
}

const NESTED_ARGUMENT: &str = "an `impl Trait` argument can be behind a `&` or `&mut`, or in an `Option`, `Result`, `Vec`, \
                               `Box`, a tuple or the items of an iterator, and nowhere else; take a concrete type, or `dyn \
                               Trait` in its place";

/// `&(impl A + B)` is a `&impl A`.
fn without_parens(ty: &Type) -> &Type {
    match ty {
        Type::Paren(paren) => without_parens(&paren.elem),
        Type::Group(group) => without_parens(&group.elem),
        ty => ty,
    }
}

fn first_type(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
