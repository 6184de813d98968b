//! Parameters that are called like those that are emitted give way.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::{ConstParam, Ident, ItemTrait, TypeParam};

/// Renames every parameter whose name starts with `__`, in the trait and everything in it: `__T` becomes `__T_`. Nobody else can
/// see the names of parameters.
pub(crate) fn rename_params(item: &mut ItemTrait) {
    let mut params = Params(Vec::new());
    params.visit_item_trait(item);
    if params.0.is_empty() {
        return;
    }
    let renamed = rename(item.to_token_stream(), &params.0);
    if let Ok(renamed) = syn::parse2(renamed) {
        *item = renamed;
    }
}

struct Params(Vec<Ident>);

impl Params {
    fn see(&mut self, name: &Ident) {
        if name.to_string().starts_with("__") {
            self.0.push(name.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Params {
    fn visit_type_param(&mut self, param: &'ast TypeParam) {
        self.see(&param.ident);
        visit::visit_type_param(self, param);
    }

    fn visit_const_param(&mut self, param: &'ast ConstParam) {
        self.see(&param.ident);
        visit::visit_const_param(self, param);
    }
}

fn rename(tokens: TokenStream, names: &[Ident]) -> TokenStream {
    let renamed = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if names.contains(&ident) => {
            TokenTree::Ident(format_ident!("{ident}_", span = ident.span()))
        }
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), rename(group.stream(), names));
            inside.set_span(group.span());
            TokenTree::Group(inside)
        }
        token => token,
    });
    renamed.collect()
}
