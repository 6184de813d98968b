//! `impl X for dyn DynX`: from the caller to the vtable.
//!
//! Output:
//! ```text
//! impl<__Item> X for dyn DynX<Item = __Item> + '_ {
//!     type Item = __Item;
//!     fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {
//!         call((self,), |Args((this,), ..), cx, pending| DynX::__dyn_next(this, cx, pending))
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;

use super::arguments::{Frame, Sent};
use super::{on_impls, where_clause};
use crate::model::{AssocType, FnKind, Method, Output, TraitModel};
use crate::normalize::{ReplaceSelf, own_projections};

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let private = model.private();
    let params = model.types.iter().map(|ty| param(model, ty));
    let generics = model.generics(params);
    let (generics, _, _) = generics.split_for_impl();
    let dyn_trait = &model.names.dyn_trait;
    let dyn_args = model.dyn_args(|ty| ty.param.to_token_stream());
    let types = model.types.iter().map(|ty| {
        let (name, param) = (&ty.item.ident, &ty.param);
        quote!(type #name = #param;)
    });
    let methods: Vec<_> = model
        .methods
        .iter()
        .map(|method| {
            let (signature, body) = (method.impl_signature(&private), body(model, method));
            quote!(#signature { #body })
        })
        .collect();
    let items = quote!(#(#types)* #(#methods)*);
    let (attrs, unsafety, path) = (on_impls(), &model.item.unsafety, model.path());
    let lives = (!model.is_static()).then(|| quote!(+ '_));
    let autos = [None, Some(quote!(+ #private::Send)), Some(quote!(+ #private::Send + #private::Sync))];
    let impls = autos.iter().map(|auto| {
        let this = quote!(dyn #dyn_trait #dyn_args #auto #lives);
        let clause = clause(model);
        quote! {
            #attrs
            #unsafety impl #generics #path for #this #clause { #items }
        }
    });
    quote!(#(#impls)*)
}

/// The where clause of the trait, with the associated types as parameters.
fn clause(model: &TraitModel) -> Option<TokenStream> {
    where_clause(model.predicates(&syn::parse_quote!(Self), &|item| type_param(model, item)))
}

/// The type parameter for an associated type.
fn type_param(model: &TraitModel, item: &syn::Ident) -> Option<syn::Type> {
    let ty = model.types.iter().find(|ty| ty.item.ident == *item)?;
    let param = &ty.param;
    Some(syn::parse_quote!(#param))
}

/// `__Item: Display`, a type parameter with the bounds of the associated type.
fn param(model: &TraitModel, ty: &AssocType) -> TokenStream {
    let mut item = ty.item.clone();
    own_projections(&model.item.ident).visit_trait_item_type_mut(&mut item);
    ReplaceSelf { of: syn::parse_quote!(Self), item: &|item| type_param(model, item) }
        .visit_trait_item_type_mut(&mut item);
    let (param, bounds) = (&ty.param, &item.bounds);
    let colon = (!bounds.is_empty()).then(|| quote!(:));
    quote!(#param #colon #bounds)
}

fn body(model: &TraitModel, method: &Method) -> TokenStream {
    let (private, dyn_trait, name) = (model.private(), &model.names.dyn_trait, &method.name);
    // With the trait's arguments: the compiler does not find out that a lifetime is the one that a parameter outlives.
    let (_, of, _) = model.item.generics.split_for_impl();
    let of = of.as_turbofish();
    let call = |this: TokenStream, args: &[TokenStream], more: TokenStream| {
        method.call(quote!(#dyn_trait #of::#name(#this, #(#args,)* #more)))
    };
    match &method.output {
        Output::Async { .. } if method.erased.hidden().is_some() => {
            // A block has no lifetimes that anybody would have to name.
            let sent = Sent::new(model, method, Frame::Stack);
            let (lets, start) = (sent.lets(), call(quote!(self), &sent.passed, quote!(__cx, __pending)));
            quote! {
                async move {
                    #lets
                    let __output = #private::begin(|__cx, __pending| #start).await;
                    __output
                }
            }
        }
        Output::Async { .. } => {
            let Sent { names, values, kept, places, passed } = Sent::new(model, method, Frame::Call);
            let start = call(quote!(__self), &passed, quote!(__cx, __pending));
            if kept.is_empty() {
                let pattern = quote!(#private::Args((__self, #(#names),*), ..));
                return quote!(#private::call((self, #(#values),*), |#pattern, __cx, __pending| #start));
            }
            let pattern = quote!(#private::Args((__self, #(#names),*), (#(#kept,)*), ..));
            quote! {
                #private::call_with((self, #(#values),*), (#(#places,)*), |#pattern, __cx, __pending| #start)
            }
        }
        Output::Future { .. } if method.erased.borrows_unnamed() => {
            let Sent { names, values, passed, .. } = Sent::new(model, method, Frame::None);
            let start = call(quote!(__self), &passed, TokenStream::new());
            quote!(#private::eager((self, #(#values),*), |#private::Args((__self, #(#names),*), ..)| #start))
        }
        output => {
            let sent = Sent::new(model, method, Frame::Stack);
            let (lets, called) = (sent.lets(), call(quote!(self), &sent.passed, TokenStream::new()));
            let Output::Function { kind, inputs, .. } = output else { return quote!(#lets #called) };
            // Nobody but the standard library can implement the `Fn` traits for a pointer.
            let mutability = (*kind != FnKind::Fn).then(|| quote!(mut));
            let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
            quote!(#lets let #mutability __function = #called; move |#(#args),*| (*__function)(#(#args),*))
        }
    }
}
