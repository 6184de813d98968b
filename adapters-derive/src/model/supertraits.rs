//! What the trait asks of its implementors.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{
    GenericArgument, Ident, ItemTrait, Lifetime, Path, PathArguments, TraitBound, Type, TypeParamBound,
    WhereClause, WherePredicate,
};

use super::bounds::dyn_path;
use super::{Inherited, Method, Private, Receiver, Smart, TraitModel};

/// The traits of the standard library that the runtime implements for adapters, the modules that they are in, and their
/// associated types.
const STD: [OfStd; 27] = [
    ("Send", &["marker"], None),
    ("Sync", &["marker"], None),
    ("Unpin", &["marker"], None),
    ("UnwindSafe", &["panic"], None),
    ("RefUnwindSafe", &["panic"], None),
    ("Debug", &["fmt"], None),
    ("Display", &["fmt"], None),
    ("Binary", &["fmt"], None),
    ("Octal", &["fmt"], None),
    ("LowerHex", &["fmt"], None),
    ("UpperHex", &["fmt"], None),
    ("LowerExp", &["fmt"], None),
    ("UpperExp", &["fmt"], None),
    ("Pointer", &["fmt"], None),
    ("Write", &["fmt", "io"], None),
    ("Read", &["io"], None),
    ("BufRead", &["io"], None),
    ("Seek", &["io"], None),
    ("Error", &["error"], None),
    ("Hasher", &["hash"], None),
    ("AsRef", &["convert"], None),
    ("AsMut", &["convert"], None),
    ("Iterator", &["iter"], Some("Item")),
    ("DoubleEndedIterator", &["iter"], Some("Item")),
    ("ExactSizeIterator", &["iter"], Some("Item")),
    ("FusedIterator", &["iter"], Some("Item")),
    ("Future", &["future"], Some("Output")),
];

type OfStd = (&'static str, &'static [&'static str], Option<&'static str>);

/// A supertrait.
#[derive(Clone)]
pub(crate) struct Supertrait {
    /// As the user wrote it.
    pub(crate) bound: TypeParamBound,
    kind: Kind,
    /// Whether it is in the where clause.
    pub(crate) in_clause: bool,
}

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    /// A lifetime, or what the compiler will have something to say about.
    Other,
    /// One of the standard library.
    Std,
    /// `Hash`, which has no objects of its own.
    Hash,
    /// `Clone`, which boxes of objects have, and nothing else.
    Clone,
    /// One with adapters of its own: `DynX` is what its objects need.
    Twin,
}

impl Supertrait {
    /// The supertraits, those of the where clause included, and the clause without them.
    pub(super) fn all(item: &ItemTrait) -> (Vec<Self>, Option<WhereClause>) {
        let mut supertraits: Vec<_> = item.supertraits.iter().cloned().map(Self::new).collect();
        let mut clause = item.generics.where_clause.clone();
        if let Some(clause) = &mut clause {
            let predicates = std::mem::take(&mut clause.predicates).into_iter();
            clause.predicates = predicates
                .filter_map(|predicate| match predicate {
                    WherePredicate::Type(on)
                        if matches!(&on.bounded_ty, Type::Path(ty) if ty.path.is_ident("Self")) =>
                    {
                        supertraits.extend(on.bounds.into_iter().map(|mut bound| {
                            if let TypeParamBound::Trait(bound) = &mut bound {
                                bound.lifetimes = bound.lifetimes.take().or_else(|| on.lifetimes.clone());
                            }
                            Self { in_clause: true, ..Self::new(bound) }
                        }));
                        None
                    }
                    predicate => Some(predicate),
                })
                .collect();
        }
        (supertraits, clause.filter(|clause| !clause.predicates.is_empty()))
    }

    /// Those that a mirror cannot have as supertraits of `DynX`: adapters cannot implement what is somebody else's.
    pub(super) fn take_foreign(supertraits: &mut Vec<Self>) -> Vec<Path> {
        let all = std::mem::take(supertraits).into_iter();
        let (foreign, others): (Vec<_>, Vec<_>) = all.partition(Self::is_twin);
        *supertraits = others;
        foreign.iter().filter_map(Self::path).cloned().collect()
    }

