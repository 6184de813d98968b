//! `impl Trait` inside another type: `Option<impl Display>`, `(impl A, impl B)`, `impl Iterator<Item = impl Display>`.
//!
//! Each `impl` becomes a pointer to a trait object on the heap; the type around it stays, and the implementor's value is
//! taken apart and put together again.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{GenericArgument, Ident, Lifetime, Path, PathArguments, Type, TypeImplTrait, TypeParamBound};

use super::bounds::{Marks, is_pinned, is_pointer, nested_impl, nested_in_bounds, pointer};
use super::output::{Output, Send};

/// A returned type with an `impl` in it, and what it is made of.
#[derive(Debug, Clone)]
pub(crate) enum Nested {
    /// No `impl` in here.
    Whole,
    /// `impl Trait`, the object that it becomes, and its auto traits.
    Leaf {
        object: Box<Leaf>,
        inner: Box<Nested>,
    },
    Option(Box<Nested>),
    Result(Box<Nested>, Box<Nested>),
    Vec(Box<Nested>),
    Box(Box<Nested>),
    Tuple(Vec<Nested>),
}

/// What an `impl Trait` becomes.
#[derive(Debug, Clone)]
pub(crate) enum Leaf {
    Object {
        object: Type,
        pinned: bool,
        /// Whether it is an iterator that the value makes.
        iterates: bool,
    },
    Future,
    Adapted {
        object: Type,
        marks: Marks,
    },
    /// A box of an object; `adapted` if its trait has adapters.
    Boxed {
        object: Type,
        adapted: bool,
    },
}

impl Nested {
    /// Whether there is nothing to take apart.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self, Self::Whole)
    }

    /// A type that values can be taken out of and put into, by its name.
    pub(super) fn container(name: &Ident, parts: Vec<Self>) -> Option<Self> {
        let mut parts = parts.into_iter().map(Box::new);
        match (name.to_string().as_str(), parts.next(), parts.next(), parts.next()) {
            ("Option", Some(part), None, None) => Some(Self::Option(part)),
            ("Result", Some(ok), None, None) => Some(Self::Result(ok, Box::new(Self::Whole))),
            ("Result", Some(ok), Some(err), None) => Some(Self::Result(ok, err)),
            ("Vec", Some(part), None, None) => Some(Self::Vec(part)),
            ("Box", Some(part), None, None) => Some(Self::Box(part)),
            _ => None,
        }
    }
}

/// Why a type cannot be adapted, and where.
pub(crate) type Refused = (Span, String);

const REFUSED: &str = "an `impl Trait` can be in an `Option`, `Result`, `Vec`, `Box`, a tuple, the items of an iterator and the \
                       output of a future, and nowhere else; return a concrete type, or `Box<dyn ..>` in its place";

/// Takes a type apart. It is replaced by the one that a trait object can return, which lives that long.
pub(crate) fn take_apart(ty: &mut Type, lives: &Lifetime, krate: &Path) -> Result<Nested, Refused> {
    let Some(span) = nested_impl(ty) else { return Ok(Nested::Whole) };
    match ty {
        Type::ImplTrait(leaf) => {
            let (nested, replaced) = leaf_of(leaf, lives, krate)?;
            *ty = replaced;
            Ok(nested)
        }
        Type::Tuple(tuple) => {
            let parts = tuple.elems.iter_mut().map(|part| take_apart(part, lives, krate));
            Ok(Nested::Tuple(parts.collect::<Result<_, _>>()?))
        }
        Type::Paren(paren) => take_apart(&mut paren.elem, lives, krate),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last_mut().ok_or_else(|| (span, REFUSED.to_owned()))?;
            let PathArguments::AngleBracketed(arguments) = &mut last.arguments else {
                return Err((span, REFUSED.to_owned()));
            };
            let parts = arguments.args.iter_mut().map(|argument| match argument {
                GenericArgument::Type(part) => take_apart(part, lives, krate),
                other => Err((other.span(), REFUSED.to_owned())),
            });
            let parts = parts.collect::<Result<Vec<_>, _>>()?;
            Nested::container(&last.ident, parts).ok_or_else(|| (span, REFUSED.to_owned()))
        }
        _ => Err((span, REFUSED.to_owned())),
    }
}

/// An `impl Trait`, whose items or output may have others in them.
fn leaf_of(leaf: &TypeImplTrait, lives: &Lifetime, krate: &Path) -> Result<(Nested, Type), Refused> {
    let mut leaf = leaf.clone();
    let inner = Box::new(take_apart_items(&mut leaf, lives, krate)?);
    let elided = Lifetime::new("'_", Span::call_site());
    match Output::of_impl(&leaf, Send::No) {
        Output::Object { bounds, .. } if is_pointer(&bounds) => Err((
            leaf.span(),
            "a pointer inside another type cannot be returned from a `dyn`; return it alone".to_owned(),
        )),
        Output::Object { bounds, iterates, .. } => {
            let object = Leaf::Object {
                object: syn::parse_quote!(dyn #(#bounds)+* + #elided),
                pinned: is_pinned(&bounds),
                iterates,
            };
            let ty = pointer(krate, &bounds, lives);
            Ok((Nested::Leaf { object: Box::new(object), inner }, ty))
        }
        Output::Future { ty, marks, .. } => {
            let mark = marks.argument(krate);
            let replaced = syn::parse_quote!(#krate::DynFuture<#lives, #ty #mark>);
            Ok((Nested::Leaf { object: Box::new(Leaf::Future), inner }, replaced))
        }
        Output::Adapted { object, marks, .. } => {
            let with = marks.with_plus(krate);
            let ty = syn::parse_quote!(#krate::DynPtr<#lives, dyn #object #with + #lives>);
            Ok((
                Nested::Leaf {
                    object: Box::new(Leaf::Adapted {
                        object: syn::parse_quote!(dyn #object + #elided),
                        marks,
                    }),
                    inner,
                },
                ty,
            ))
        }
        Output::Unsupported { span, why } => Err((span, why)),
        _ => Err((
            leaf.span(),
            "a closure inside another type cannot be returned from a `dyn`; return it alone".to_owned(),
        )),
    }
}

/// The items of an iterator, or the output of a future.
pub(crate) fn take_apart_items(
    leaf: &mut TypeImplTrait,
    lives: &Lifetime,
    krate: &Path,
) -> Result<Nested, Refused> {
    if let Some(item) = items_mut(leaf).find(|item| nested_impl(item).is_some()) {
        return take_apart(item, lives, krate);
    }
    match nested_in_bounds(leaf) {
        Some(span) => Err((span, REFUSED.to_owned())),
        None => Ok(Nested::Whole),
    }
}

/// The types of the items of an iterator, or of the output of a future.
pub(super) fn items_mut(leaf: &mut TypeImplTrait) -> impl Iterator<Item = &mut Type> {
    const KNOWN: [&str; 5] =
        ["Iterator", "DoubleEndedIterator", "ExactSizeIterator", "FusedIterator", "Future"];
    leaf.bounds.iter_mut().flat_map(|bound| {
        let last = match bound {
            TypeParamBound::Trait(bound) => bound.path.segments.last_mut(),
            _ => None,
        };
        let arguments =
            last.filter(|last| KNOWN.iter().any(|name| last.ident == name)).map(|last| &mut last.arguments);
        let arguments = match arguments {
            Some(PathArguments::AngleBracketed(arguments)) => Some(arguments.args.iter_mut()),
            _ => None,
        };
        arguments.into_iter().flatten().filter_map(|argument| match argument {
            GenericArgument::AssocType(item) => Some(&mut item.ty),
            _ => None,
        })
    })
}
