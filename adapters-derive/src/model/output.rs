//! What a method returns, and what has to happen to it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Lifetime, Path, PathArguments, ReturnType, Signature, Type, TypeImplTrait, TypeParamBound};

use super::bounds::{
    FnKind, Marks, NO_OBJECTS, called_in_place, dyn_path, fn_kind, future_output, has_objects, is_pinned,
    is_pointer, iterator_bounds, nested_impl, nested_in_path, object_bounds, principal,
};
use super::is_named;
use crate::syntax;

/// Who asked for a future to be `Send` that does not say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Send {
    No,
    /// `#[adapters(send)]` on the method.
    Method,
    /// Nobody has, but every one that there is has been seen to be.
    Proven,
    /// `#[adapters(send)]` on the trait, whose objects are `Send` then.
    Trait,
}

/// Who provides the memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// The strategy; the value lives within the call.
    Strategy,
    /// The heap: the value may outlive the borrow of the adapter, for this long.
    Heap(Lifetime),
}

/// What a method returns.
#[derive(Debug)]
pub(crate) enum Output {
    /// Nothing to erase.
    Plain,
    /// `async fn`: the first poll is part of the call.
    Async { ty: Type, marks: Marks },
    /// `impl Future`: the call has an eager part, which runs at once.
    Future { ty: Type, marks: Marks, place: Place },
    /// `impl Trait` for a trait whose object implements it. `iterates` if it is an `impl IntoIterator`: the object is the iterator.
    Object { bounds: Vec<TypeParamBound>, marks: Marks, place: Place, iterates: bool },
    /// `impl Trait` for a trait that has adapters itself: `dyn DynTrait`.
    Adapted { object: Path, marks: Marks, place: Place },
    /// `impl Fn(..) -> ..`, called with these arguments.
    Function { kind: FnKind, inputs: Vec<Type>, bounds: Vec<TypeParamBound>, marks: Marks, place: Place },
    /// A type with `impl` in it, each erased on the heap.
    Nested { ty: Type, lives: Lifetime },
    /// Something with `impl` in it that cannot be erased; here is why.
    Unsupported { span: Span, why: String },
}

