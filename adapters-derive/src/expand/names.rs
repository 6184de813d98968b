//! The names that people use: `XAdapter`, `BoxingX`, `CachingX`, `InlineX`.
//!
//! Output:
//! ```text
//! pub type XAdapter<T, S> = ::adapters::Adapter<T, S>;
//! pub type BoxingX<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::TraitModel;
use crate::parse::Busy;

pub(super) fn expand(model: &TraitModel) -> TokenStream {
    let (krate, vis, names) = (model.krate(), &model.item.vis, &model.names);
    let (of, strategies) = (&model.item.ident, model.options.strategies);
    let adapter = &names.adapter;
    let doc = format!(" Any value that is an [`{of}`], with any strategy, as a `dyn {}`.", names.dyn_trait);
    let mut tokens = quote! {
        #[doc = #doc]
        #vis type #adapter<T, S> = #krate::Adapter<T, S>;
    };
    if strategies.boxing {
        let (name, doc) = (&names.boxing, format!(" Adapts an [`{of}`]: a heap block per call."));
        tokens.extend(quote! {
            #[doc = #doc]
            #vis type #name<T> = #krate::Adapter<T, #krate::Boxing>;
        });
    }
    if strategies.caching {
        let (name, doc) =
            (&names.caching, format!(" Adapts an [`{of}`]: one heap block, reused by every call."));
        tokens.extend(quote! {
            #[doc = #doc]
            #vis type #name<T> = #krate::Adapter<T, #krate::Caching>;
        });
    }
    if strategies.inline {
        let (name, kind) = (&names.inline, &names.kind);
        let busy = match model.options.on_busy {
            Busy::Default => None,
            Busy::Box => Some(quote!(, #krate::Boxing)),
            Busy::Panic => Some(quote!(, #krate::PanicIfBusy)),
        };
        let doc = format!(" Adapts an [`{of}`]: no heap, what its methods return lives in the adapter.");
        tokens.extend(quote! {
            #[doc = #doc]
            #vis type #name<T, Slot = ()> = #krate::Adapter<T, #krate::Inline<Slot, #kind #busy>>;
            #[doc(hidden)]
            #[allow(missing_debug_implementations)]
            #vis enum #kind {}
        });
    }
    tokens
}
