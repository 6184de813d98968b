//! Mirrors: what a user has written of somebody else's trait, so that it can be adapted.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Path, TraitItem};

use super::TraitModel;

impl TraitModel {
    /// Whether the trait is somebody else's, and this only says what is in it.
    pub(crate) fn is_mirror(&self) -> bool {
        self.options.remote.is_some()
    }

    /// The trait itself, as documentation names it.
    pub(crate) fn link(&self) -> String {
        let name = &self.item.ident;
        match &self.options.remote {
            None => format!("[`{name}`]"),
            Some(path) => format!("[`{name}`]({})", path.to_token_stream().to_string().replace(' ', "")),
        }
    }

    /// The trait that has an item of this name: `X`, or in a mirror also one of its supertraits.
    pub(crate) fn path_of(&self, name: &Ident) -> TokenStream {
        let options = self.items().find(|(item, _)| name_of(item) == Some(name)).map(|(_, options)| options);
        match options.and_then(|options| options.of.as_ref()) {
            Some(path) if self.is_mirror() => path.to_token_stream(),
            _ => self.path(),
        }
    }

    /// The traits that the objects of a mirror implement, the mirrored one first.
    pub(crate) fn mirrored(&self) -> Vec<Path> {
        let path = self.path();
        let mut paths: Vec<Path> = vec![syn::parse_quote!(#path)];
        for path in self.items().filter_map(|(_, options)| options.of.as_ref()).chain(&self.foreign) {
            // A supertrait may be written with its whole path here, and without it there.
            if !paths[1..].iter().any(|there| last(there) == last(path)) {
                paths.push(path.clone());
            }
        }
        paths
    }

    /// Whether the item of this name is one of the trait, which is one of [`mirrored`](Self::mirrored).
    pub(crate) fn is_item_of(&self, name: &Ident, path: &Path) -> bool {
        let of = self.path_of(name);
        let of: Path = syn::parse_quote!(#of);
        last(&of) == last(path)
    }

    /// Associated types that a mirror mentions, but does not have.
    pub(crate) fn undeclared(&self) -> &[Ident] {
        if self.is_mirror() { &self.unknown } else { &[] }
    }
}

/// The name of a trait, and its arguments.
fn last(path: &Path) -> String {
    path.segments.last().map(|last| quote!(#last).to_string()).unwrap_or_default()
}

fn name_of(item: &TraitItem) -> Option<&Ident> {
    match item {
        TraitItem::Fn(function) => Some(&function.sig.ident),
        TraitItem::Type(ty) => Some(&ty.ident),
        TraitItem::Const(constant) => Some(&constant.ident),
        _ => None,
    }
}
