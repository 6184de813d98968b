//! `impl X` for whatever hands its methods on to an `X`: pointers to one, adapters of one, and objects, those of subtraits
//! included.
//!
//! Output:
//! ```text
//! objects! {
//!     __rt [] [__Item,] [dyn DynX<Item = __Item>] [+ '_] []
//!     [unsafe HasKind { type Kind = __XTrait; type Pointers = Own; } unsafe Base { type Key = __XTrait; type Supers = (); }] forward __K
//! }
//! impl<D: ForwardMut<__XTrait, To: X> + ?Sized> X for D {
//!     type Item = <D::To as X>::Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> { <D::To as X>::next(self.to_mut()) }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

use super::{dyn_impl, impls_of_trait, located_at, mirror, on_impls_of_trait, pointers, where_clause};
use crate::model::{Receiver, TraitModel};
use crate::syntax;

/// Facts about the objects: how another trait finds what adapts its arguments for this one, that this trait can be a supertrait, and
/// that objects are implementors by way of their vtables.
pub(super) fn objects(model: &TraitModel) -> TokenStream {
    let (private, runtime, names) = (model.private(), model.private_path(), &model.names);
    let forwards = model.has_object() || model.has_twins() && !model.options.proven;
    let (inline, base) = (model.options.strategies.inline, forwards && model.is_base());
    if !forwards && !inline {
        return TokenStream::new();
    }
    let kind = inline.then(|| {
        let (kind, (_, args, _)) = (&names.kind, model.item.generics.split_for_impl());
        // Somebody else's trait can be implemented for nobody else's pointer.
        let own_pointer = model.is_mirror() && model.has_implementor() && model.has_pointers();
        let pointers =
            if own_pointer { mirror::pointers_type(model).to_token_stream() } else { quote!(#private::Own) };
        quote!(unsafe HasKind { type Kind = #kind #args; type Pointers = #pointers; })
    });
    let base = base.then(|| {
        let key = key(model);
        let supers = supers(model);
        quote!(unsafe Base { type Key = #key; type Supers = #supers; })
    });
    let forward = forwards.then(|| {
        let key = model.names.unused("__K");
        quote!(forward #key)
    });
    let params = listed(model.generics(dyn_impl::params(model)));
    let lives = (!model.is_static()).then(|| quote!(+ '_));
    let (object, clause) = (dyn_impl::object(model), dyn_impl::clause(model, None));
    quote! {
        #runtime::objects! {
            #private [#[diagnostic::do_not_recommend]] [#params] [#object] [#lives] [#clause] [#kind #base] #forward
        }
    }
}

/// The objects of the supertraits, as a list.
fn supers(model: &TraitModel) -> TokenStream {
    let private = model.private();
    let objects = model.supertrait_objects(&|ty| ty.param.to_token_stream());
    objects.into_iter().rev().fold(quote!(()), |rest, (span, object, has_adapters)| {
        let of = if has_adapters { quote!(Unproven) } else { quote!(OfStd<#object>) };
        located_at(quote!((#private::#of, #rest)), span)
    })
}

/// The parameters without what is around them, each with a comma.
fn listed(generics: Generics) -> TokenStream {
    let (lifetimes, others): (Vec<_>, Vec<_>) =
        generics.params.into_iter().partition(|param| matches!(param, GenericParam::Lifetime(_)));
    let params = lifetimes.into_iter().chain(others);
    quote!(#(#params,)*)
}

/// `impl X` for all of them.
pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (private, path, key) = (model.private(), model.path(), key(model));
    let forward = if model.is_exclusive() { quote!(ForwardMut) } else { quote!(Forward) };
    let dynamic = &model.names.dynamic;
    let to = quote!(#dynamic::To);
    let inherited = model.inherited.iter().map(|ty| ty.param.clone().into());
    let generics = model.generics(
        std::iter::once(syntax::param(
            dynamic,
            quote!(#private::#forward<#key, To: #path> + ?#private::Sized),
        ))
        .chain(inherited),
    );
    // A type of a supertrait is that of the value behind it.
    let param = |ty: &crate::model::Inherited| ty.param.to_token_stream();
    let mut predicates = model.predicates(&syn::parse_quote!(#to), &|item| {
        let own = model.types.iter().find(|ty| ty.item.ident == *item);
        own.map(|ty| {
            let name = &ty.item.ident;
            syn::parse_quote!(<#to as #path>::#name)
        })
        .or_else(|| model.type_param(item))
    });
    predicates.extend(model.asked_of(&to));
    let bound = model.binding_supertraits(&param);
    predicates.extend((!bound.is_empty()).then(|| quote!(#to: #(#bound)+*)));
    predicates.extend(model.supertraits_hold(&param));
    let clause = where_clause(predicates);
    let items = pointers::forward(
        model,
        &generics,
        &to,
        &quote!(#private::ForwardMut::to_mut(self)),
        &quote!(#private::Forward::to(self)),
        &quote!(self),
    );
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #dynamic #clause { #items }
    }
}

/// The type that tells the trait from others, whatever its type arguments: what somebody forwards to lives as long as they do, and
/// that need not be as long as the call.
fn key(model: &TraitModel) -> TokenStream {
    let kind = &model.names.kind;
    let args: Vec<_> = model.item.generics.params.iter().filter_map(argument).collect();
    let args = (!args.is_empty()).then(|| quote!(<#(#args),*>));
    quote!(#kind #args)
}

fn argument(param: &GenericParam) -> Option<TokenStream> {
    match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(_) => Some(quote!(())),
        GenericParam::Const(param) => Some(param.ident.to_token_stream()),
    }
}

/// The same, for each object on its own.
pub(super) fn one_by_one(model: &TraitModel) -> TokenStream {
    if !model.has_object() {
        return TokenStream::new();
    }
    let (private, path) = (model.private(), model.path());
    let (generics, clause) = (dyn_impl::generics(model, None), dyn_impl::clause(model, None));
    let items = pointers::forward(
        model,
        &generics,
        &quote!(#private::Object<Self>),
        &quote!(#private::Object::of_mut(self)),
        &quote!(#private::Object::of(self)),
        &quote!(self),
    );
    let unsafety = &model.item.unsafety;
    let head = quote!(#unsafety impl #generics #path for);
    let objects = dyn_impl::objects(model, &quote!('_));
    let objects = impls_of_trait(model, &head, &objects, &[], clause.as_ref(), &items);
    let in_space = in_space(model);
    quote!(#objects #in_space)
}

/// The same, for an object whose caller offers space.
fn in_space(model: &TraitModel) -> TokenStream {
    let (krate, private, path) = (model.krate(), model.private(), model.path());
    let (value, strategy) = (&model.names.value, &model.names.strategy);
    let to =
        quote!(#private::Object<<#value as #private::Deref>::Target, #private::Spaced<#value, #strategy>>);
    let generics =
        model.generics([syntax::param(value, quote!(#private::FixedPointer)), strategy.clone().into()]);
    let items = pointers::forward(
        model,
        &generics,
        &to,
        &quote!(#private::ForwardMut::<()>::to_mut(self)),
        &quote!(#private::Forward::<()>::to(self)),
        &quote!(self),
    );
    let mut predicates = vec![quote!(#to: #path)];
    predicates.extend(
        model.predicates(&syn::parse_quote!(#to), &|item| Some(syn::parse_quote!(<#to as #path>::#item))),
    );
    predicates.extend(model.supertraits_hold(&|ty| ty.param.to_token_stream()));
    let clause = where_clause(predicates);
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #krate::InSpace<#value, #strategy> #clause { #items }
    }
}

impl TraitModel {
    /// Whether objects of subtraits are implementors, too.
    pub(super) fn is_base(&self) -> bool {
        self.has_object() && self.options.pointers.is_none()
    }

    /// Whether a method takes `&mut self`.
    fn is_exclusive(&self) -> bool {
        self.declared().any(|method| !matches!(method.receiver, Receiver::Shared | Receiver::None))
    }
}
