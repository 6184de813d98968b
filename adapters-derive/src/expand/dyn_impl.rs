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
    let (private, dyn_trait, name, args) =
        (model.private(), &model.names.dyn_trait, &method.name, &method.args);
    let direct = || method.call(quote!(#dyn_trait::#name(self, #(#args),*)));
    let packed = quote!((self, #(#args),*));
    let unpacked = quote!(#private::Args((__self, #(#args),*), ..));
    match &method.output {
        Output::Async { .. } => {
            let start = method.call(quote!(#dyn_trait::#name(__self, #(#args,)* __cx, __pending)));
            quote!(#private::call(#packed, |#unpacked, __cx, __pending| #start))
        }
        Output::Future { .. } if method.erased.borrows_unnamed() => {
            let start = method.call(quote!(#dyn_trait::#name(__self, #(#args),*)));
            quote!(#private::eager(#packed, |#unpacked| #start))
        }
        Output::Function { kind, inputs, .. } => {
            // Nobody but the standard library can implement the `Fn` traits for a pointer.
            let object = direct();
            let mutability = (*kind != FnKind::Fn).then(|| quote!(mut));
            let args: Vec<_> = (0..inputs.len()).map(|i| format_ident!("__{i}")).collect();
            quote!(let #mutability __function = #object; move |#(#args),*| (*__function)(#(#args),*))
        }
        Output::Future { .. } | Output::Plain | Output::Object { .. } | Output::Unsupported { .. } => {
            direct()
        }
    }
}
