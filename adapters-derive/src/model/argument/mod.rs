//! What happens to an argument on its way through the vtable.

mod generics;
mod pass;

use syn::{FnArg, Ident, Lifetime, Path, Signature, Type};

use self::generics::used_once;
pub(crate) use self::generics::{count, is_erased_param, is_param};
pub(crate) use self::pass::{Conversion, Pass, Reference};
use super::bounds;
use crate::normalize::replace_lifetimes;

/// An argument, without `self`.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) pass: Pass,
}

impl Argument {
    /// Looks at the arguments of a signature in which every argument has a name. `call` is how long the call may last.
    pub(super) fn all(sig: &Signature, call: &Lifetime, krate: &Path) -> Vec<Self> {
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
                        None => Pass::other(&ty, call, krate),
                    },
                    ty => Pass::other(ty, call, krate),
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
            Pass::Nested { ty, lives, .. } => {
                let mut ty = ty.clone();
                replace_lifetimes(&mut ty, &|lifetime| (lifetime == lives).then(|| call.clone()));
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
