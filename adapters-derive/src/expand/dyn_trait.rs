//! `DynX`, the trait that has objects.
//!
//! Input:
//! ```text
//! pub trait X: Debug { type Item; async fn next(&mut self) -> Option<Self::Item>; }
//! ```
//! Output:
//! ```text
//! pub trait DynX: Debug { type Item; fn __dyn_next<'call>(&'call mut self, ..) -> Poll<Option<Self::Item>>; }
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::VisitMut;
use syn::{GenericParam, ItemTrait};

use super::signature;
use crate::model::TraitModel;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let private = model.private_path();
    let methods = model.methods.iter().map(|method| {
        let signature = signature::erased(model, method, private);
        quote! {
            #[doc(hidden)]
            #signature;
        }
    });
    let ItemTrait { vis, unsafety, ident, .. } = &model.item;
    let mut generics = model.item.generics.clone();
    generics.where_clause.clone_from(&model.clause);
    model.own_projections().visit_generics_mut(&mut generics);
    for param in &mut generics.params {
        let attrs = match param {
            GenericParam::Lifetime(param) => &mut param.attrs,
            GenericParam::Type(param) => &mut param.attrs,
            GenericParam::Const(param) => &mut param.attrs,
        };
        attrs.clear();
    }
    let clause = generics.where_clause.take();
    let mut supertraits = model.twins();
    supertraits.extend(model.by_value().then(|| {
        let kind = model.kind();
        quote!(#private::Consumed<#kind>)
    }));
    let supertraits = (!supertraits.is_empty()).then(|| quote!(: #(#supertraits)+*));
    let types = model.types.iter().map(|ty| {
        let mut item = ty.item.clone();
        item.default = None;
        model.own_projections().visit_trait_item_type_mut(&mut item);
        item
    });
    let name = &model.names.dyn_trait;
    let doc =
        format!(" {} as a trait object: `dyn {name}`. Adapters make one of any `{ident}`.", model.link());
    let on_unimplemented = on_unimplemented(model);
    quote! {
        #[doc = #doc]
        #on_unimplemented
        #[allow(clippy::all)]
        #vis #unsafety trait #name #generics #supertraits #clause {
            #(#types)*
            #(#methods)*
        }
    }
}

/// The error for a value that is passed without an adapter.
fn on_unimplemented(model: &TraitModel) -> TokenStream {
    let (strategies, names) = (model.options.strategies, &model.names);
    let message = format!("`{{Self}}` cannot be converted to `dyn {}` without an adapter", names.dyn_trait);
    let value =
        if model.options.proven { format!("{}::new(value)", names.proven) } else { "value".to_owned() };
    let ways = [
        (strategies.boxing, format!("wrap it: `{}::new({value})`, a heap block per call", names.boxing)),
        (
            strategies.caching,
            format!("wrap it: `{}::new({value})`, one heap block for all calls", names.caching),
        ),
        (strategies.inline, format!("wrap it: `{}::boxed({value})`, no heap block per call", names.inline)),
    ];
    let notes = ways.into_iter().filter(|(there, _)| *there).map(|(_, way)| way);
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "not adapted", #(note = #notes),*)]
    }
}
