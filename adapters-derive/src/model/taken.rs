//! Which names have a meaning already where the macro would use them.
//!
//! The compiler's messages show the names of what is emitted, and so does the documentation: what nobody else is called needs no
//! underscores.
//!
//! ```text
//! fn(&mut dyn DynStore<Key = __Key>, u32)  ->  fn(&mut dyn DynStore<Key = Key>, u32)
//! the trait `DynStore` is implemented for `Adapter<__T, __S>`  ->  .. for `Adapter<T, S>`
//! ```

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{ConstParam, ItemTrait, Path, TypeMacro, TypeParam};

use crate::parse::{ItemOptions, TraitOptions};

/// What a name by itself stands for already, as far as one can see. `Self::Key` is not `Key`.
#[derive(Default)]
pub(super) struct Taken {
    names: BTreeSet<String>,
    /// Whether there may be more.
    pub(super) more: bool,
}

impl Taken {
    pub(super) fn by(item: &ItemTrait, options: &TraitOptions, item_options: &[ItemOptions]) -> Self {
        let mut taken = Self::default();
        taken.names.insert(item.ident.to_string());
        taken.visit_item_trait(item);
        let others = item_options.iter().filter_map(|options| options.of.as_ref()).chain(&options.remote);
        others.chain([&options.krate]).for_each(|path| taken.visit_path(path));
        // `with(A = Vec<u8>)` is no part of the trait any more.
        let fixed = item_options.iter().filter_map(|options| options.with.as_ref());
        fixed.for_each(|(_, fixed)| fixed.iter().for_each(|fixed| taken.all(fixed.value.clone())));
        let twins: Vec<_> = taken.names.iter().map(|name| format!("Dyn{name}")).collect();
        taken.names.extend(twins);
        taken
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.more || self.names.contains(name)
    }

    /// Tells whether this very name is known to mean something.
    pub(super) fn names(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    fn all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => drop(self.names.insert(ident.unraw().to_string())),
                TokenTree::Group(group) => self.all(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Taken {
    fn visit_path(&mut self, path: &'ast Path) {
        if let Some(first) = path.segments.first() {
            self.names.insert(first.ident.unraw().to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_type_param(&mut self, param: &'ast TypeParam) {
        self.names.insert(param.ident.to_string());
        visit::visit_type_param(self, param);
    }

    fn visit_const_param(&mut self, param: &'ast ConstParam) {
        self.names.insert(param.ident.to_string());
        visit::visit_const_param(self, param);
    }

    /// What a macro makes of its tokens is not known.
    fn visit_type_macro(&mut self, _: &'ast TypeMacro) {
        self.more = true;
    }
}