impl Output {
    /// Looks at a signature whose elided lifetimes may have no names yet.
    pub(crate) fn of(sig: &Signature, send: Send) -> Self {
        let ty = match &sig.output {
            ReturnType::Default => syntax::unit(),
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        if sig.asyncness.is_some() {
            return match nested_impl(&ty) {
                Some(span) => Self::unsupported(span, NESTED),
                // A call that is started later holds the object, and here that need not be `Send`.
                None if send == Send::Method => {
                    Self::Future { ty, marks: Marks { send: true, sync: false }, place: Place::Strategy }
                }
                None => Self::Async {
                    ty,
                    marks: Marks { send: matches!(send, Send::Trait | Send::Proven), sync: false },
                },
            };
        }
        match &ty {
            Type::ImplTrait(returned) => Self::of_impl(returned, send),
            ty => match nested_impl(ty) {
                Some(span) => Self::unsupported(span, NESTED),
                None => Self::Plain,
            },
        }
    }

    pub(super) fn of_impl(returned: &TypeImplTrait, send: Send) -> Self {
        let mut marks = Marks::of(&returned.bounds);
        let place = place(returned);
        let principals: Vec<_> = returned.bounds.iter().filter_map(principal).collect();
        let bounds = || object_bounds(&returned.bounds);
        let [principal] = principals[..] else {
            return match principals.get(1) {
                Some(second) => Self::unsupported(
                    second.span(),
                    "a trait object has one trait besides auto traits; derive `DynAdapters` for a trait with \
                     both as supertraits",
                ),
                None if returned
                    .bounds
                    .iter()
                    .any(|bound| is_named(bound, "Send") || is_named(bound, "Sync")) =>
                {
                    Self::Object { bounds: bounds(), marks, place, iterates: false }
                }
                None => Self::unsupported(
                    returned.span(),
                    "a caller can do nothing with such a value; return a concrete type",
                ),
            };
        };
        let last = principal.path.segments.last().expect("a path has a segment");
        if last.ident == "Future" {
            marks.send |= send != Send::No;
            return match future_output(&last.arguments) {
                Some(ty) => match nested_impl(ty) {
                    Some(span) => Self::unsupported(span, NESTED),
                    None => Self::Future { ty: ty.clone(), marks, place },
                },
                None => Self::Future { ty: syntax::unit(), marks, place },
            };
        }
        if let Some(span) = nested_in_path(principal) {
            return Self::unsupported(span, NESTED);
        }
        if let (Some(kind), PathArguments::Parenthesized(args)) = (fn_kind(&last.ident), &last.arguments) {
            let inputs = args.inputs.iter().map(|input| input.ty.clone()).collect();
            return Self::Function { kind, inputs, bounds: called_in_place(bounds()), marks, place };
        }
        if has_objects(&principal.path) {
            return Self::Object { bounds: bounds(), marks, place, iterates: false };
        }
        if is_pointer(&bounds()) {
            return Self::Object { bounds: bounds(), marks, place, iterates: false };
        }
        if last.ident == "IntoIterator" {
            return Self::Object { bounds: iterator_bounds(bounds()), marks, place, iterates: true };
        }
        let name = &last.ident;
        if NO_OBJECTS.iter().any(|no_object| name == no_object) {
            return Self::unsupported(
                last.span(),
                &format!(
                    "no trait object stands for an `impl {name}`, so it cannot be returned from a `dyn`; return a concrete type"
                ),
            );
        }
        Self::Adapted { object: dyn_path(&principal.path), marks, place }
    }

    fn unsupported(span: Span, why: &str) -> Self {
        Self::Unsupported { span, why: why.to_owned() }
    }

    /// Whether the value is placed by the strategy, or on the heap: its type is erased.
    pub(crate) fn is_erased(&self) -> bool {
        !matches!(self, Self::Plain | Self::Unsupported { .. })
    }

    /// Who provides the memory, if any is needed.
    pub(crate) fn place(&self) -> Option<&Place> {
        match self {
            Self::Async { .. } => Some(&Place::Strategy),
            Self::Future { place, .. }
            | Self::Object { place, .. }
            | Self::Adapted { place, .. }
            | Self::Function { place, .. } => Some(place),
            Self::Plain | Self::Nested { .. } | Self::Unsupported { .. } => None,
        }
    }

    /// What the strategy must be able to do: nothing for values on the heap.
    pub(crate) fn marks(&self) -> Marks {
        match self {
            // Nothing is known of such a trait: its objects may be `Send` though the bounds do not say so.
            Self::Object { bounds, place: Place::Strategy, .. } if is_pinned(bounds) => {
                Marks { send: true, sync: true }
            }
            Self::Async { marks, .. }
            | Self::Future { marks, place: Place::Strategy, .. }
            | Self::Object { marks, place: Place::Strategy, .. }
            | Self::Function { marks, place: Place::Strategy, .. } => *marks,
            // Whether the object is `Send` is up to its trait.
            Self::Adapted { place: Place::Strategy, .. } => Marks { send: true, sync: true },
            _ => Marks::default(),
        }
    }
}

pub(super) const NESTED: &str = "an `impl Trait` inside another type cannot be returned from a `dyn`; return a concrete type, or \
                      `Box<dyn ..>` in its place";

/// Who owns the memory of a returned `impl Trait`: a lifetime bound lets it outlive the borrow of `self`.
fn place(returned: &TypeImplTrait) -> Place {
    returned
        .bounds
        .iter()
        .find_map(|bound| match bound {
            TypeParamBound::Lifetime(lifetime) if lifetime.ident != "_" => {
                Some(Place::Heap(lifetime.clone()))
            }
            _ => None,
        })
        .unwrap_or(Place::Strategy)
}
