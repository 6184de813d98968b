//! `impl X for Object<D, H>`: from the caller to the vtable. An `Object` is a trait object that is an implementor of `X` like any
//! other, so that what hands its methods on to it (`forward.rs`) need not know which it is.
//!
//! Some objects are implementors themselves: pointers that own them with a method that takes `self` by value, where `dyn DynX` has the
//! other methods as its own, and those of traits that ask for more than any `D` can have. And if there is something in `X` that
//! no object can have, none is.
//!
//! Output:
//! ```text
//! impl<D: DynX + ?Sized, H: OffersMut<D> + ?Sized> X for Object<D, H> {
//!     type Item = <D as DynX>::Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {
//!         call_exclusive(self, <D as DynX>::__dyn_next)
//!     }
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit_mut::VisitMut;
use syn::{GenericParam, Generics, Ident, Lifetime, LifetimeParam, Type, TypeParam};

use super::caller::{self, Caller};
use super::{impls_of_trait, inherent, located_at, mirror, on_impls_of_trait, where_clause};
use crate::model::{AssocType, Output, Receiver, TraitModel};
use crate::normalize::ReplaceSelf;
use crate::syntax;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (implemented, unsafety) = (model.has_implementor(), &model.item.unsafety);
    let implementor = match implemented {
        true if model.has_object() => holder(model),
        true if model.is_mirror() => mirror::expand(model),
        true => each_object(model, &quote!(#unsafety impl), &model.path(), &|_| true),
        false => TokenStream::new(),
    };
    let own = inherent::expand(model, implemented);
    quote!(#implementor #own)
}

/// The trait, or one that a mirror stands for, for each object on its own, or for pointers that own them. `token` is the `impl`.
pub(super) fn each_object(
    model: &TraitModel,
    token: &TokenStream,
    path: &TokenStream,
    wanted: &dyn Fn(&Ident) -> bool,
) -> TokenStream {
    let private = model.private();
    let caller = if model.in_boxes() { Caller::Owner } else { Caller::Itself };
    let (generics, clause) = concrete(model);
    let items = items(model, &generics, caller, wanted);
    let span = span_of(path);
    let head = located_at(quote!(#token #generics #path for), span);
    let objects = objects(model, &lives(model));
    let objects: Vec<_> = objects.into_iter().map(|object| located_at(object, span)).collect();
    if !model.in_boxes() {
        return impls_of_trait(model, &head, &objects, &[], clause.as_ref(), &items);
    }
    let krate = model.krate();
    let each =
        |pointer: &dyn Fn(&TokenStream) -> TokenStream| objects.iter().map(pointer).collect::<Vec<_>>();
    let mut boxed = each(&|object| quote!(#private::Box<#object>));
    let mut others = Vec::new();
    if model.has_owners() {
        let lives = if model.is_static() { quote!('static) } else { quote!('_) };
        others = each(&|object| quote!(#krate::DynPtr<#lives, #object>));
    }
    // Other pointers can be cloned, too, if they may be had for every object.
    if !model.by_value() && !model.is_mirror() && model.is_shared() && !model.crosses_threads() {
        boxed.extend(each(&|object| quote!(#private::Rc<#object>)));
        boxed.extend(each(&|object| quote!(#private::Arc<#object>)));
        others = each(&|object| quote!(&(#object)));
    }
    impls_of_trait(model, &head, &others, &boxed, clause.as_ref(), &items)
}

/// How long objects live in an impl for each of them.
pub(super) fn lives(model: &TraitModel) -> TokenStream {
    if model.names_object() { model.names.object.to_token_stream() } else { quote!('_) }
}

/// Where a path begins.
pub(super) fn span_of(path: &TokenStream) -> Span {
    path.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}

/// `impl X for Object<D, H>`.
fn holder(model: &TraitModel) -> TokenStream {
    let (private, path) = (model.private(), model.path());
    let (dyn_trait, dynamic, holder) = (&model.names.dyn_trait, &model.names.dynamic, &model.names.holder);
    let (_, args, _) = model.item.generics.split_for_impl();
    let object = syntax::param(dynamic, quote!(#dyn_trait #args + ?#private::Sized));
    let (params, of, caller) = match offers(model).then(|| offering(model)) {
        Some(bound) => {
            let found_in = syntax::param(holder, quote!(#bound + ?#private::Sized));
            (vec![object, found_in], quote!(#dynamic, #holder), Caller::Offering)
        }
        None => (vec![object], dynamic.to_token_stream(), Caller::Holder),
    };
    let generics = model.generics(params);
    let mut predicates = model.predicates(&syntax::named(dynamic), &|item| item_type(model, item));
    predicates.extend(model.supertraits_hold(&|ty| {
        let name = &ty.name;
        quote!(#dynamic::#name)
    }));
    let clause = where_clause(predicates);
    let items = items(model, &generics, caller, &|_| true);
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #private::Object<#of> #clause { #items }
    }
}

/// What has to be known of what an object is found in: whether it has space for what the methods return.
fn offering(model: &TraitModel) -> TokenStream {
    let (private, object) = (model.private(), &model.names.dynamic);
    let exclusive = model.methods.iter().any(|method| method.receiver == Receiver::Exclusive);
    let offers = if exclusive { quote!(OffersMut) } else { quote!(Offers) };
    let marks = model.strategy_marks();
    // Whoever has the future on another thread gives its space back there, through a `&S`.
    let sync = (marks.send || marks.sync).then(|| quote!(, Space: #private::Sync));
    quote!(#private::#offers<#object #sync>)
}

/// Whether space can be offered.
fn offers(model: &TraitModel) -> bool {
    // It is for the futures of `async fn`s.
    let is_async = model.methods.iter().any(|method| matches!(method.output, Output::Async { .. }));
    // A supertrait with types would have to be implemented by who has the space, too.
    is_async && model.inherited.is_empty()
}

/// The items of an impl of `X` for objects.
fn items(
    model: &TraitModel,
    generics: &Generics,
    caller: Caller,
    wanted: &dyn Fn(&Ident) -> bool,
) -> TokenStream {
    let private = model.private();
    let types = model.types.iter().filter(|ty| wanted(&ty.item.ident)).map(|ty| {
        let name = &ty.item.ident;
        let value = item_type(model, name);
        quote!(type #name = #value;)
    });
    let erased = model.erased_types.iter().filter(|ty| wanted(ty.name())).map(|ty| {
        let (name, mut value) = (ty.name(), ty.boxed(private));
        if let Some(value) = &mut value {
            let item = |item: &Ident| item_type(model, item);
            ReplaceSelf { of: syn::parse_quote!(Self), item: &item }.visit_type_mut(value);
        }
        quote!(type #name = #value;)
    });
    let implemented = model.implemented().filter(|(method, _)| wanted(method.form.source.name()));
    let methods = implemented.map(|(method, declared)| {
        let (signature, body) =
            (declared.impl_signature(private, generics), caller::implementation(model, method, caller));
        let span = Span::call_site().located_at(method.sig.ident.span());
        quote_spanned!(span=> #signature { #body })
    });
    quote!(#(#types)* #(#erased)* #(#methods)*)
}

/// What an associated type is in an impl for objects.
pub(super) fn item_type(model: &TraitModel, item: &Ident) -> Option<Type> {
    if !model.has_object() {
        return model.type_param(item);
    }
    let (dyn_trait, object) = (&model.names.dyn_trait, &model.names.dynamic);
    let (_, args, _) = model.item.generics.split_for_impl();
    let is_own = model.types.iter().any(|ty| ty.item.ident == *item);
    Some(if is_own {
        syn::parse_quote!(<#object as #dyn_trait #args>::#item)
    } else {
        syn::parse_quote!(#object::#item)
    })
}

/// The generics and the where clause of an impl for each object on its own.
pub(super) fn concrete(model: &TraitModel) -> (Generics, Option<TokenStream>) {
    // What is `'static` does not outlive what it holds.
    if model.names_object() || model.is_static() {
        return boxes(model);
    }
    (generics(model, None), clause(model, None))
}

/// The generics and the where clause of an impl for boxes. What a method makes of the value lives as long as the object
/// would have, and so do all that it may hold.
pub(super) fn boxes(model: &TraitModel) -> (Generics, Option<TokenStream>) {
    let object = model.object_lifetime();
    let lifetimes = model.item.generics.lifetimes().map(|param| param.lifetime.to_token_stream());
    let types =
        model.type_params().chain(model.all_types().map(|(_, param)| param)).map(ToTokens::to_token_stream);
    let outlive: Vec<_> = lifetimes.chain(types).map(|held| quote!(#held: #object)).collect();
    let named = (!model.is_static()).then_some(&model.names.object);
    (generics(model, named), clause(model, Some(outlive)))
}

/// `dyn DynX`
pub(super) fn object(model: &TraitModel) -> TokenStream {
    let (dyn_trait, dyn_args) = (&model.names.dyn_trait, model.dyn_args(|item| model.type_param(item)));
    quote!(dyn #dyn_trait #dyn_args)
}

/// `dyn DynX + '_`, also with `+ Send` and `+ Send + Sync`.
pub(super) fn objects(model: &TraitModel, lives: &TokenStream) -> Vec<TokenStream> {
    let (private, object) = (model.private(), object(model));
    let lives = (!model.is_static()).then(|| quote!(+ #lives));
    let autos = [None, Some(quote!(+ #private::Send)), Some(quote!(+ #private::Send + #private::Sync))];
    autos.iter().map(|auto| quote!(#object #auto #lives)).collect()
}

/// The associated types as parameters.
pub(super) fn params(model: &TraitModel) -> impl Iterator<Item = TypeParam> {
    let own = model.types.iter().map(|ty| param(model, ty));
    own.chain(model.inherited.iter().map(|ty| ty.param.clone().into()))
}

/// The generics of an impl for objects.
pub(super) fn generics(model: &TraitModel, lifetime: Option<&Lifetime>) -> Generics {
    let mut generics = model.generics(params(model));
    if let Some(lifetime) = lifetime {
        generics.params.insert(0, GenericParam::Lifetime(LifetimeParam::new(lifetime.clone())));
    }
    generics
}

/// The where clause of the trait, with the associated types as parameters, and more.
pub(super) fn clause(model: &TraitModel, more: Option<Vec<TokenStream>>) -> Option<TokenStream> {
    let of_trait = model.predicates(&syn::parse_quote!(Self), &|item| model.type_param(item));
    where_clause(of_trait.into_iter().chain(more.into_iter().flatten()))
}

/// `__Item: Display`, a type parameter with the bounds of the associated type.
fn param(model: &TraitModel, ty: &AssocType) -> TypeParam {
    let mut item = ty.item.clone();
    model.own_projections().visit_trait_item_type_mut(&mut item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &|item| model.type_param(item) }
        .visit_trait_item_type_mut(&mut item);
    syntax::param(&ty.param, item.bounds.to_token_stream())
}
