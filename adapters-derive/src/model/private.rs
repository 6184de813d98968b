//! The path of the runtime's private module.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use syn::{Ident, Path, Token};

/// The private module of the runtime. It is nearly everywhere in what is emitted, so it is not tokens, which the compiler would be
/// asked to copy each time.
#[derive(Clone, Copy)]
pub(crate) enum Private<'a> {
    /// By the name that it has among the impls.
    Short(&'a Ident),
    /// In full, for what stands beside the items of the user.
    In(&'a Path),
}

impl Private<'_> {
    /// The path of something in there.
    pub(crate) fn path(self, name: &str) -> Path {
        let name = Ident::new(name, Span::call_site());
        let mut path = match self {
            Self::Short(name) => Path::from(name.clone()),
            Self::In(krate) => {
                let mut path = krate.clone();
                path.segments.push(Ident::new("__private", Span::call_site()).into());
                path
            }
        };
        path.segments.push(name.into());
        path
    }
}

impl ToTokens for Private<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Short(name) => name.to_tokens(tokens),
            Self::In(krate) => {
                krate.to_tokens(tokens);
                <Token![::]>::default().to_tokens(tokens);
                tokens.append(Ident::new("__private", Span::call_site()));
            }
        }
    }
}
