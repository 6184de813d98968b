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
//!     cx: &mut Context<'_>,
//!     pending: &mut Pending<'call, Option<&'this Self::Value>>,
//! ) -> Poll<Option<&'this Self::Value>>
//! where
//!     'this: 'call;
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::where_clause;
use crate::model::{Method, Output, TraitModel};

pub(super) fn erased(model: &TraitModel, method: &Method) -> TokenStream {
    if matches!(method.output, Output::Plain | Output::Unsupported { .. }) {
        let mut sig = method.sig.clone();
        sig.ident = method.name.clone();
        return sig.into_token_stream();
    }
    let (krate, private) = (model.krate(), model.private());
    let (name, erased) = (&method.name, &method.erased);
    let (params, this, ty, lives) = (&erased.params, &erased.this, &erased.ty, &erased.lives);
    let receiver = method.receiver.choose(quote!(&#this mut self), quote!(&#this self));
    let args = erased.args.iter().map(|(name, ty)| quote!(#name: #ty));
    let (more, output) = match &method.output {
        Output::Async { marks, .. } => {
            let mark = marks.argument(krate);
            let more = quote! {
                __cx: &mut #private::Context<'_>,
                __pending: &mut #private::Pending<#lives, #ty #mark>
            };
            (Some(more), quote!(#private::Poll<#ty>))
        }
        Output::Future { marks, .. } => {
            let mark = marks.argument(krate);
            (None, quote!(#krate::DynFuture<#lives, #ty #mark>))
        }
        _ => (None, quote!(#krate::DynPtr<#lives, #ty + #lives>)),
    };
    let params = (!params.is_empty()).then(|| quote!(<#(#params),*>));
    let inputs = std::iter::once(receiver).chain(args).chain(more);
    let predicates = where_clause(&erased.predicates);
    let safety = &method.sig.safety;
    quote!(#safety fn #name #params(#(#inputs),*) -> #output #predicates)
}
