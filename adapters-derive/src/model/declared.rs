//! A function of the trait, as it is declared there: what implementors that hand on to another one need.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Safety, Signature};

use super::captures::{self, LeftOut};
use super::method::{arguments, in_block, is_future, returns_future, with_names};
use super::receiver::{Receiver, receiver};
use super::{Private, Send};

/// A function of the trait, with a name for every argument.
pub(crate) struct Declared {
    pub(crate) sig: Signature,
    pub(crate) receiver: Receiver,
    /// Whether its future is to be `Send` although the signature does not say so.
    pub(crate) send: bool,
}

impl Declared {
    pub(super) fn of(original: &Signature, send: Send) -> Self {
        let sig = with_names(original);
        let (receiver, send) =
            (receiver(&sig), matches!(send, Send::Method | Send::Trait) && is_future(&sig));
        Self { sig, receiver, send }
    }

    /// The signature for an impl of `X` with these parameters: no `async`, since what is returned is a future already.
    pub(crate) fn impl_signature(&self, private: Private<'_>, generics: &Generics) -> Signature {
        let mut sig = self.sig.clone();
        returns_future(&mut sig, self.send, private);
        captures::for_impl(&mut sig, generics);
        sig
    }

    /// Whether what it returns may hold what `Self` does, but no lifetime of the method.
    pub(crate) fn leaves_out(&self) -> bool {
        captures::left_out(&self.sig) == LeftOut::All
    }

    /// A call of it on another implementor, `to`, of the trait `path`.
    pub(crate) fn call(&self, to: &TokenStream, path: &TokenStream, this: &TokenStream) -> TokenStream {
        let name = &self.sig.ident;
        // What an unsafe method is called with is made outside of the `unsafe` block.
        let hoists = matches!(self.sig.safety, Safety::Unsafe(_)) && self.receiver != Receiver::None;
        let (own, this) = if hoists { (quote!(let __it = #this;), &quote!(__it)) } else { (quote!(), this) };
        let this = (self.receiver != Receiver::None).then_some(this);
        let args = this.cloned().into_iter().chain(arguments(&self.sig).map(ToTokens::to_token_stream));
        let generics = self.sig.generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        let generics: Vec<_> = generics.collect();
        let generics = (!generics.is_empty()).then(|| quote!(::<#(#generics),*>));
        let call = in_block(&self.sig, quote!(<#to as #path>::#name #generics(#(#args),*)));
        if hoists { quote!({ #own #call }) } else { call }
    }
}
