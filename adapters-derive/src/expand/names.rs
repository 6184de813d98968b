//! The names that people use: `XAdapter`, `BoxingX`, `CachingX`, `InlineX`.
//!
//! Output:
//! ```text
//! pub type XAdapter<T, S> = ::adapters::Adapter<T, S>;
//! pub type BoxingX<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

use crate::model::TraitModel;
use crate::parse::Busy;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (krate, vis, names) = (model.krate(), &model.item.vis, &model.names);
    let (of, strategies) = (model.link(), model.options.strategies);
    let adapter = &names.adapter;
    let doc = format!(" Any {of}, with any strategy, as a `dyn {}`.", names.dyn_trait);
    let mut tokens = quote! {
        #[doc = #doc]
        #vis type #adapter<T, S> = #krate::Adapter<T, S>;
    };
    if strategies.boxing {
        let (name, doc) = (&names.boxing, format!(" Adapts any {of}: a heap block per call."));
        tokens.extend(quote! {
            #[doc = #doc]
            #vis type #name<T> = #krate::Adapter<T, #krate::Boxing>;
        });
    }
    if strategies.caching {
        let (name, doc) =
            (&names.caching, format!(" Adapts any {of}: one heap block, reused by every call."));
        tokens.extend(quote! {
            #[doc = #doc]
            #vis type #name<T> = #krate::Adapter<T, #krate::Caching>;
        });
    }
    if strategies.inline {
        tokens.extend(inline(model));
    }
    if strategies.inline || model.is_base() || model.by_value() {
        tokens.extend(kind(model));
    }
    tokens
}

/// `InlineX`. A slot is as large as what the methods return, so it depends on the trait's generic arguments, and the adapter has
/// them, too: `InlineX<T, A>` for `X<A>`.
pub(super) fn inline(model: &TraitModel) -> TokenStream {
    let (krate, vis, names) = (model.krate(), &model.item.vis, &model.names);
    let (name, kind, of) = (&names.inline, &names.kind, model.link());
    let busy = match model.options.on_busy {
        Busy::Default => None,
        Busy::Box => Some(quote!(, #krate::Boxing)),
        Busy::Panic => Some(quote!(, #krate::PanicIfBusy)),
    };
    let doc = format!(" Adapts any {of}: no heap, what its methods return lives in the adapter.");
    let (_, args, _) = model.item.generics.split_for_impl();
    let lifetimes = model.item.generics.lifetimes().map(|param| &param.lifetime);
    let (inner, slot) = (names.unused("T"), names.unused("Slot"));
    let params = params(model, true);
    // `?Sized`
    let bounds = model.type_params().next().map(|_| quote!(#[allow(type_alias_bounds)]));
    quote! {
        #[doc = #doc]
        #bounds
        #vis type #name<#(#lifetimes,)* #inner, #(#params,)* #slot = ()> =
            #krate::InlineOf<#inner, #slot, #kind #args #busy>;
    }
}

/// The type that tells the trait from others.
pub(super) fn kind(model: &TraitModel) -> TokenStream {
    let (private, vis, kind) = (model.private_path(), &model.item.vis, &model.names.kind);
    let lifetimes: Vec<_> = model.item.generics.lifetimes().map(|param| &param.lifetime).collect();
    let (params, types) = (params(model, false), model.type_params());
    let item = if model.item.generics.params.is_empty() {
        quote!(#vis struct #kind(#private::PhantomData<()>);)
    } else {
        quote! {
            #vis struct #kind<#(#lifetimes,)* #(#params,)*>(
                #private::PhantomData<(#(&#lifetimes (),)* #(*const #types,)*)>
            );
        }
    };
    quote! {
        #[doc(hidden)]
        #[allow(missing_debug_implementations)]
        #item
    }
}

/// The trait's type and const parameters, for an alias or a struct that needs none of their bounds.
pub(super) fn params(model: &TraitModel, defaults: bool) -> impl Iterator<Item = TokenStream> {
    let private = model.private_path();
    model.item.generics.params.iter().filter_map(move |param| match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => {
            let (name, default) = (&param.ident, param.default.as_ref().filter(|_| defaults));
            let default = default.map(|(eq, ty)| quote!(#eq #ty));
            Some(quote!(#name: ?#private::Sized #default))
        }
        GenericParam::Const(param) => {
            let (name, ty, default) = (&param.ident, &param.ty, param.default.as_ref().filter(|_| defaults));
            let default = default.map(|(eq, value)| quote!(#eq #value));
            Some(quote!(const #name: #ty #default))
        }
    })
}
