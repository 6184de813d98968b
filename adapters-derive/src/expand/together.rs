//! A trait for every `impl A + B` in the signatures.
//!
//! Input:
//! ```text
//! fn show(&self, what: impl Display + Debug);
//! ```
//! Output:
//! ```text
//! trait __DisplayDebugOfX: Display + Debug {}
//! impl<T: Display + Debug + ?Sized> __DisplayDebugOfX for T {}
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::on_impls;
use crate::model::{Together, TraitModel};

/// The traits.
pub(super) fn traits(model: &TraitModel) -> TokenStream {
    let vis = &model.item.vis;
    let each = model.together.iter().map(|Together { name, params, bounds, .. }| {
        let params = (!params.is_empty()).then(|| quote!(<#(#params),*>));
        quote! {
            #[doc(hidden)]
            #vis trait #name #params: #(#bounds)+* {}
        }
    });
    each.collect()
}

/// What implements them.
pub(super) fn impls(model: &TraitModel) -> TokenStream {
    let (private, value, attrs) = (model.private(), &model.names.value, on_impls());
    let each = model.together.iter().map(|Together { name, params, args, bounds }| {
        let args = (!args.is_empty()).then(|| quote!(<#(#args),*>));
        quote! {
            #attrs
            impl<#(#params,)* #value: #(#bounds)+* + ?#private::Sized> #name #args for #value {}
        }
    });
    each.collect()
}
