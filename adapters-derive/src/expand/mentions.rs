//! What the compiler says where `impl View` stands, or where `View` is a supertrait, but `View` has no `DynView`.
//!
//! A macro cannot know which names there are, so the error is the compiler's: "cannot find trait `DynView`", at the user's
//! `View`. But the compiler also looks for an item of that name that a `cfg` has taken out, in the module itself and in those
//! it imports everything from, and says which feature that item waits for. Here the feature is what to do.
//!
//! Input:
//! ```text
//! trait X { fn draw(&self, view: impl View); }
//! ```
//! Output:
//! ```text
//! mod __x_view { #[cfg(feature = "derive `DynAdapters` for `View`, ..")] trait DynView {} }
//! use __x_view::*;
//! ```

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};
use syn::visit::{self, Visit};
use syn::{Ident, ItemTrait, LitStr, Path, TypeParamBound, TypeTraitObject};

use crate::model::TraitModel;

/// `dyn_trait` is what has been emitted for `DynX`.
pub(super) fn expand(model: &TraitModel, dyn_trait: &TokenStream) -> TokenStream {
    let mut mentions = Mentions { of: &model.names.dyn_trait, found: BTreeMap::new() };
    if !mentions.may_be_in(dyn_trait.clone()) {
        return TokenStream::new();
    }
    if let Ok(item) = syn::parse2::<ItemTrait>(dyn_trait.clone()) {
        mentions.visit_item_trait(&item);
        for bound in &item.supertraits {
            mentions.see_bound(bound);
        }
    }
    let Some(first) = mentions.found.values().next() else { return TokenStream::new() };
    // Where it is said a name must be one that no other trait of the module has, nor one of the module around it.
    let names: Vec<_> = mentions.found.keys().map(|name| name.to_lowercase()).collect();
    let module = format_ident!(
        "__{}_{}",
        model.item.ident.to_string().trim_start_matches("r#").to_lowercase(),
        names.join("_"),
        span = first.span()
    );
    let removed = mentions.found.iter().map(|(name, dyn_trait)| {
        let span = dyn_trait.span();
        let what_to_do = format!(
            "derive `DynAdapters` for `{name}` and import `Dyn{name}`, or mirror `{name}` with `remote`"
        );
        // One span for all of it, so that the user's token is underlined once.
        let what_to_do = LitStr::new(&what_to_do, span);
        quote_spanned! {span=>
            #[cfg(feature = #what_to_do)]
            trait #dyn_trait {}
        }
    });
    quote_spanned! {first.span()=>
        #[allow(unexpected_cfgs)]
        mod #module { #(#removed)* }
        #[allow(unused_imports, clippy::wildcard_imports)]
        use #module::*;
    }
}

/// Every `dyn DynView` without a path, by `View`.
struct Mentions<'a> {
    of: &'a Ident,
    found: BTreeMap<String, Ident>,
}

impl Mentions<'_> {
    /// Whether there is a name like that, which is sooner said than where.
    fn may_be_in(&self, tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident.to_string().starts_with("Dyn") && ident != *self.of,
            TokenTree::Group(group) => self.may_be_in(group.stream()),
            _ => false,
        })
    }

    fn see_bound(&mut self, bound: &TypeParamBound) {
        if let TypeParamBound::Trait(bound) = bound {
            self.see(&bound.path);
        }
    }

    fn see(&mut self, path: &Path) {
        let [only] = path.segments.iter().collect::<Vec<_>>()[..] else { return };
        if let Some(name) = only.ident.to_string().strip_prefix("Dyn").filter(|name| !name.is_empty())
            && only.ident != *self.of
        {
            self.found.entry(name.to_owned()).or_insert_with(|| only.ident.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_type_trait_object(&mut self, object: &'ast TypeTraitObject) {
        for bound in &object.bounds {
            self.see_bound(bound);
        }
        visit::visit_type_trait_object(self, object);
    }
}
