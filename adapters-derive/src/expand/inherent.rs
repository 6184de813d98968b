//! Methods of `dyn DynX` itself, for a trait that is implemented for boxes of objects only, or not at all, and for what has
//! another form in objects.
//!
//! Output:
//! ```text
//! impl dyn DynX + '_ {
//!     pub async fn augment(&mut self, component: impl Into<Component>) { .. }
//!     pub fn components(&self) -> DynPtr<'_, dyn Iterator<Item = Component> + '_> { .. }
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Lifetime, ReturnType, Signature, Type};

use super::caller::{self, Caller};
use super::{dyn_impl, impls_for};
use crate::model::{Method, Output, Receiver, TraitModel, pointer};
use crate::normalize::{ReplaceSelf, replace_lifetimes};

/// All methods of a trait that `dyn DynX` does not implement, else those that have another form in objects.
pub(super) fn expand(model: &TraitModel, implemented: bool) -> TokenStream {
    let all = !implemented || model.in_boxes();
    let own = |method: &&Method| all || method.form.own;
    let (owned, borrowed): (Vec<_>, Vec<_>) =
        model.methods.iter().filter(own).partition(|method| method.receiver.is_owned());
    let borrowed = {
        let (generics, clause) = (dyn_impl::generics(model, None), dyn_impl::clause(model, None));
        let elided = Lifetime::new("'_", Span::call_site());
        let objects = dyn_impl::objects(model, &elided.to_token_stream());
        of_objects(model, &borrowed, &elided, &quote!(impl #generics), [&objects, &[]], clause.as_ref())
    };
    if implemented {
        // Boxes have what takes the value out of them.
        return borrowed;
    }
    let (generics, clause) = dyn_impl::boxes(model);
    let object = model.object_lifetime();
    let objects = dyn_impl::objects(model, &object.to_token_stream());
    let owned = of_objects(model, &owned, &object, &quote!(impl #generics), [&[], &objects], clause.as_ref());
    quote!(#borrowed #owned)
}

/// These methods, for objects that live that long. Those in the second list need an allocator.
fn of_objects(
    model: &TraitModel,
    methods: &[&Method],
    lives: &Lifetime,
    head: &TokenStream,
    [objects, with_alloc]: [&[TokenStream]; 2],
    clause: Option<&TokenStream>,
) -> TokenStream {
    if methods.is_empty() {
        return TokenStream::new();
    }
    let vis = &model.item.vis;
    let methods = methods.iter().map(|method| {
        let (signature, body) = method_of(model, method, lives);
        let doc = format!(" `{}` of {}.", method.form.source.name(), model.link());
        quote! {
            #[doc = #doc]
            #vis #signature { #body }
        }
    });
    impls_for(model, head, objects, with_alloc, clause, &quote!(#(#methods)*))
}

/// The signature and the body. What is returned has a type with a name, or is a future that the method is `async` for.
fn method_of(model: &TraitModel, method: &Method, object: &Lifetime) -> (Signature, TokenStream) {
    let (krate, private) = (model.krate(), model.private());
    let mut sig = method.sig.clone();
    if method.receiver == Receiver::Value {
        sig.inputs[0] = syn::parse_quote!(self: #private::Box<Self>);
    }
    let mut body = caller::body(model, method, Caller::Itself);
    let lives = if method.on_heap() && method.erased.lives != model.names.call {
        &method.erased.lives
    } else {
        object
    };
    match &method.output {
        // What the caller converts is converted before the future there is.
        Output::Async { ty, .. } if method.is_converting() => {
            sig.asyncness = None;
            sig.output = syn::parse_quote!(-> impl #private::Future<Output = #ty>);
        }
        Output::Async { .. } => body = quote!((#body).await),
        Output::Future { ty, marks, .. } if !method.erased.borrows_unnamed() => {
            let mark = marks.argument(krate);
            sig.output = syn::parse_quote!(-> #krate::DynFuture<#lives, #ty #mark>);
        }
        // What is within all that was passed has no type that could be written.
        _ if method.borrows_from_several() => {
            if let ReturnType::Type(_, ty) = &method.sig.output
                && let Type::ImplTrait(returned) = &**ty
            {
                let bounds = &returned.bounds;
                sig.output = syn::parse_quote!(-> impl #bounds);
            }
        }
        Output::Future { ty, .. } => {
            // By a token of ours, so that it captures all lifetimes in every edition.
            sig.output = syn::parse_quote!(-> impl #private::Future<Output = #ty>);
        }
        Output::Adapted { object, marks, .. } => {
            let marks = marks.with_plus(krate);
            sig.output = syn::parse_quote!(-> #krate::DynPtr<#lives, dyn #object #marks + #lives>);
        }
        Output::Object { bounds, .. } => {
            let pointer = pointer(krate, bounds, lives);
            sig.output = syn::parse_quote!(-> #pointer);
        }
        Output::Function { bounds, .. } => {
            body = caller::pointer(model, method);
            let pointer = pointer(krate, bounds, lives);
            sig.output = syn::parse_quote!(-> #pointer);
        }
        Output::Nested { ty, .. } => {
            let mut ty = ty.clone();
            replace_lifetimes(&mut ty, &|lifetime| (*lifetime == method.erased.this).then(|| object.clone()));
            sig.output = syn::parse_quote!(-> #ty);
        }
        Output::Plain | Output::Unsupported { .. } => {}
    }
    let item = |item: &syn::Ident| model.type_param(item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &item }.visit_signature_mut(&mut sig);
    (sig, body)
}
