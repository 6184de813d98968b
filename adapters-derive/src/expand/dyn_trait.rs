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
use syn::{GenericParam, ItemTrait, TypeParamBound};

use super::signature;
use crate::model::TraitModel;
use crate::normalize::own_projections;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let private = model.private_path();
    let methods = model.methods.iter().map(|method| {
        let signature = signature::erased(model, method, &private);
        quote! {
            #[doc(hidden)]
            #signature;
        }
    });
    let ItemTrait { vis, unsafety, ident, .. } = &model.item;
    let mut generics = model.item.generics.clone();
    own_projections(ident).visit_generics_mut(&mut generics);
    for param in &mut generics.params {
        let attrs = match param {
            GenericParam::Lifetime(param) => &mut param.attrs,
            GenericParam::Type(param) => &mut param.attrs,
            GenericParam::Const(param) => &mut param.attrs,
        };
        attrs.clear();
    }
    let clause = generics.where_clause.take();
    let mut supertraits = model.supertraits();
    supertraits.extend(model.by_value().then(|| quote!(#private::Consumed)));
    let supertraits = (!supertraits.is_empty()).then(|| quote!(: #(#supertraits)+*));
    let types = model.types.iter().map(|ty| {
        let mut item = ty.item.clone();
        item.default = None;
        own_projections(ident).visit_trait_item_type_mut(&mut item);
        item
    });
    let name = &model.names.dyn_trait;
    let doc = format!(" [`{ident}`] as a trait object: `dyn {name}`. Adapters make one of any `{ident}`.");
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

/// Supertraits that people cannot do anything about.
const KNOWN: [&str; 9] =
    ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe", "Clone", "Debug", "Display", "Error"];

/// The error for a value that is passed without an adapter.
fn on_unimplemented(model: &TraitModel) -> TokenStream {
    let (strategies, names) = (model.options.strategies, &model.names);
    let message = format!("`{{Self}}` cannot be converted to `dyn {}` without an adapter", names.dyn_trait);
    let ways = [
        (strategies.boxing, format!("wrap it: `{}::new(value)`, a heap block per call", names.boxing)),
        (
            strategies.caching,
            format!("wrap it: `{}::new(value)`, one heap block for all calls", names.caching),
        ),
        (strategies.inline, format!("wrap it: `{}::boxed(value)`, no heap block per call", names.inline)),
    ];
    let supertraits = model.item.supertraits.iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    let needed = supertraits.map(|last| &last.ident).filter(|name| !KNOWN.iter().any(|known| name == known)).map(|name| {
        let adapter = &names.adapter;
        format!("an adapter must be a `{name}`, too: derive `DynAdapters` for it, or implement it for `{adapter}<T, S>`")
    });
    let notes = ways.into_iter().filter(|(there, _)| *there).map(|(_, way)| way).chain(needed);
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "not adapted", #(note = #notes),*)]
    }
}
