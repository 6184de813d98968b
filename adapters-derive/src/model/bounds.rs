//! The bounds of an `impl Trait`, by the names of the traits.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    AssocType, GenericArgument, Lifetime, Path, PathArguments, TraitBound, Type, TypeImplTrait,
    TypeParamBound,
};

use super::supertraits::is_of_std;
use super::{Private, is_named};

/// Traits that `DynPtr<dyn Trait>` implements.
const OBJECTS: [&str; 21] = [
    "Iterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "FusedIterator",
    "Display",
    "Debug",
    "Binary",
    "Octal",
    "LowerHex",
    "UpperHex",
    "LowerExp",
    "UpperExp",
    "Pointer",
    "Error",
    "Read",
    "BufRead",
    "Write",
    "Seek",
    "Hasher",
    "AsRef",
    "AsMut",
];

/// Traits whose methods take a pinned `self`, and that `Pin<DynPtr<dyn Trait>>` implements, as the crates that they come from
/// say of any pinned pointer.
const PINNED: [&str; 7] =
    ["Stream", "FusedStream", "Sink", "AsyncRead", "AsyncWrite", "AsyncBufRead", "AsyncSeek"];

/// Whether a pointer to an object with these bounds points to something else than what the object points to.
pub(crate) fn is_pointer(bounds: &[TypeParamBound]) -> bool {
    bounds.iter().any(|bound| is_named(bound, "Deref") || is_named(bound, "DerefMut"))
}

/// How the name of a trait begins that stands for several.
pub(super) const TOGETHER: &str = "__All";

/// Whether a trait object stands for the trait, as far as one can see: `wire::Read` is not the one of the standard library.
pub(super) fn has_objects(path: &Path) -> bool {
    let Some(name) = path.segments.last().map(|last| &last.ident) else { return false };
    OBJECTS.iter().any(|known| name == known) && is_of_std(path)
        || PINNED.iter().any(|known| name == known)
        || name.to_string().starts_with(TOGETHER)
}

/// Whether this trait can be one of several that a trait object has.
pub(super) fn is_together(bound: &TraitBound) -> bool {
    OBJECTS.contains(&&*called_of(bound))
}

/// The name of a trait.
pub(super) fn called_of(bound: &TraitBound) -> String {
    bound.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
}

/// Whether these are the bounds of an object that has to be pinned.
pub(crate) fn is_pinned(bounds: &[TypeParamBound]) -> bool {
    bounds.iter().any(|bound| PINNED.iter().any(|name| is_named(bound, name)))
}

/// The auto traits among the bounds of an object.
pub(crate) fn autos(bounds: &[TypeParamBound]) -> impl Iterator<Item = &TypeParamBound> {
    bounds.iter().filter(|bound| matches!(bound, TypeParamBound::Trait(_)) && principal(bound).is_none())
}

