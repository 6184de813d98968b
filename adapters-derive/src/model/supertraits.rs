//! What the trait asks of its implementors.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, TypeParamBound};

use super::{Method, Receiver, Smart, TraitModel, is_named};

impl TraitModel {
    /// `Self: Debug + Send`, which an impl needs where the compiler cannot know.
    pub(crate) fn supertraits_hold(&self) -> Option<TokenStream> {
        let bounds = self.supertraits();
        (!bounds.is_empty()).then(|| quote!(Self: #(#bounds)+*))
    }

    /// The supertraits of `X` and `DynX`. With `send` they say that values cross threads, too.
    pub(crate) fn supertraits(&self) -> Vec<TokenStream> {
        let private = self.private_path();
        let mut bounds: Vec<_> = self.item.supertraits.iter().map(ToTokens::to_token_stream).collect();
        for (name, needed) in
            [("Send", self.options.send), ("Sync", self.options.send && self.shares_itself())]
        {
            let there = self.item.supertraits.iter().any(|bound| is_named(bound, name));
            if needed && !there {
                let name = Ident::new(name, proc_macro2::Span::call_site());
                bounds.push(quote!(#private::#name));
            }
        }
        bounds
    }

    /// Whether a future may hold a `&Self`.
    fn shares_itself(&self) -> bool {
        let shares = |method: &Method| match method.receiver {
            Receiver::Shared | Receiver::Smart(Smart::Arc | Smart::PinRef) => method.output.is_erased(),
            _ => false,
        };
        self.methods.iter().any(shares)
    }

    /// Whether implementors live forever, so that there is no `dyn DynX + '_`.
    pub(crate) fn is_static(&self) -> bool {
        self.item
            .supertraits
            .iter()
            .any(|bound| matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static"))
    }
}
