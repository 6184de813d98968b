//! The trait's parameters, in the forms that bounds, impls and objects take them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Generics, Ident, Type};

use super::{AssocType, TraitModel};
use crate::normalize::{ReplaceSelf, own_projections};

impl TraitModel {
    /// `X<A>`, as the trait is called in bounds and impls.
    pub(crate) fn path(&self) -> TokenStream {
        let (name, (_, args, _)) = (&self.item.ident, self.item.generics.split_for_impl());
        quote!(#name #args)
    }

    /// `<A, Item = __Item>`, the arguments of `dyn DynX`.
    pub(crate) fn dyn_args(&self, item: impl Fn(&AssocType) -> TokenStream) -> TokenStream {
        let generics = self.item.generics.params.iter().map(argument);
        let types = self.types.iter().map(|ty| {
            let (name, value) = (&ty.item.ident, item(ty));
            quote!(#name = #value)
        });
        let args: Vec<_> = generics.chain(types).collect();
        if args.is_empty() { TokenStream::new() } else { quote!(<#(#args),*>) }
    }

    /// The generics of an impl: the trait's, without defaults, and more type parameters.
    pub(crate) fn generics(&self, more: impl IntoIterator<Item = TokenStream>) -> Generics {
        let mut generics = self.item.generics.clone();
        generics.where_clause = None;
        for param in &mut generics.params {
            match param {
                GenericParam::Type(param) => param.default = None,
                GenericParam::Const(param) => param.default = None,
                GenericParam::Lifetime(_) => {}
            }
        }
        generics.params.extend(more.into_iter().map(|param| -> GenericParam { syn::parse_quote!(#param) }));
        generics
    }

    /// The predicates of the trait's where clause for another implementor: `Self` and `Self::Item` replaced.
    pub(crate) fn predicates(&self, of: &Type, item: &dyn Fn(&Ident) -> Option<Type>) -> Vec<TokenStream> {
        let Some(mut clause) = self.item.generics.where_clause.clone() else { return Vec::new() };
        own_projections(&self.item.ident).visit_where_clause_mut(&mut clause);
        ReplaceSelf { of: of.clone(), item }.visit_where_clause_mut(&mut clause);
        clause.predicates.iter().map(ToTokens::to_token_stream).collect()
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
