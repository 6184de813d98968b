//! What a trait needs, worked out once: every emitter reads this, and none of them looks at raw syntax again.

mod argument;
mod bounds;
mod captures;
mod declared;
mod erase;
mod erased;
mod form;
mod generics;
mod inherited;
mod method;
mod mirror;
mod names;
mod nested;
mod output;
mod private;
mod questions;
mod receiver;
mod sealed;
mod supertraits;
mod taken;
mod together;

use darling::error::Accumulator;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{
    Ident, ItemTrait, Path, TraitItem, TraitItemConst, TraitItemFn, TraitItemType, Type, TypeParam,
    TypeParamBound, WhereClause,
};

pub(crate) use self::argument::{Argument, Conversion, Pass, Reference, is_erased_param};
pub(crate) use self::bounds::{FnKind, Marks, autos, is_pinned, is_pointer, nested_impl, pointer};
pub(crate) use self::captures::{LeftOut, capture, left_out};
pub(crate) use self::declared::Declared;
pub(crate) use self::erase::ErasedType;
pub(crate) use self::erased::{Erased, is_about_erased};
pub(crate) use self::form::{Form, Source, getter_name};
pub(crate) use self::generics::asked_of_self;
use self::inherited::Inheritance;
pub(crate) use self::inherited::Inherited;
pub(crate) use self::method::{Method, returns_future};
pub(crate) use self::names::Names;
pub(crate) use self::nested::{Leaf, Nested};
pub(crate) use self::output::{Output, Place, Send};
pub(crate) use self::private::Private;
pub(crate) use self::receiver::{Receiver, Smart, receiver_lifetime, receiver_span};
use self::supertraits::is_static;
pub(crate) use self::supertraits::{Supertrait, is_twin};
pub(crate) use self::together::Together;
use crate::normalize::{OwnProjections, spell_trait};
use crate::parse::{ItemOptions, TraitOptions};
use crate::syntax;

/// A trait to adapt.
pub(crate) struct TraitModel {
    /// The trait as the user wrote it, without our attributes and without `cfg` on what is in it.
    pub(crate) spelled: ItemTrait,
    /// The trait, spelled plainly: without parentheses and groups around types.
    pub(crate) item: ItemTrait,
    pub(crate) options: TraitOptions,
    /// The options on what is in the trait, one for each item.
    pub(crate) item_options: Vec<ItemOptions>,
    pub(crate) names: Names,
    /// The associated types, which are parameters of `dyn DynX<..>`.
    pub(crate) types: Vec<AssocType>,
    /// The associated types that objects do not name.
    pub(crate) erased_types: Vec<ErasedType>,
    /// The supertraits.
    pub(crate) supertraits: Vec<Supertrait>,
    /// The associated types of supertraits, which are parameters of `dyn DynX<..>`, too.
    pub(crate) inherited: Vec<Inherited>,
    /// Associated types that may be those of several supertraits.
    pub(crate) ambiguous: Vec<Ident>,
    /// The supertraits of a mirror that are somebody else's, too.
    pub(crate) foreign: Vec<Path>,
    /// Associated types that are nobody's, as far as one can see.
    unknown: Vec<Ident>,
    /// The where clause, without supertraits.
    pub(crate) clause: Option<WhereClause>,
    /// The methods of `DynX`.
    pub(crate) methods: Vec<Method>,
    /// Functions with a default that the user has left out: objects have the default, and pointers hand on.
    pub(crate) skipped: Vec<Declared>,
    /// The traits that stand for several.
    pub(crate) together: Vec<Together>,
    /// Something that only sized types must have: a pointer to an unsized one cannot provide it.
    pub(crate) needs_sized: bool,
}

/// An associated type.
pub(crate) struct AssocType {
    pub(crate) item: TraitItemType,
    /// What it is called where it is a type parameter.
    pub(crate) param: Ident,
}

impl TraitModel {
    /// Looks at everything once. What cannot be adapted is in the model, too; [`check`](crate::check) reports it.
    pub(crate) fn new(mut item: ItemTrait, options: TraitOptions, errors: &mut Accumulator) -> Self {
        let item_options = item.items.iter_mut().map(|item| ItemOptions::take(item, errors)).collect();
        Self::with_options(item, options, item_options)
    }

