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
//! together! { __rt unsafe [] [dyn __DisplayDebugOfX] [dyn Display; dyn Debug;] {} }
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, PathArguments, TypeParamBound};

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
        let std = std_bounds(bounds);
        quote! {
            #attrs
            impl<#(#params,)* #value: #(#bounds)+* + ?#private::Sized> #name #args for #value {}
            #private::together! { #private unsafe [#(#params,)*] [dyn #name #args] [#(dyn #std;)*] {} }
        }
    });
    each.collect()
}

/// The bounds as those of an object each: of several iterators, only one says what the items are.
fn std_bounds(bounds: &[TypeParamBound]) -> Vec<TypeParamBound> {
    let items = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => match &bound.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::AssocType(item) if item.ident == "Item" => Some(item.ty.clone()),
                    _ => None,
                })
            }
            _ => None,
        },
        _ => None,
    };
    let item = bounds.iter().find_map(items);
    let with_items = |bound: &TypeParamBound| {
        let mut bound = bound.clone();
        if let (TypeParamBound::Trait(of), Some(item)) = (&mut bound, &item)
            && let Some(last) = of.path.segments.last_mut()
            && last.ident.to_string().ends_with("Iterator")
            && last.arguments.is_none()
        {
            last.arguments = PathArguments::AngleBracketed(syn::parse_quote!(<Item = #item>));
        }
        bound
    };
    bounds.iter().map(with_items).collect()
}