/// The pointer to an object with these bounds.
pub(crate) fn pointer(krate: &Path, bounds: &[TypeParamBound], lives: &Lifetime) -> Type {
    let pointer: Type = syn::parse_quote!(#krate::DynPtr<#lives, dyn #(#bounds)+* + #lives>);
    if is_pinned(bounds) { syn::parse_quote!(#krate::__private::Pin<#pointer>) } else { pointer }
}

/// Traits of the standard library that no trait object stands for.
pub(super) const NO_OBJECTS: [&str; 24] = [
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Borrow",
    "BorrowMut",
    "Clone",
    "Copy",
    "Default",
    "Deref",
    "DerefMut",
    "Eq",
    "Extend",
    "From",
    "FromIterator",
    "FromStr",
    "Hash",
    "Into",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
];

/// Bounds that say nothing about what can be called.
const AUTO: [&str; 6] = ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe", "Sized"];

/// The auto traits that a returned value promises.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) send: bool,
    pub(crate) sync: bool,
}

impl Marks {
    pub(super) fn of<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>) -> Self {
        let mut marks = Self::default();
        for bound in bounds {
            marks.send |= is_named(bound, "Send");
            marks.sync |= is_named(bound, "Sync");
        }
        marks
    }

    /// `dyn Send`, and so on.
    pub(crate) fn mark(self, krate: &syn::Path) -> TokenStream {
        match (self.send, self.sync) {
            (false, false) => quote!(dyn #krate::Local),
            (true, false) => quote!(dyn #krate::__private::Send),
            (false, true) => quote!(dyn #krate::__private::Sync),
            (true, true) => quote!(dyn #krate::__private::Send + #krate::__private::Sync),
        }
    }

    /// `, dyn Send` as a last type argument, nothing where that is the default.
    pub(crate) fn argument(self, krate: &syn::Path) -> Option<TokenStream> {
        let mark = self.mark(krate);
        (self != Self::default()).then(|| quote!(, #mark))
    }

    /// `+ Send`, behind other bounds.
    pub(crate) fn with_plus(self, krate: &syn::Path) -> TokenStream {
        let bounds = self.bounds(Private::In(krate));
        quote!(#(+ #bounds)*)
    }

    /// `Send + Sync`, as bounds.
    pub(crate) fn bounds(self, private: Private<'_>) -> Vec<TokenStream> {
        let bound = |there: bool, bound: TokenStream| there.then_some(bound);
        [bound(self.send, quote!(#private::Send)), bound(self.sync, quote!(#private::Sync))]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// The three traits of closures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FnKind {
    Fn,
    FnMut,
    FnOnce,
}

/// The trait of a bound, unless it is an auto trait.
pub(super) fn principal(bound: &TypeParamBound) -> Option<&TraitBound> {
    match bound {
        TypeParamBound::Trait(trait_bound)
            if trait_bound.maybe.is_none() && !AUTO.iter().any(|name| is_named(bound, name)) =>
        {
            Some(trait_bound)
        }
        _ => None,
    }
}

pub(super) fn fn_kind(name: &syn::Ident) -> Option<FnKind> {
    match name.to_string().as_str() {
        "Fn" => Some(FnKind::Fn),
        "FnMut" => Some(FnKind::FnMut),
        "FnOnce" => Some(FnKind::FnOnce),
        _ => None,
    }
}

/// The bounds that a trait object is made of.
pub(super) fn object_bounds<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>) -> Vec<TypeParamBound> {
    let keep = |bound: &&TypeParamBound| {
        matches!(bound, TypeParamBound::Trait(bound) if bound.maybe.is_none())
            && !is_named(bound, "Unpin")
            && !is_named(bound, "Sized")
    };
    bounds.into_iter().filter(keep).cloned().collect()
}

/// `DynTrait` for `Trait`, on the same token: that it is not there is the user's to know.
pub(super) fn dyn_path(path: &Path) -> Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.ident = syn::Ident::new(&format!("Dyn{}", last.ident.unraw()), last.ident.span());
    }
    path
}

/// `Iterator` for `IntoIterator`.
pub(super) fn iterator_bounds(mut bounds: Vec<TypeParamBound>) -> Vec<TypeParamBound> {
    for bound in &mut bounds {
        if let TypeParamBound::Trait(TraitBound { path, .. }) = bound
            && path.segments.last().is_some_and(|last| last.ident == "IntoIterator")
            && let Some(last) = path.segments.last()
        {
            let arguments = &last.arguments;
            *path = syn::parse_quote!(::core::iter::Iterator #arguments);
        }
    }
    bounds
}

/// `FnMut` for `FnOnce`: a trait object cannot be called by value.
pub(super) fn called_in_place(mut bounds: Vec<TypeParamBound>) -> Vec<TypeParamBound> {
    for bound in &mut bounds {
        if let TypeParamBound::Trait(bound) = bound
            && let Some(last) = bound.path.segments.last_mut()
            && last.ident == "FnOnce"
        {
            last.ident = syn::Ident::new("FnMut", last.ident.span());
        }
    }
    bounds
}

/// The `O` of `Future<Output = O>`.
pub(super) fn future_output(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == "Output" => Some(ty),
        _ => None,
    })
}

/// The first `impl Trait` in a type.
pub(crate) fn nested_impl(ty: &Type) -> Option<Span> {
    let mut find = FindImpl(None);
    find.visit_type(ty);
    find.0
}

pub(super) fn nested_in_path(bound: &TraitBound) -> Option<Span> {
    let mut find = FindImpl(None);
    find.visit_trait_bound(bound);
    find.0
}

/// The first `impl Trait` inside an `impl Trait`.
pub(super) fn nested_in_bounds(returned: &TypeImplTrait) -> Option<Span> {
    let mut find = FindImpl(None);
    visit::visit_type_impl_trait(&mut find, returned);
    find.0
}

struct FindImpl(Option<Span>);

impl<'ast> Visit<'ast> for FindImpl {
    fn visit_type_impl_trait(&mut self, found: &'ast TypeImplTrait) {
        self.0 = self.0.or(Some(found.span()));
        visit::visit_type_impl_trait(self, found);
    }
}
