//! `#[adapters(also_send)]`: objects whose futures are `Send`, of values whose futures are, of a trait that does not say so.
//!
//! All but the proof is emitted as for the trait itself, with other names: `DynSendX`, `InlineSendX`.
//!
//! Output:
//! ```text
//! fn __calls_next<'a0, 'this, T: X>((inner, b): (&'this mut T, &'a0 [u8])) -> impl Sized + use<'a0, 'this, T> { T::next(inner, b) }
//! struct __SendNext<T, F>(PhantomData<(*const T, F)>);
//! unsafe impl<T: X, F> Send for __SendNext<T, F> where F: for<'a0, 'this> SendCall<(&'this mut T, &'a0 [u8])> {}
//! unsafe impl<T: X> Proves<T> for __SendXTrait {
//!     fn proof() -> impl Sized { (__SendNext::of(__calls_next::<T>),) }
//! }
//! ```
//! The functions make the lifetimes parameters of one type, so that what is asked of it is asked for all of them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Lifetime, Type};

use super::{dyn_impl, dyn_trait, forward, inline, names, on_impls, shims, takes, together, where_clause};
use crate::model::{Method, Receiver, TraitModel};
use crate::normalize::{ReplaceSelf, lifetimes_in};
use crate::syntax;

/// What has a name.
pub(super) fn items(model: &TraitModel) -> TokenStream {
    let Some(proven) = model.proven() else { return TokenStream::new() };
    let (private, vis, names) = (proven.private_path(), &proven.item.vis, &proven.names);
    let (name, kind) = (&names.proven, &names.kind);
    let (_, args, _) = proven.item.generics.split_for_impl();
    let params = names::params(&proven, true);
    let lifetimes = proven.item.generics.lifetimes().map(|param| &param.lifetime);
    let (inner, proof) = (names.unused("T"), names.unused("Proof"));
    let of = proven.link();
    let doc = format!(
        " A {of} whose futures are all `Send`: `{name}::new(value)`. An adapter over it is a `dyn {}`.",
        names.dyn_trait
    );
    let dyn_trait = dyn_trait::expand(&proven);
    let (inline, of_trait, together) =
        (names::inline(&proven), names::kind(&proven), together::traits(&proven));
    quote! {
        #dyn_trait
        #together
        #[doc = #doc]
        #[allow(type_alias_bounds)]
        #vis type #name<#(#lifetimes,)* #inner, #(#params,)* #proof = ()> = #private::Proven<#inner, #kind #args, #proof>;
        #inline
        #of_trait
    }
}

/// What makes an adapter a `dyn DynSendX`.
pub(super) fn glue(model: &TraitModel) -> TokenStream {
    let Some(proven) = model.proven() else { return TokenStream::new() };
    let objects = forward::objects(&proven);
    let (inline, takes, shims, together) =
        (inline::expand(&proven), takes::expand(&proven), shims::expand(&proven), together::impls(&proven));
    let proofs: Vec<_> = proven
        .methods
        .iter()
        .filter(|method| method.returns_future())
        .map(|method| Proof::of(&proven, method))
        .collect();
    let items = proofs.iter().map(|proof| &proof.items);
    let values = proofs.iter().map(|proof| &proof.value);
    let (private, path, kind) = (proven.private(), proven.path(), &proven.names.kind);
    let value = &proven.names.value;
    let generics = proven.generics([syntax::param(value, path.clone())]);
    let (generics, _, _) = generics.split_for_impl();
    let (_, args, _) = proven.item.generics.split_for_impl();
    let clause = where_clause(predicates(&proven));
    let attrs = on_impls();
    quote! {
        #together
        #objects
        #inline
        #takes
        #shims
        #(#items)*
        #attrs
        unsafe impl #generics #private::Proves<#value> for #kind #args #clause {
            fn proof() -> impl #private::Sized { (#(#values,)*) }
        }
    }
}

/// What makes a `dyn DynSendX` an `X`.
pub(super) fn implementors(model: &TraitModel) -> TokenStream {
    model.proven().map(|proven| dyn_impl::expand(&proven)).unwrap_or_default()
}

/// That the futures of one method are `Send`.
struct Proof {
    items: TokenStream,
    value: TokenStream,
}

