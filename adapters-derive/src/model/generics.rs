//! The trait's parameters, in the forms that bounds, impls and objects take them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Generics, Ident, Type, TypeParam, TypeParamBound, WherePredicate};

use super::TraitModel;
use crate::normalize::{OwnProjections, ReplaceSelf};
use crate::syntax;

impl TraitModel {
    /// `X<A>`, as the trait is called in bounds and impls.
    pub(crate) fn path(&self) -> TokenStream {
        let (_, args, _) = self.item.generics.split_for_impl();
        let name = &self.item.ident;
        let path = self.options.remote.as_ref().map_or_else(|| quote!(#name), ToTokens::to_token_stream);
        quote!(#path #args)
    }

    /// `__XTrait<A>`, the type that tells the trait from others.
    pub(crate) fn kind(&self) -> TokenStream {
        let (kind, (_, args, _)) = (&self.names.kind, self.item.generics.split_for_impl());
        quote!(#kind #args)
    }

    /// `<A, Item = __Item>`, the arguments of `dyn DynX`.
    pub(crate) fn dyn_args(&self, item: impl Fn(&Ident) -> Option<Type>) -> TokenStream {
        let generics = self.item.generics.params.iter().map(argument);
        let types = self.all_types().map(|(name, _)| {
            let value = item(name);
            quote!(#name = #value)
        });
        let args: Vec<_> = generics.chain(types).collect();
        if args.is_empty() { TokenStream::new() } else { quote!(<#(#args),*>) }
    }

    /// The generics of an impl: the trait's, without defaults, and more type parameters.
    pub(crate) fn generics(&self, more: impl IntoIterator<Item = TypeParam>) -> Generics {
        let mut generics = self.item.generics.clone();
        generics.where_clause = None;
        for param in &mut generics.params {
            match param {
                GenericParam::Type(param) => param.default = None,
                GenericParam::Const(param) => param.default = None,
                GenericParam::Lifetime(_) => {}
            }
        }
        generics.params.extend(more.into_iter().map(GenericParam::Type));
        generics
    }

    /// The predicates of the trait's where clause for another implementor: `Self` and `Self::Item` replaced.
    pub(crate) fn predicates(&self, of: &Type, item: &dyn Fn(&Ident) -> Option<Type>) -> Vec<TokenStream> {
        let Some(mut clause) = self.clause.clone() else { return Vec::new() };
        self.own_projections().visit_where_clause_mut(&mut clause);
        ReplaceSelf { of: of.clone(), item }.visit_where_clause_mut(&mut clause);
        clause.predicates.iter().map(ToTokens::to_token_stream).collect()
    }

    /// What methods ask of `Self`, as in `fn f(&self) where Self: Send`, for a value that calls are handed on to. Whether an adapter or
    /// a pointer is `Send` says nothing about the value, so all of them ask for it.
    pub(crate) fn asked_of(&self, of: &impl ToTokens) -> Vec<TokenStream> {
        let clauses = self.declared().filter_map(|declared| declared.sig.generics.where_clause.as_ref());
        let asked = clauses.flat_map(|clause| &clause.predicates).filter_map(asked_of_self);
        let mut asked: Vec<_> = asked.map(|bounds| quote!(#of: #bounds)).collect();
        asked.dedup_by_key(|predicate| predicate.to_string());
        asked
    }

    /// Every associated type, those of supertraits included, and what it is called where it is a type parameter.
    pub(crate) fn all_types(&self) -> impl Iterator<Item = (&Ident, &Ident)> {
        let own = self.types.iter().map(|ty| (&ty.item.ident, &ty.param));
        own.chain(self.inherited.iter().map(|ty| (&ty.name, &ty.param)))
    }

    /// What `Self::Item` is where a type parameter stands for `Self`: `<T as X>::Item`, and `T::Item` if it is the type of a
    /// supertrait.
    pub(crate) fn project(&self, of: &Ident) -> impl Fn(&Ident) -> Option<Type> {
        move |name| {
            let is_own = self.types.iter().any(|ty| ty.item.ident == *name);
            let path = is_own.then(|| self.path_of(name));
            Some(match path {
                Some(path) => syn::parse_quote!(<#of as #path>::#name),
                None => syn::parse_quote!(#of::#name),
            })
        }
    }

    /// The type parameter for an associated type.
    pub(crate) fn type_param(&self, item: &Ident) -> Option<Type> {
        let (_, param) = self.all_types().find(|(name, _)| *name == item)?;
        Some(syntax::named(param))
    }

    /// Rewrites `<Self as X>::Item` to `Self::Item`, also where `X` is a supertrait.
    pub(crate) fn own_projections(&self) -> OwnProjections {
        let types = self.all_types().map(|(name, _)| name.clone()).collect();
        OwnProjections { of: self.item.ident.clone(), types }
    }

    /// Whether a type parameter of the trait cannot borrow anything.
    pub(crate) fn is_static_param(&self, param: &TypeParam) -> bool {
        let is_static = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static");
        let predicates = self.clause.iter().flat_map(|clause| &clause.predicates);
        let mut on_it = predicates.filter_map(|predicate| match predicate {
            WherePredicate::Type(on) => match &on.bounded_ty {
                Type::Path(ty) if ty.path.is_ident(&param.ident) => Some(&on.bounds),
                _ => None,
            },
            _ => None,
        });
        param.bounds.iter().any(is_static) || on_it.any(|bounds| bounds.iter().any(is_static))
    }

    /// The type parameters of the trait.
    pub(crate) fn type_params(&self) -> impl Iterator<Item = &Ident> {
        self.item.generics.type_params().map(|param| &param.ident)
    }
}

/// A generic parameter as an argument.
fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    }
}

/// `Send`, if the predicate is `Self: Send`.
pub(crate) fn asked_of_self(predicate: &WherePredicate) -> Option<TokenStream> {
    let WherePredicate::Type(predicate) = predicate else { return None };
    let is_trait = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Trait(_));
    let of_self = matches!(&predicate.bounded_ty, Type::Path(ty) if ty.path.is_ident("Self"));
    (of_self && predicate.bounds.iter().all(is_trait)).then(|| predicate.bounds.to_token_stream())
}
