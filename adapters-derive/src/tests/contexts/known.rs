//! What has to be known of a trait to tell the user's functions from those of the runtime.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprPath, ItemTrait, Safety, TraitItem, UseTree};

use crate::tests::emitted::Emitted;

/// The runtime's name for its private module among the impls.
const PRIVATE: &str = "__rt";

/// The trait for the lists of types that an enum of implementors has: its methods are the user's.
const SEALED: &str = "__Sealed";

/// Traits of the standard library, whose methods are the user's for the user's types.
const STD: [&str; 15] = [
    "Borrow",
    "BorrowMut",
    "Clone",
    "Debug",
    "Deref",
    "DerefMut",
    "Drop",
    "Future",
    "Hash",
    "Hasher",
    "Into",
    "IntoIterator",
    "Iterator",
    "ToString",
    "FnOnce",
];

/// Whose a function is.
pub(super) enum Whose {
    /// The runtime's, but not one of a trait of the standard library.
    Runtime,
    /// A method of `DynX`.
    Emitted,
    /// A method of the user's that is declared `unsafe`.
    UserUnsafe,
    /// Any other, the user's among them.
    Other,
}

/// What is known.
pub(super) struct Known {
    /// The path of the runtime.
    runtime: Vec<String>,
    /// Traits with the user's methods.
    traits: BTreeSet<String>,
    /// Methods that are declared `unsafe`.
    unsafe_methods: BTreeSet<String>,
    /// All names that the user has written.
    written: BTreeSet<String>,
}

impl Known {
    pub(super) fn of(emitted: &Emitted) -> Self {
        let item = emitted.call.trait_item();
        let mut written = BTreeSet::new();
        let mut traits = BTreeSet::from([item.ident.to_string(), SEALED.to_owned()]);
        for tokens in [emitted.call.args.clone(), item.to_token_stream()] {
            names_in(tokens.clone(), &mut written);
            traits_in(tokens, &mut traits);
        }
        let mut runtime = Runtime(None);
        emitted.items.iter().for_each(|item| runtime.visit_item(item));
        Self {
            runtime: runtime.0.unwrap_or_default(),
            traits,
            unsafe_methods: unsafe_methods(&item),
            written,
        }
    }

    /// Whether the user has written this name.
    pub(super) fn is_written(&self, name: &str) -> bool {
        self.written.contains(name)
    }

    /// Whose function is called.
    pub(super) fn whose(&self, function: &Expr) -> Whose {
        let Expr::Path(ExprPath { qself, path, .. }) = function else { return Whose::Other };
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let [.., of, name] = &names[..] else { return Whose::Other };
        if qself.is_none() && self.is_runtime(&names) {
            return if STD.contains(&of.as_str()) { Whose::Other } else { Whose::Runtime };
        }
        if name.starts_with("__dyn_") && of.starts_with("Dyn") {
            return Whose::Emitted;
        }
        let is_user = self.traits.contains(of) && self.unsafe_methods.contains(name);
        if is_user { Whose::UserUnsafe } else { Whose::Other }
    }

    fn is_runtime(&self, path: &[String]) -> bool {
        path[0] == PRIVATE || !self.runtime.is_empty() && path.starts_with(&self.runtime)
    }
}

fn unsafe_methods(item: &ItemTrait) -> BTreeSet<String> {
    let methods = item.items.iter().filter_map(|item| match item {
        TraitItem::Fn(function) if matches!(function.sig.safety, Safety::Unsafe(_)) => {
            Some(function.sig.ident.to_string())
        }
        _ => None,
    });
    methods.collect()
}

fn names_in(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => drop(names.insert(name.to_string())),
            TokenTree::Group(group) => names_in(group.stream(), names),
            _ => {}
        }
    }
}

/// The traits in `remote = path::Of` and `of = path::Of`: the last name of each path.
fn traits_in(tokens: TokenStream, traits: &mut BTreeSet<String>) {
    let (mut before, mut last, mut inside) = (String::new(), None, false);
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                before = name.to_string();
                last = inside.then(|| before.clone());
            }
            TokenTree::Punct(punct) if punct.as_char() == '=' => {
                inside = before == "remote" || before == "of";
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            other => {
                inside = false;
                traits.extend(last.take());
                if let TokenTree::Group(group) = other {
                    traits_in(group.stream(), traits);
                }
            }
        }
    }
    traits.extend(last);
}

/// The path of the runtime: the macro gives a name to its private module.
struct Runtime(Option<Vec<String>>);

impl<'ast> Visit<'ast> for Runtime {
    fn visit_use_tree(&mut self, tree: &'ast UseTree) {
        let (mut path, mut tree) = (Vec::new(), tree);
        while let UseTree::Path(next) = tree {
            path.push(next.ident.to_string());
            tree = &next.tree;
        }
        if let UseTree::Rename(renamed) = tree
            && renamed.rename == PRIVATE
        {
            // What is renamed is the private module, which the path is without.
            self.0 = Some(path);
        }
        visit::visit_use_tree(self, tree);
    }
}
