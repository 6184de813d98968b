//! `impl X for InSpace`: an object whose caller offers space for what its methods return.
//!
//! Output:
//! ```text
//! impl<P: DerefMut<Target: DynX>, S: Strategy> X for InSpace<P, S> {
//!     type Item = <P::Target as DynX>::Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {
//!         call((self,), |Args((this,), ..), cx, pending| {
//!             let (this, pending) = offer_mut(this, pending);
//!             DynX::__dyn_next(this, cx, pending)
//!         })
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Type};

use super::caller::{self, Caller};
use super::{on_impls_of_trait, where_clause};
use crate::model::{Method, Output, Receiver, TraitModel};

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    if !offers(model) {
        return TokenStream::new();
    }
    let (krate, private, path) = (model.krate(), model.private(), model.path());
    let dyn_trait = &model.names.dyn_trait;
    let (_, args, _) = model.item.generics.split_for_impl();
    let deref = if model.methods.iter().any(|method| method.receiver == Receiver::Exclusive) {
        quote!(DerefMut)
    } else {
        quote!(Deref)
    };
    let marks = model.strategy_marks();
    // Whoever has the future on another thread gives its space back there, through a `&S`.
    let sync = (marks.send || marks.sync).then(|| quote!(+ #private::Sync));
    let generics = model.generics([
        quote!(__P: #private::#deref<Target: #dyn_trait #args>),
        quote!(__S: #krate::Strategy #sync),
    ]);
    // Not parameters of their own: what the pointer outlives, these do, too.
    let object: Type = syn::parse_quote!(<__P as #private::Deref>::Target);
    let item_of = |item: &Ident| Some(syn::parse_quote!(<#object as #dyn_trait #args>::#item));
    let mut predicates = model.predicates(&object, &item_of);
    predicates.extend(model.supertraits_hold(&|ty| ty.param.to_token_stream()));
    let clause = where_clause(predicates);
    let types = model.types.iter().map(|ty| {
        let name = &ty.item.ident;
        quote!(type #name = <#object as #dyn_trait #args>::#name;)
    });
    let methods = model.implemented().map(|(method, declared)| {
        let (signature, body) = (
            declared.impl_signature(&private, &generics),
            caller::implementation(model, method, Caller::InSpace),
        );
        quote!(#signature { #body })
    });
    let (attrs, unsafety) = (on_impls_of_trait(), &model.item.unsafety);
    quote! {
        #attrs
        #unsafety impl #generics #path for #krate::InSpace<__P, __S> #clause {
            #(#types)*
            #(#methods)*
        }
    }
}

/// Whether space can be offered.
fn offers(model: &TraitModel) -> bool {
    // It is for the futures of `async fn`s.
    let is_async = model.methods.iter().any(|method| matches!(method.output, Output::Async { .. }));
    // As with pointers: such a value cannot give away the one behind it.
    let hands_on = model.has_implementor() && model.has_pointers();
    // Nothing in `InSpace<P, S>` says that a lifetime of the trait outlives the borrow of it, and for a returned future the
    // compiler then finds no lifetime that it has.
    let has_lifetimes = model.item.generics.lifetimes().next().is_some();
    // Nor that a type does, where that is not known from what is returned.
    let has_types = model.type_params().next().is_some() && model.methods.iter().any(is_held);
    // And it is not known how long the object lives.
    let holds_object = model.holds_object();
    // A supertrait that it would have to implement itself.
    let has_inherited = !model.inherited.is_empty();
    // Only the crate of a mirrored trait could say so.
    let is_known = !has_lifetimes && !has_types && !holds_object;
    is_async && hands_on && is_known && !has_inherited && !model.is_mirror()
}

/// Whether what is returned is not a call of an `async fn`, which has the types of all that is passed, but may hold them.
fn is_held(method: &Method) -> bool {
    match method.output {
        Output::Plain => false,
        Output::Async { .. } => !method.nested.is_whole(),
        _ => !method.borrows_from_several(),
    }
}