    fn new(bound: TypeParamBound) -> Self {
        let kind = match &bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => match &bound.path {
                path if std_trait(path).is_some() => Kind::Std,
                path if is_of_module(path, "Hash", &["hash"]) => Kind::Hash,
                path if is_of_module(path, "Clone", &["clone"]) => Kind::Clone,
                _ => Kind::Twin,
            },
            _ => Kind::Other,
        };
        Self { bound, kind, in_clause: false }
    }

    /// Whether it has adapters of its own.
    pub(crate) fn is_twin(&self) -> bool {
        self.kind == Kind::Twin
    }

    /// Whether a value that is wrapped has it, too.
    pub(crate) fn is_for_any_wrapper(&self) -> bool {
        let auto = ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe", "Debug"];
        self.kind == Kind::Other || auto.iter().any(|name| self.is(name))
    }

    /// Its path, if it has one.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.bound {
            TypeParamBound::Trait(bound) => Some(&bound.path),
            _ => None,
        }
    }

    /// Whether it is the one of the standard library with this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.kind == Kind::Std
            && self.path().and_then(|path| path.segments.last()).is_some_and(|last| last.ident == name)
    }

    /// Whether it says that `name` is this or that type.
    pub(super) fn binds(&self, name: &str) -> bool {
        let arguments = self.path().and_then(|path| path.segments.last()).map(|last| &last.arguments);
        let Some(PathArguments::AngleBracketed(arguments)) = arguments else { return false };
        arguments.args.iter().any(|arg| matches!(arg, GenericArgument::AssocType(ty) if ty.ident == name))
    }

    /// As the supertrait of `DynX`.
    fn twin(&self, private: Private<'_>) -> TypeParamBound {
        match (&self.bound, &self.kind) {
            (TypeParamBound::Trait(bound), Kind::Twin) => {
                TypeParamBound::Trait(TraitBound { path: dyn_path(&bound.path), ..bound.clone() })
            }
            (_, Kind::Hash) => syn::parse_quote!(#private::DynHash),
            (_, Kind::Clone) => syn::parse_quote!(#private::DynClone),
            (bound, _) => bound.clone(),
        }
    }
}

/// Whether a bound on `Self` in a where clause would be a supertrait that has adapters of its own.
pub(crate) fn is_twin(bound: &TypeParamBound) -> bool {
    Supertrait::new(bound.clone()).is_twin()
}

/// The entry of [`STD`] that this is, as far as one can see.
fn std_trait(path: &Path) -> Option<&'static OfStd> {
    STD.iter().find(|(name, modules, _)| is_of_module(path, name, modules))
}

/// Whether it is a trait of the standard library that the runtime knows, as far as one can see.
pub(super) fn is_of_std(path: &Path) -> bool {
    std_trait(path).is_some()
}

/// The associated type of a trait of the standard library.
pub(super) fn std_type(path: &Path) -> Option<&'static str> {
    std_trait(path).and_then(|(_, _, ty)| *ty)
}

/// Whether a path is `Name`, or ends in `module::Name`. What starts in the user's crate is the user's.
fn is_of_module(path: &Path, name: &str, modules: &[&str]) -> bool {
    let segments = &path.segments;
    let is_in_module = || {
        let first = &segments[0].ident;
        let module = &segments[segments.len() - 2].ident;
        !["crate", "self", "super"].iter().any(|local| first == local)
            && modules.iter().any(|known| module == known)
    };
    segments.last().is_some_and(|last| last.ident == name) && (segments.len() == 1 || is_in_module())
}

impl TraitModel {
    /// `Self: Debug + Base<Item = __Item>`, which an impl of `X` needs where the compiler cannot know. `item` is what an
    /// associated type of a supertrait is.
    pub(crate) fn supertraits_hold(&self, item: &dyn Fn(&Inherited) -> TokenStream) -> Option<TokenStream> {
        let bounds = self.supertraits.iter().map(|supertrait| supertrait.bound.clone());
        self.hold(&quote!(Self), bounds.collect(), item)
    }

    /// What the supertraits of `DynX` are bounds of: `of`, an adapter.
    pub(crate) fn twins_hold(
        &self,
        of: &TokenStream,
        item: &dyn Fn(&Inherited) -> TokenStream,
    ) -> Option<TokenStream> {
        let private = self.private_path();
        self.hold(of, self.supertraits.iter().map(|supertrait| supertrait.twin(private)).collect(), item)
    }

