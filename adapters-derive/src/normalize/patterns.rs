//! Argument patterns become names, so that arguments can be forwarded.

use proc_macro2::Span;
use quote::format_ident;
use syn::spanned::Spanned;
use syn::{FnArg, Ident, Pat, PatIdent, Signature};

/// Replaces `_`, `mut x` and `(a, b)` by plain names, and returns the names of all arguments but `self`.
pub(crate) fn name_arguments(sig: &mut Signature) -> Vec<Ident> {
    let mut names = Vec::new();
    for input in &mut sig.inputs {
        let FnArg::Typed(argument) = input else { continue };
        let name = match &*argument.pat {
            // Names like those that are emitted give way.
            Pat::Ident(pat) if pat.subpat.is_none() && !pat.ident.to_string().starts_with("__") => {
                pat.ident.clone()
            }
            pat => format_ident!("__arg{}", names.len(), span = resolved(pat.span())),
        };
        *argument.pat = Pat::Ident(PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: None,
            ident: name.clone(),
            subpat: None,
        });
        names.push(name);
    }
    names
}

/// A span for a name that the user did not write, at the place of what they wrote.
fn resolved(span: Span) -> Span {
    Span::call_site().located_at(span)
}
