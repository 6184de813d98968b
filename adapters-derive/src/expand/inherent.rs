//! Methods of `dyn DynX` itself, for a trait that is implemented for boxes of objects only.
//!
//! Output:
//! ```text
//! impl dyn DynX + '_ {
//!     pub async fn augment(&mut self, component: impl Into<Component>) { .. }
//!     pub fn components(&self) -> DynPtr<'_, dyn Iterator<Item = Component> + '_> { .. }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{Lifetime, Signature};

use super::caller::{self, Caller};
use super::{dyn_impl, impls_for};
use crate::model::{Method, Output, Receiver, TraitModel, pointer};
use crate::normalize::{ReplaceSelf, replace_lifetimes};

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let vis = &model.item.vis;
    let methods = model
        .methods
        .iter()
        .filter(|method| matches!(method.receiver, Receiver::Shared | Receiver::Exclusive))
        .map(|method| {
            let (signature, body) = method_of(model, method);
            let doc = format!(" [`{}::{}`].", model.item.ident, method.sig.ident);
            quote! {
                #[doc = #doc]
                #vis #signature { #body }
            }
        });
    let methods = quote!(#(#methods)*);
    let (generics, clause) = (dyn_impl::generics(model, None), dyn_impl::clause(model, None));
    if methods.is_empty() {
        return TokenStream::new();
    }
    let head = quote!(impl #generics);
    impls_for(model, &head, &dyn_impl::objects(model, &quote!('_)), &[], clause.as_ref(), &methods)
}

/// The signature and the body. What is returned has a type with a name, or is a future that the method is `async` for.
fn method_of(model: &TraitModel, method: &Method) -> (Signature, TokenStream) {
    let krate = model.krate();
    let mut sig = method.sig.clone();
    let mut body = caller::body(model, method, Caller::Itself);
    let elided = Lifetime::new("'_", proc_macro2::Span::call_site());
    let lives = if method.on_heap() { &method.erased.lives } else { &elided };
    match &method.output {
        Output::Async { .. } => body = quote!((#body).await),
        Output::Future { ty, marks, .. } if !method.erased.borrows_unnamed() => {
            let mark = marks.argument(krate);
            sig.output = syn::parse_quote!(-> #krate::DynFuture<#lives, #ty #mark>);
        }
        Output::Future { ty, .. } => {
            sig.asyncness = Some(syn::parse_quote!(async));
            sig.output = syn::parse_quote!(-> #ty);
            body = quote!((#body).await);
        }
        Output::Adapted { object, .. } => {
            sig.output = syn::parse_quote!(-> #krate::DynPtr<#lives, dyn #object + #lives>);
        }
        Output::Object { bounds, .. } => {
            let pointer = pointer(krate, bounds, lives);
            sig.output = syn::parse_quote!(-> #pointer);
        }
        Output::Function { bounds, .. } => {
            let dyn_trait = &model.names.dyn_trait;
            let (name, args) = (&method.name, method.arg_names());
            body = method.call(quote!(#dyn_trait::#name(self, #(#args),*)));
            let pointer = pointer(krate, bounds, lives);
            sig.output = syn::parse_quote!(-> #pointer);
        }
        Output::Nested { ty, .. } => {
            let mut ty = ty.clone();
            replace_lifetimes(&mut ty, &|lifetime| (*lifetime == method.erased.this).then(|| elided.clone()));
            sig.output = syn::parse_quote!(-> #ty);
        }
        Output::Plain | Output::Unsupported { .. } => {}
    }
    let item = |item: &syn::Ident| model.type_param(item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &item }.visit_signature_mut(&mut sig);
    (sig, body)
}