    fn hold(
        &self,
        of: &TokenStream,
        mut bounds: Vec<TypeParamBound>,
        item: &dyn Fn(&Inherited) -> TokenStream,
    ) -> Option<TokenStream> {
        for inherited in &self.inherited {
            if let Some(TypeParamBound::Trait(bound)) = bounds.get_mut(inherited.of) {
                bind(&mut bound.path, &inherited.name, &item(inherited));
            }
        }
        let bounds: Vec<_> = bounds.iter().map(ToTokens::to_token_stream).chain(self.crosses()).collect();
        (!bounds.is_empty()).then(|| quote!(#of: #(#bounds)+*))
    }

    /// The supertraits that have associated types which are known only from another implementor, as bounds of that:
    /// `Base<Item = __Item>`.
    pub(crate) fn binding_supertraits(
        &self,
        item: &dyn Fn(&Inherited) -> TokenStream,
    ) -> Vec<TypeParamBound> {
        let mut bounds: Vec<_> =
            self.supertraits.iter().map(|supertrait| (supertrait.bound.clone(), false)).collect();
        for inherited in &self.inherited {
            if let Some((TypeParamBound::Trait(bound), has)) = bounds.get_mut(inherited.of) {
                bind(&mut bound.path, &inherited.name, &item(inherited));
                *has = true;
            }
        }
        bounds.into_iter().filter(|(_, has)| *has).map(|(bound, _)| bound).collect()
    }

    /// The supertraits of `X`. With `send` they say that values cross threads, too.
    pub(crate) fn supertraits(&self) -> Vec<TokenStream> {
        let own = self.item.supertraits.iter().map(ToTokens::to_token_stream);
        own.chain(self.crosses()).collect()
    }

    /// The supertraits of `DynX`.
    pub(crate) fn twins(&self) -> Vec<TokenStream> {
        let private = self.private_path();
        let twins = self.supertraits.iter().map(|supertrait| supertrait.twin(private).into_token_stream());
        twins.chain(self.crosses()).collect()
    }

    /// The objects of supertraits, `dyn DynBase<Item = __Item>`, each with the place of the bound, and whether it has adapters.
    pub(crate) fn supertrait_objects(
        &self,
        item: &dyn Fn(&Inherited) -> TokenStream,
    ) -> Vec<(Span, TokenStream, bool)> {
        let private = self.private_path();
        let mut objects = Vec::new();
        for (index, supertrait) in self.supertraits.iter().enumerate() {
            if supertrait.kind == Kind::Clone {
                continue;
            }
            let TypeParamBound::Trait(mut bound) = supertrait.twin(private) else { continue };
            let has = |inherited: &&Inherited| {
                let of_std = supertrait.path().and_then(std_type);
                inherited.of == index || of_std.is_some_and(|ty| inherited.name == ty)
            };
            for inherited in self.inherited.iter().filter(has) {
                bind(&mut bound.path, &inherited.name, &item(inherited));
            }
            let span = Span::call_site().located_at(supertrait.bound.span());
            objects.push((span, quote!(dyn #bound), supertrait.is_twin()));
        }
        objects
    }

    /// `Send` and `Sync`, where an option asks for them.
    pub(super) fn crosses(&self) -> Vec<TokenStream> {
        let private = self.private_path();
        let needed = |name: &str| {
            let there = self.supertraits.iter().any(|supertrait| supertrait.is(name));
            (!there).then(|| Ident::new(name, Span::call_site())).map(|name| quote!(#private::#name))
        };
        let asked = self.options.send || self.options.proven;
        let send = asked.then(|| needed("Send")).flatten();
        let sync = (asked && self.shares_itself()).then(|| needed("Sync")).flatten();
        send.into_iter().chain(sync).collect()
    }

    /// Whether implementors cross threads.
    pub(crate) fn crosses_threads(&self) -> bool {
        self.options.send
            || self.options.proven
            || self.supertraits.iter().any(|supertrait| supertrait.is("Send") || supertrait.is("Sync"))
    }

    /// Whether a future may hold a `&Self`.
    fn shares_itself(&self) -> bool {
        let shares = |method: &Method| match method.receiver {
            Receiver::Shared | Receiver::Smart(Smart::Arc | Smart::RefArc | Smart::PinRef) => {
                method.output.is_erased()
            }
            _ => false,
        };
        self.methods.iter().any(shares)
    }

    /// Whether implementors live forever, so that there is no `dyn DynX + '_`.
    pub(crate) fn is_static(&self) -> bool {
        is_static(&self.supertraits)
    }

    /// How long an object lives, where that has to have a name.
    pub(crate) fn object_lifetime(&self) -> Lifetime {
        if self.is_static() { syn::parse_quote!('static) } else { self.names.object.clone() }
    }

    /// Whether `Hash` is among the supertraits.
    pub(crate) fn hashes(&self) -> bool {
        self.supertraits.iter().any(|supertrait| supertrait.kind == Kind::Hash)
    }

    /// Whether `Clone` is among the supertraits.
    pub(crate) fn clones(&self) -> bool {
        self.supertraits.iter().any(|supertrait| supertrait.kind == Kind::Clone)
    }

    /// Where the first supertrait is written.
    pub(crate) fn supertraits_span(&self) -> Span {
        self.supertraits.first().map_or_else(Span::call_site, |first| first.bound.span())
    }
}

/// Whether `'static` is among them.
pub(super) fn is_static(supertraits: &[Supertrait]) -> bool {
    let is_static = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static");
    supertraits.iter().any(|supertrait| is_static(&supertrait.bound))
}

/// Adds `Item = ty` to the arguments of a path.
fn bind(path: &mut Path, name: &Ident, ty: &TokenStream) {
    let Some(last) = path.segments.last_mut() else { return };
    let argument: GenericArgument = syn::parse_quote!(#name = #ty);
    match &mut last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.push(argument),
        arguments => *arguments = PathArguments::AngleBracketed(syn::parse_quote!(<#argument>)),
    }
}
