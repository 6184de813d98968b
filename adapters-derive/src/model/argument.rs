//! What happens to an argument on its way through the vtable.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{
    FnArg, GenericArgument, GenericParam, Ident, Lifetime, Path, PathArguments, Signature, Type,
    TypeImplTrait, TypeParamBound, WherePredicate,
};

use super::bounds::{self, FnKind, Marks};
use super::nested::{Nested, take_apart};

/// An argument, without `self`.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) pass: Pass,
}

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
    Function {
        kind: FnKind,
        inputs: Vec<Type>,
        bounds: Vec<TypeParamBound>,
        marks: Marks,
        lives: Option<Lifetime>,
    },
    /// A value of a trait that has adapters itself: `dyn DynTrait`, adapted in the caller's frame. `by_ref` if it is a reference to
    /// such a value that is passed, `&impl Trait`: the reference is adapted.
    Adapted { object: Path, marks: Marks, lives: Option<Lifetime>, by_ref: Option<Reference> },
    /// `Option<impl Trait>` and the like: each `impl` as a pointer to a trait object on the heap.
    Nested(Nested),
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

impl Argument {
    /// Looks at the arguments of a signature in which every argument has a name.
    pub(super) fn all(sig: &Signature, krate: &Path) -> Vec<Self> {
        let typed = sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => Some(argument),
            FnArg::Receiver(_) => None,
        });
        typed
            .map(|argument| {
                let syn::Pat::Ident(pat) = &*argument.pat else {
                    unreachable!("patterns have been replaced by names")
                };
                let ty = (*argument.ty).clone();
                let pass = match &ty {
                    Type::ImplTrait(argument) if bounds::nested_in_bounds(argument).is_none() => {
                        Pass::of(argument)
                    }
                    Type::Path(path) => match used_once(sig, &path.path) {
                        Some(argument) => Pass::of(&argument),
                        None => Pass::other(&ty, krate),
                    },
                    ty => Pass::other(ty, krate),
                };
                Self { name: pat.ident.clone(), ty, pass }
            })
            .collect()
    }

    /// The type that it has in `DynX`. `call` is how long the call may last.
    pub(crate) fn erased_type(&self, krate: &Path, call: &Lifetime) -> Type {
        if let Pass::Object { bounds, lives, iterates: false, .. } = &self.pass {
            return bounds::pointer(krate, bounds, lives.as_ref().unwrap_or(call));
        }
        if let Some((object, lives)) = self.object(krate, call) {
            return syn::parse_quote!(#krate::DynPtr<#lives, #object>);
        }
        match &self.pass {
            Pass::Nested(_) => {
                let mut ty = self.ty.clone();
                // It has been taken apart before.
                drop(take_apart(&mut ty, call, krate));
                ty
            }
            Pass::Reference { mutability, bounds } => {
                syn::parse_quote!(&#call #mutability (dyn #(#bounds)+* + #call))
            }
            Pass::Future { output, marks } => {
                let mark = marks.argument(krate);
                syn::parse_quote!(#krate::DynFuture<#call, #output #mark>)
            }
            Pass::Borrowed { mutability, to } => syn::parse_quote!(&#call #mutability #to),
            Pass::Converted { to: Some(to), .. } => to.clone(),
            Pass::Converted { to: None, .. } => syn::parse_quote!(#krate::__private::String),
            _ => self.ty.clone(),
        }
    }

    /// The trait object that it is turned into, and how long that lives.
    pub(crate) fn object(&self, krate: &Path, call: &Lifetime) -> Option<(Type, Lifetime)> {
        let (bounds, lives) = match &self.pass {
            Pass::Object { bounds, lives, iterates: true, .. } => {
                (bounds::iterator_bounds(bounds.clone()), lives)
            }
            Pass::Object { bounds, lives, .. } | Pass::Function { bounds, lives, .. } => {
                (bounds.clone(), lives)
            }
            Pass::Adapted { object, marks, lives, .. } => {
                let (marks, lives) = (marks.with_plus(krate), lives.as_ref().unwrap_or(call));
                return Some((syn::parse_quote!(dyn #object #marks + #lives), lives.clone()));
            }
            _ => return None,
        };
        let lives = lives.as_ref().unwrap_or(call);
        Some((syn::parse_quote!(dyn #(#bounds)+* + #lives), lives.clone()))
    }

    /// Whether the object that it is turned into has to be pinned.
    pub(crate) fn is_pinned(&self) -> bool {
        matches!(&self.pass, Pass::Object { bounds, .. } if bounds::is_pinned(bounds))
    }

    /// Whether a reference to it is what the implementor gets.
    pub(crate) fn is_reference(&self) -> bool {
        matches!(self.pass, Pass::Reference { .. } | Pass::Adapted { by_ref: Some(_), .. })
    }

    /// Whether it stays the caller's, so that nothing that the method returns may hold it.
    pub(crate) fn stays(&self) -> bool {
        self.is_reference() || matches!(self.pass, Pass::Borrowed { .. })
    }

    /// Whether it travels as a pointer into the caller's frame.
    pub(crate) fn is_lent(&self) -> bool {
        matches!(
            &self.pass,
            Pass::Object { lives: None, .. }
                | Pass::Function { lives: None, .. }
                | Pass::Future { .. }
                | Pass::Adapted { lives: None, .. }
                | Pass::Borrowed { .. }
        )
    }
}

impl Pass {
    /// What is no `impl Trait` itself.
    fn other(ty: &Type, krate: &Path) -> Self {
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
        let elided = Lifetime::new("'_", Span::call_site());
        match take_apart(&mut ty.clone(), &elided, krate) {
            Ok(nested) => Self::Nested(nested),
            Err((span, _)) => Self::unsupported(span, NESTED_ARGUMENT),
        }
    }

    fn of(argument: &TypeImplTrait) -> Self {
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
                Self::Function { kind, inputs, bounds: bounds::called_in_place(bounds), marks, lives }
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

/// The bounds of a type parameter that is the type of one argument and nothing else: `impl Trait` in other words.
fn used_once(sig: &Signature, path: &Path) -> Option<TypeImplTrait> {
    let name = path.get_ident()?;
    let param = sig.generics.type_params().find(|param| param.ident == *name)?;
    let uses = count(sig.inputs.to_token_stream(), name) + count(sig.output.to_token_stream(), name);
    let mut bounds = param.bounds.clone();
    let mut mentions = count(bounds.to_token_stream(), name);
    for predicate in sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        match predicate {
            WherePredicate::Type(predicate) if is_param(&predicate.bounded_ty, name) => {
                mentions += count(predicate.bounds.to_token_stream(), name);
                bounds.extend(predicate.bounds.clone());
            }
            predicate => mentions += count(predicate.to_token_stream(), name),
        }
    }
    let others = sig
        .generics
        .params
        .iter()
        .filter(|other| !matches!(other, GenericParam::Type(other) if other == param));
    mentions += others.map(|other| count(other.to_token_stream(), name)).sum::<usize>();
    (uses == 1 && mentions == 0 && !bounds.is_empty()).then(|| syn::parse_quote!(impl #bounds))
}

/// The type parameters that are `impl Trait` in other words, and are gone in `DynX`.
pub(crate) fn is_erased_param(sig: &Signature, name: &Ident) -> bool {
    let types = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(&*argument.ty),
        FnArg::Receiver(_) => None,
    });
    types.into_iter().any(|ty| is_param(ty, name)) && used_once(sig, &name.clone().into()).is_some()
}

/// Whether a type is this type parameter.
pub(super) fn is_param(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

pub(super) fn count(tokens: TokenStream, name: &Ident) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => usize::from(ident == *name),
            proc_macro2::TokenTree::Group(group) => count(group.stream(), name),
            _ => 0,
        })
        .sum()
}

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
