//! `impl X` for whatever hands its methods on to an `X`: pointers to one, adapters of one, and objects, those of subtraits
//! included.
//!
//! Output:
//! ```text
//! impl<K, __Item> Forward<K> for dyn DynX<Item = __Item> + '_ { .. }
//! impl<D: ForwardMut<Marker, To: X> + ?Sized> X for D {
//!     type Item = <<D as Forward<Marker>>::To as X>::Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> { <<D as Forward<Marker>>::To as X>::next(self.to_mut()) }
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;

use super::{dyn_impl, impls_for, impls_of_trait, on_impls_of_trait, pointers, where_clause};
use crate::model::{Receiver, TraitModel};

/// What an object is: whoever has its trait as a supertrait needs that, too.
pub(super) fn objects(model: &TraitModel) -> TokenStream {
    if !model.has_object() && !model.has_twins() {
        return TokenStream::new();
    }
    let private = model.private();
    let generics = model.generics(dyn_impl::params(model).chain([quote!(__K)]));
    let (generics, _, _) = generics.split_for_impl();
    let clause = dyn_impl::clause(model, None);
    let objects = dyn_impl::objects(model, &quote!('_));
    let object = quote!(#private::Object<Self>);
    let all = |name: &str, items: &TokenStream| {
        let name = Ident::new(name, Span::call_site());
        let head = quote!(impl #generics #private::#name<__K> for);
        impls_for(model, &head, &objects, &[], clause.as_ref(), items)
    };
    let shared = all(
        "Forward",
        &quote! {
            type To = #object;
            fn to(&self) -> &#object { #private::Object::of(self) }
        },
    );
    let exclusive = (model.is_exclusive() || model.has_twins()).then(|| {
        all("ForwardMut", &quote!(fn to_mut(&mut self) -> &mut #object { #private::Object::of_mut(self) }))
    });
    let base = model.is_base().then(|| {
        let (attrs, generics, object) = (on_impls_of_trait(), dyn_impl::generics(model, None), &objects[0]);
        quote! {
            #attrs
            impl #generics #private::Base for #object #clause {}
        }
    });
    quote!(#base #shared #exclusive)
}

/// `impl X` for all of them.
pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (private, path, marker) = (model.private(), model.path(), &model.names.marker);
    let forward = if model.is_exclusive() { quote!(ForwardMut) } else { quote!(Forward) };
    let to = quote!(<__D as #private::Forward<#marker>>::To);
    let inherited = model.inherited.iter().map(|ty| ty.param.to_token_stream());
    let generics = model.generics(
        [quote!(__D: #private::#forward<#marker, To: #path> + ?#private::Sized)].into_iter().chain(inherited),
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
        &quote!(#private::ForwardMut::<#marker>::to_mut(self)),
        &quote!(#private::Forward::<#marker>::to(self)),
        &quote!(self),
    );
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for __D #clause { #items }
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
    impls_of_trait(model, &head, &dyn_impl::objects(model, &quote!('_)), &[], clause.as_ref(), &items)
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