impl Proof {
    fn of(model: &TraitModel, method: &Method) -> Self {
        let private = model.private();
        let name = method.form.source.name();
        let (function, proof) = (
            model.names.unused(&format!("__calls_{}", name.unraw())),
            model.names.unused(&format!("__Sends_{}", name.unraw())),
        );
        let made = model.names.unused("__F");
        let Arguments { lifetimes, types } = Arguments::of(model, method);
        let predicates = predicates(model);
        let clause = where_clause(&predicates);

        let (value, path) = (&model.names.value, model.path());
        let own = model.generics([syntax::param(value, path.clone())]);
        let mut generics = own.clone();
        for (index, lifetime) in lifetimes.iter().enumerate() {
            generics.params.insert(index, syn::parse_quote!(#lifetime));
        }
        let captured = generics.params.iter().map(argument);
        let captured = quote!(#(#captured),*);
        let (generics, _, _) = generics.split_for_impl();
        let names = method.arg_names();
        let call = shims::called(model, method, &quote!(__it));

        let of_proof = model.generics([syntax::param(value, path.clone()), made.clone().into()]);
        let (params, args, _) = of_proof.split_for_impl();
        let of_trait = model.item.generics.lifetimes().map(|param| &param.lifetime);
        let held = model.type_params();
        let any = (!lifetimes.is_empty()).then(|| quote!(for<#(#lifetimes),*>));
        let sends = where_clause(
            predicates.iter().cloned().chain([quote!(#made: #any #private::SendCall<(#(#types,)*)>)]),
        );
        let items = quote! {
            #[allow(non_snake_case, impl_trait_redundant_captures)]
            fn #function #generics(
                (__it, #(#names,)* ..): (#(#types,)*)
            ) -> impl #private::Sized + use<#captured> #clause { #call }
            #[allow(non_camel_case_types)]
            struct #proof #params(
                #private::PhantomData<(#(&#of_trait (),)* #(*const #held,)* *const #value, #made)>
            ) #clause;
            impl #params #proof #args #clause {
                fn of(_: #made) -> Self { Self(#private::PhantomData) }
            }
            unsafe impl #params #private::Send for #proof #args #sends {}
        };
        let of_trait = model.item.generics.params.iter().map(argument);
        let given =
            own.params.iter().filter(|param| !matches!(param, GenericParam::Lifetime(_))).map(argument);
        let value = quote!(<#proof<#(#of_trait,)* #value, _>>::of(#function::<#(#given),*>));
        Self { items, value }
    }
}

/// What a method is called with.
struct Arguments {
    lifetimes: BTreeSet<Lifetime>,
    types: Vec<TokenStream>,
}

impl Arguments {
    fn of(model: &TraitModel, method: &Method) -> Self {
        let (value, this) = (&model.names.value, &method.erased.this);
        let receiver = match method.receiver {
            Receiver::Value => syntax::named(value),
            receiver => {
                receiver.choose(syn::parse_quote!(&#this mut #value), syn::parse_quote!(&#this #value))
            }
        };
        let item = model.project(value);
        let own = method.erased.args.iter().map(|(_, ty)| {
            let mut ty = ty.clone();
            model.own_projections().visit_type_mut(&mut ty);
            ReplaceSelf { of: syntax::named(value), item: &item }.visit_type_mut(&mut ty);
            ty
        });
        // That one lifetime outlives another is a matter of types, so that both can be any.
        let outlives = method.sig.generics.lifetimes().flat_map(|param| {
            let long = &param.lifetime;
            param.bounds.iter().map(move |short| syn::parse_quote!(&#short &#long ()))
        });
        let types: Vec<Type> = std::iter::once(receiver).chain(own).chain(outlives).collect();
        let of_trait: Vec<_> = model.item.generics.lifetimes().map(|param| &param.lifetime).collect();
        let mut lifetimes: BTreeSet<_> = types.iter().flat_map(lifetimes_in).collect();
        lifetimes.retain(|lifetime| !of_trait.contains(&lifetime));
        Self { lifetimes, types: types.iter().map(ToTokens::to_token_stream).collect() }
    }
}

/// What must hold for all methods to be there.
fn predicates(model: &TraitModel) -> Vec<TokenStream> {
    let value = &model.names.value;
    let mut predicates = model.predicates(&syntax::named(value), &model.project(value));
    predicates.extend(model.methods.iter().flat_map(|method| inline::method_predicates(model, method)));
    predicates
}

/// A parameter as an argument.
fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        GenericParam::Type(param) => param.ident.to_token_stream(),
        GenericParam::Const(param) => param.ident.to_token_stream(),
    }
}
