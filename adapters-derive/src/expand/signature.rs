//! The signature of a method in `DynX`, which the trait and its implementation share.
//!
//! Input:
//! ```text
//! async fn get(&self, key: &str) -> Option<&Self::Value>;
//! ```
//! Output:
//! ```text
//! fn __dyn_get<'this, 'call>(
//!     &'this self,
//!     key: &'call str,
//!     call: Start<'call, '_, '_, Option<&'this Self::Value>>,
//! ) -> Poll<Option<&'this Self::Value>>
//! where
//!     'this: 'call;
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{FnArg, GenericParam, Lifetime, ReceiverKind, Signature, Type};

use super::where_clause;
use crate::model::{
    Method, Output, Private, Receiver, TraitModel, is_about_erased, is_erased_param, is_pinned,
};
use crate::normalize::name_elided;

/// `private` is what the private module of the runtime is called there.
pub(super) fn erased(model: &TraitModel, method: &Method, private: Private<'_>) -> TokenStream {
    if matches!(method.output, Output::Plain | Output::Unsupported { .. }) {
        return plain(model, method, private).into_token_stream();
    }
    let krate = model.krate();
    let (name, erased) = (&method.name, &method.erased);
    let (params, ty, lives) = (&erased.params, &erased.ty, &erased.lives);
    let receiver = receiver(method);
    let moved = moved(method, private).map(ToTokens::into_token_stream);
    let args = erased.args.iter().map(|(name, ty)| quote!(#name: #ty));
    let (more, output) = match &method.output {
        Output::Async { marks, .. } => {
            let mark = marks.argument(krate);
            let more = quote!(__call: #private::Start<#lives, '_, '_, #ty #mark>);
            (Some(more), quote!(#private::Poll<#ty>))
        }
        Output::Future { marks, .. } => {
            let mark = marks.argument(krate);
            (None, quote!(#krate::DynFuture<#lives, #ty #mark>))
        }
        Output::Nested { .. } => (None, quote!(#ty)),
        Output::Object { bounds, .. } if is_pinned(bounds) => {
            (None, quote!(#private::Pin<#krate::DynPtr<#lives, #ty + #lives>>))
        }
        _ => (None, quote!(#krate::DynPtr<#lives, #ty + #lives>)),
    };
    let params = (!params.is_empty()).then(|| quote!(<#(#params),*>));
    let inputs = std::iter::once(receiver).chain(moved).chain(args).chain(more);
    let predicates = where_clause(&erased.predicates);
    let safety = method.is_unsafe().then(|| quote!(unsafe));
    quote!(#safety fn #name #params(#(#inputs),*) -> #output #predicates)
}

/// The token by which a method moves the value out of its object.
fn moved(method: &Method, private: Private<'_>) -> Option<FnArg> {
    (method.receiver == Receiver::Value).then(|| syn::parse_quote!(__moved: #private::MoveOut))
}

/// `self`, with a name for its lifetime.
fn receiver(method: &Method) -> TokenStream {
    let this = &method.erased.this;
    match (method.receiver, method.sig.inputs.first()) {
        (Receiver::Smart(_), Some(FnArg::Receiver(receiver))) => {
            let mut ty = pointer(receiver).clone();
            name_elided(&mut ty, &mut |_| this.clone());
            quote!(self: #ty)
        }
        (Receiver::Shared, _) => quote!(&#this self),
        _ => quote!(&#this mut self),
    }
}

/// The smart pointer that `self` is, or the one that it is a reference to.
fn pointer(receiver: &syn::Receiver) -> &Type {
    match &receiver.kind {
        ReceiverKind::Typed(_, ty) => match &**ty {
            Type::Reference(to) => &to.elem,
            ty => ty,
        },
        _ => unreachable!("a smart pointer has a type"),
    }
}

/// The signature of a method that returns nothing to erase: only arguments can change.
fn plain(model: &TraitModel, method: &Method, private: Private<'_>) -> Signature {
    let mut sig = method.sig.clone();
    sig.ident = method.name.clone();
    if method.receiver == Receiver::Value {
        sig.inputs[0] = syn::parse_quote!(&mut self);
    }
    if method.receiver.is_cloned()
        && let Some(FnArg::Receiver(receiver)) = method.sig.inputs.first()
    {
        let pointer = pointer(receiver);
        sig.inputs[0] = syn::parse_quote!(self: #pointer);
    }
    let elided = Lifetime::new("'_", proc_macro2::Span::call_site());
    let typed = sig.inputs.iter_mut().filter_map(|input| match input {
        FnArg::Typed(argument) => Some(argument),
        FnArg::Receiver(_) => None,
    });
    for (typed, argument) in typed.zip(&method.args) {
        *typed.ty = argument.erased_type(model.krate(), &elided);
    }
    if let Some(moved) = moved(method, private) {
        sig.inputs.insert(1, moved);
    }
    let original = &method.sig;
    let is_gone = |param: &GenericParam| matches!(param, GenericParam::Type(ty) if is_erased_param(original, &ty.ident));
    sig.generics.params = sig.generics.params.into_iter().filter(|param| !is_gone(param)).collect();
    if let Some(clause) = &mut sig.generics.where_clause {
        let predicates = std::mem::take(&mut clause.predicates);
        clause.predicates =
            predicates.into_iter().filter(|predicate| !is_about_erased(original, predicate)).collect();
    }
    sig
}