    /// The same, once the options are off the trait.
    pub(crate) fn with_options(
        spelled: ItemTrait,
        options: TraitOptions,
        item_options: Vec<ItemOptions>,
    ) -> Self {
        let mut item = spelled.clone();
        spell_trait(&mut item);
        let mut names = Names::new(&item, &options, &item_options);
        if options.proven {
            names = names.for_proven(&item);
        }
        let mut normal = item.clone();
        let (mut supertraits, clause) = Supertrait::all(&item);
        let foreign =
            if options.remote.is_some() { Supertrait::take_foreign(&mut supertraits) } else { Vec::new() };
        let Inheritance { inherited, ambiguous, unknown } = Inheritance::of(&item, &supertraits, &names);
        OwnProjections {
            of: item.ident.clone(),
            types: type_names(&item).chain(inherited.iter().map(|ty| &ty.name)).cloned().collect(),
        }
        .visit_item_trait_mut(&mut normal);
        let lives = if is_static(&supertraits) { syn::parse_quote!('static) } else { names.object.clone() };
        let erased_types: Vec<_> = types_of(&normal, &item_options)
            .filter(|(ty, options)| is_erased(ty, options))
            .map(|(ty, _)| ErasedType::new(ty, &lives))
            .collect();
        let (mut methods, mut skipped, mut together) = (Vec::new(), Vec::new(), Vec::new());
        for (entry, item_options) in normal.items.iter().zip(&item_options) {
            let send = match (options.send, item_options.send.is_some()) {
                (true, _) => Send::Trait,
                (false, true) => Send::Method,
                (false, false) => Send::No,
            };
            let returned = if options.proven { Send::Proven } else { send };
            let mut form = match entry {
                TraitItem::Fn(function) if item_options.is_own() => {
                    Form::of_function(function, item_options, &names, send)
                }
                TraitItem::Fn(function) if requires_sized(function.sig.generics.where_clause.as_ref()) => {
                    continue;
                }
                TraitItem::Fn(function) if item_options.skip.is_some() => {
                    skipped.push(Declared::of(&function.sig, send));
                    continue;
                }
                TraitItem::Fn(function) => Form::of_function(function, item_options, &names, send),
                TraitItem::Const(constant) if item_options.is_own() => Form::of_const(constant),
                _ => continue,
            };
            let original = form.sig.clone();
            captures::replace(&mut form.sig, &item.generics, &lives);
            let method = Method::new(
                form,
                &item.generics,
                &names,
                &options.krate,
                returned,
                &erased_types,
                &mut together,
            );
            methods.push(Method { original, ..method });
        }
        let types = types_of(&item, &item_options)
            .filter(|(ty, options)| !is_erased(ty, options))
            .map(|(ty, _)| AssocType { item: ty.clone(), param: names.param(&ty.ident) })
            .collect();
        let needs_sized = item.items.iter().any(|entry| match entry {
            TraitItem::Fn(function) => {
                function.default.is_none() && requires_sized(function.sig.generics.where_clause.as_ref())
            }
            TraitItem::Type(ty) => requires_sized(ty.generics.where_clause.as_ref()),
            _ => false,
        });
        Self {
            spelled,
            item,
            options,
            item_options,
            names,
            types,
            erased_types,
            supertraits,
            inherited,
            ambiguous,
            foreign,
            unknown,
            clause,
            methods,
            skipped,
            together,
            needs_sized,
        }
    }

    /// The same trait, for objects of values whose futures are all `Send`, if there are to be such objects.
    pub(crate) fn proven(&self) -> Option<Self> {
        self.options.also_send?;
        let options = TraitOptions { also_send: None, proven: true, ..self.options.clone() };
        Some(Self::with_options(self.item.clone(), options, self.item_options.clone()))
    }

    /// What an adapter for objects of this trait is over.
    pub(crate) fn adapted(&self) -> TokenStream {
        let value = &self.names.value;
        if !self.options.proven {
            return value.to_token_stream();
        }
        let (private, kind, (_, args, _)) =
            (self.private(), &self.names.kind, self.item.generics.split_for_impl());
        let proof = self.proof();
        quote!(#private::Proven<#value, #kind #args, #proof>)
    }

    /// The implementor, and what it takes to name the value that an adapter is over.
    pub(crate) fn implementor(&self, bounds: &TokenStream) -> Vec<TypeParam> {
        let (private, path, value) = (self.private(), self.path(), &self.names.value);
        let proof = self.options.proven.then(|| syntax::param(&self.proof(), quote!(#private::Send #bounds)));
        let crosses = if self.options.proven { self.crosses() } else { Vec::new() };
        std::iter::once(syntax::param(value, quote!(#path #(+ #crosses)* #bounds))).chain(proof).collect()
    }

    /// The parameter for the proof that futures are `Send`.
    fn proof(&self) -> Ident {
        self.names.unused("__R")
    }

    /// Every item with its options.
    pub(crate) fn items(&self) -> impl Iterator<Item = (&TraitItem, &ItemOptions)> {
        self.item.items.iter().zip(&self.item_options)
    }

    /// A function of the trait, by its name.
    pub(crate) fn function(&self, name: &Ident) -> Option<&TraitItemFn> {
        self.item.items.iter().find_map(|item| match item {
            TraitItem::Fn(function) if function.sig.ident == *name => Some(function),
            _ => None,
        })
    }

    /// What implementors that hand on to another one have to implement.
    pub(crate) fn declared(&self) -> impl Iterator<Item = &Declared> {
        self.methods.iter().filter_map(|method| method.form.declared.as_ref()).chain(&self.skipped)
    }

    /// The methods that objects have as implementors of `X`.
    pub(crate) fn implemented(&self) -> impl Iterator<Item = (&Method, &Declared)> {
        let implemented = self.methods.iter().filter(|method| !method.form.own);
        implemented.filter_map(|method| Some((method, method.form.declared.as_ref()?)))
    }

    /// The associated constants that are left out of objects.
    pub(crate) fn consts(&self) -> impl Iterator<Item = &TraitItemConst> {
        self.items().filter_map(|(item, options)| match item {
            TraitItem::Const(constant) if options.skip.is_some() || options.is_own() => Some(constant),
            _ => None,
        })
    }

    /// The private module of the runtime, by the name that it has among the impls.
    pub(crate) fn private(&self) -> Private<'_> {
        Private::Short(&self.names.runtime)
    }

    /// The path of the private module of the runtime, for items with a name, which stand beside those of the user.
    pub(crate) fn private_path(&self) -> Private<'_> {
        Private::In(&self.options.krate)
    }

    /// The path of the runtime.
    pub(crate) fn krate(&self) -> &Path {
        &self.options.krate
    }
}

/// The names of the associated types.
fn type_names(item: &ItemTrait) -> impl Iterator<Item = &Ident> {
    item.items.iter().filter_map(|entry| match entry {
        TraitItem::Type(ty) => Some(&ty.ident),
        _ => None,
    })
}

/// The associated types that are not for sized types only, with their options.
fn types_of<'a>(
    item: &'a ItemTrait,
    options: &'a [ItemOptions],
) -> impl Iterator<Item = (&'a TraitItemType, &'a ItemOptions)> {
    item.items.iter().zip(options).filter_map(|(entry, options)| match entry {
        TraitItem::Type(ty) if !requires_sized(ty.generics.where_clause.as_ref()) => Some((ty, options)),
        _ => None,
    })
}

/// Whether objects do not name it.
fn is_erased(ty: &TraitItemType, options: &ItemOptions) -> bool {
    options.erase.is_some() && ty.generics.params.is_empty()
}

/// Whether this is `where Self: Sized`.
pub(crate) fn requires_sized(clause: Option<&WhereClause>) -> bool {
    clause.is_some_and(|clause| {
        clause.predicates.iter().any(|predicate| match predicate {
            syn::WherePredicate::Type(predicate) => {
                matches!(&predicate.bounded_ty, Type::Path(ty) if ty.path.is_ident("Self"))
                    && predicate.bounds.iter().any(|bound| is_named(bound, "Sized"))
            }
            _ => false,
        })
    })
}

/// Whether a bound is the trait of this name, by its last segment.
pub(crate) fn is_named(bound: &TypeParamBound, name: &str) -> bool {
    match bound {
        TypeParamBound::Trait(bound) => {
            bound.maybe.is_none() && bound.path.segments.last().is_some_and(|last| last.ident == name)
        }
        _ => false,
    }
}
