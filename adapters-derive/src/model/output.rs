//! What a method returns, and what has to happen to it.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    AssocType, GenericArgument, Lifetime, Path, PathArguments, ReturnType, Signature, TraitBound, Type,
    TypeImplTrait, TypeParamBound,
};

use super::is_named;

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

    /// `Send + Sync`, as bounds.
    pub(crate) fn bounds(self, private: &TokenStream) -> Vec<TokenStream> {
        let bound = |there: bool, bound: TokenStream| there.then_some(bound);
        [bound(self.send, quote!(#private::Send)), bound(self.sync, quote!(#private::Sync))]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Who asked for a future to be `Send` that does not say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Send {
    No,
    /// `#[adapters(send)]` on the method.
    Method,
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

/// The three traits of closures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FnKind {
    Fn,
    FnMut,
    FnOnce,
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
    /// `impl Trait` for a trait whose object implements it.
    Object { bounds: Vec<TypeParamBound>, marks: Marks, place: Place },
    /// `impl Trait` for a trait that has adapters itself: `dyn DynTrait`.
    Adapted { object: Path, place: Place },
    /// `impl Fn(..) -> ..`, called with these arguments.
    Function { kind: FnKind, inputs: Vec<Type>, bounds: Vec<TypeParamBound>, marks: Marks, place: Place },
    /// A type with `impl` in it, each erased on the heap.
    Nested { ty: Type, lives: Lifetime },
    /// Something with `impl` in it that cannot be erased; here is why.
    Unsupported { span: Span, why: String },
}

/// Traits that `DynPtr<dyn Trait>` implements.
pub(super) const OBJECTS: [&str; 18] = [
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
];

/// Traits of the standard library that no trait object stands for.
pub(super) const NO_OBJECTS: [&str; 25] = [
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
    "IntoIterator",
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

impl Output {
    /// Looks at a signature whose elided lifetimes may have no names yet.
    pub(crate) fn of(sig: &Signature, send: Send) -> Self {
        let ty = match &sig.output {
            ReturnType::Default => syn::parse_quote!(()),
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        if sig.asyncness.is_some() {
            return match nested_impl(&ty) {
                Some(span) => Self::unsupported(span, NESTED),
                // A call that is started later holds the object, and here that need not be `Send`.
                None if send == Send::Method => {
                    Self::Future { ty, marks: Marks { send: true, sync: false }, place: Place::Strategy }
                }
                None => Self::Async { ty, marks: Marks { send: send == Send::Trait, sync: false } },
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
                    Self::Object { bounds: bounds(), marks, place }
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
                None => Self::Future { ty: syn::parse_quote!(()), marks, place },
            };
        }
        if let Some(span) = nested_in_path(principal) {
            return Self::unsupported(span, NESTED);
        }
        if let (Some(kind), PathArguments::Parenthesized(args)) = (fn_kind(&last.ident), &last.arguments) {
            let inputs = args.inputs.iter().map(|input| input.ty.clone()).collect();
            return Self::Function { kind, inputs, bounds: called_in_place(bounds()), marks, place };
        }
        if OBJECTS.iter().any(|name| last.ident == name) {
            return Self::Object { bounds: bounds(), marks, place };
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
        if marks != Marks::default() {
            return Self::unsupported(
                principal.span(),
                "a value of a trait with adapters of its own is returned without auto traits; put them on that trait: \
                 `#[adapters(send)]`, or a supertrait",
            );
        }
        Self::Adapted { object: dyn_path(&principal.path), place }
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
