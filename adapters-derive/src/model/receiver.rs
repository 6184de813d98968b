//! How a method takes `self`.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{FnArg, Ident, ReceiverKind, Signature, Type};

/// How a method takes `self`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Receiver {
    /// `&self`
    Shared,
    /// `&mut self`
    Exclusive,
    /// `self`
    Value,
    /// `self: Box<Self>` and other smart pointers.
    Smart(Smart),
    /// No `self` at all.
    None,
    /// A receiver that a trait object cannot have.
    Unsupported,
}

/// The smart pointers that `self` can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Smart {
    Box,
    Rc,
    Arc,
    PinBox,
    PinMut,
    PinRef,
    RefRc,
    RefArc,
}

impl Smart {
    /// The function of the runtime that makes a pointer to the value of such a pointer to an adapter, if the method owns it.
    pub(crate) fn value(self) -> Option<Ident> {
        let name = match self {
            Self::Box => "box_value",
            Self::Rc | Self::RefRc => "rc_value",
            Self::Arc | Self::RefArc => "arc_value",
            Self::PinBox => "pin_box_value",
            Self::PinMut | Self::PinRef => return None,
        };
        Some(Ident::new(name, Span::call_site()))
    }

    /// Whether the method owns the pointer, and so the value or a share of it.
    pub(crate) fn is_owned(self) -> bool {
        !matches!(self, Self::PinMut | Self::PinRef)
    }

    /// Whether it is a reference to a pointer that can be cloned. A vtable cannot have one: it has the clone.
    pub(crate) fn is_cloned(self) -> bool {
        matches!(self, Self::RefRc | Self::RefArc)
    }

    /// What a `self` of this type is.
    fn of(ty: &Type) -> Option<Self> {
        if let Type::Reference(to) = ty
            && to.mutability.is_none()
        {
            return match Self::of(&to.elem)? {
                Self::Rc => Some(Self::RefRc),
                Self::Arc => Some(Self::RefArc),
                _ => None,
            };
        }
        let (pointer, to) = pointer(ty)?;
        match (pointer.as_str(), to) {
            ("Box", to) if is_self(to) => Some(Self::Box),
            ("Rc", to) if is_self(to) => Some(Self::Rc),
            ("Arc", to) if is_self(to) => Some(Self::Arc),
            ("Pin", Type::Reference(to)) if is_self(&to.elem) => {
                Some(if to.mutability.is_some() { Self::PinMut } else { Self::PinRef })
            }
            ("Pin", to) => (Self::of(to) == Some(Self::Box)).then_some(Self::PinBox),
            _ => None,
        }
    }
}

/// `Pointer<To>`, by the last segment of its path.
fn pointer(ty: &Type) -> Option<(String, &Type)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match (arguments.args.first(), arguments.args.len()) {
        (Some(syn::GenericArgument::Type(to)), 1) => Some((last.ident.to_string(), to)),
        _ => None,
    }
}

fn is_self(ty: &Type) -> bool {
    matches!(ty, Type::Path(ty) if ty.qself.is_none() && ty.path.is_ident("Self"))
}

impl Receiver {
    /// Whether the method owns the value, so that what it returns may hold it.
    pub(crate) fn is_owned(self) -> bool {
        match self {
            Self::Value => true,
            Self::Smart(smart) => smart.is_owned(),
            _ => false,
        }
    }

    /// Whether it is a reference to a smart pointer.
    pub(crate) fn is_cloned(self) -> bool {
        matches!(self, Self::Smart(smart) if smart.is_cloned())
    }

    /// Whether a pointer to a value can call the method of the value.
    pub(crate) fn can_hand_on(self) -> bool {
        !matches!(self, Self::Smart(_) | Self::Unsupported)
    }

    /// One of two, for `&mut self` and `&self`.
    pub(crate) fn choose<T>(self, exclusive: T, shared: T) -> T {
        if self == Self::Exclusive { exclusive } else { shared }
    }
}

/// The receiver of a signature.
pub(super) fn receiver(sig: &Signature) -> Receiver {
    let Some(FnArg::Receiver(receiver)) = sig.inputs.first() else { return Receiver::None };
    match &receiver.kind {
        ReceiverKind::Reference(_, _, None) => Receiver::Shared,
        ReceiverKind::Reference(_, _, Some(_)) => Receiver::Exclusive,
        ReceiverKind::Typed(_, ty) => match &**ty {
            Type::Reference(to) if is_self(&to.elem) && to.mutability.is_some() => Receiver::Exclusive,
            Type::Reference(to) if is_self(&to.elem) => Receiver::Shared,
            ty => Smart::of(ty).map_or(Receiver::Unsupported, Receiver::Smart),
        },
        ReceiverKind::Value => Receiver::Value,
        _ => Receiver::Unsupported,
    }
}

/// The lifetime that `self` is borrowed for, if the user has named it.
pub(crate) fn receiver_lifetime(sig: &Signature) -> Option<syn::Lifetime> {
    let Some(FnArg::Receiver(receiver)) = sig.inputs.first() else { return None };
    let lifetime = match &receiver.kind {
        ReceiverKind::Reference(_, lifetime, _) => lifetime.clone(),
        ReceiverKind::Typed(_, ty) => match (&**ty, pointer(ty)) {
            (Type::Reference(reference), _) | (_, Some((_, Type::Reference(reference)))) => {
                reference.lifetime.clone()
            }
            _ => None,
        },
        _ => None,
    };
    lifetime.filter(|lifetime| lifetime.ident != "_")
}

/// Where to point at a receiver.
pub(crate) fn receiver_span(sig: &Signature) -> Span {
    sig.inputs.first().map_or_else(|| sig.ident.span(), Spanned::span)
}
