//! The names in what is emitted, as the user would have chosen them: the compiler's messages show them, and so does the
//! documentation. What nobody else is called needs no underscores.
//!
//! ```text
//! fn(&mut dyn DynStore<Key = __Key>, u32)  ->  fn(&mut dyn DynStore<Key = Key>, u32)
//! the trait `DynStore` is implemented for `Adapter<__T, __S>`  ->  .. for `Adapter<T, S>`
//! ```

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::visit::{self, Visit};
use syn::{ConstParam, Path, TypeMacro, TypeParam};

use crate::model::TraitModel;

/// `items` have names of their own, which `impls` refer to.
pub(super) fn expand(model: &TraitModel, items: TokenStream, impls: TokenStream) -> TokenStream {
    let mut taken = Taken::default();
    taken.0.insert(model.item.ident.to_string());
    taken.visit_item_trait(&model.item);
    model.mirrored().iter().for_each(|path| taken.visit_path(path));
    taken.visit_path(model.krate());
    // `with(A = Vec<u8>)` is no part of the trait any more.
    let fixed = model.methods.iter().filter_map(|method| method.form.source.generics());
    fixed.for_each(|generics| taken.all(generics.clone()));
    if taken.1 {
        return quote!(#items #impls);
    }
    taken.0.extend(taken.0.iter().map(|name| format!("Dyn{name}")).collect::<Vec<_>>());
    let free = |(name, _): &(&Ident, &Ident)| {
        !taken.0.contains(&name.to_string()) && !model.names.all().any(|emitted| emitted == *name)
    };
    let types = model.all_types().filter(free).map(|(name, param)| (param.to_string(), name.clone()));
    let short = |(name, short): (&str, &str)| {
        let mut short = model.names.alias_param(short).to_string();
        while taken.0.contains(&short) {
            short.push('_');
        }
        (name.to_owned(), Ident::new(&short, Span::call_site()))
    };
    let short = SHORT.into_iter().filter(|(name, _)| !model.names.is_used(name)).map(short);
    let types: Vec<_> = types.collect();
    // The parameters of what has a name are called as they should be from the start.
    let items = if types.is_empty() { items } else { renamed(items, &types.iter().cloned().collect()) };
    let impls = renamed(impls, &short.chain(types).collect());
    quote!(#items #impls)
}

fn renamed(tokens: TokenStream, readable: &BTreeMap<String, Ident>) -> TokenStream {
    rename(tokens.clone(), readable).unwrap_or(tokens)
}

/// Names of the macro, and what they are instead if nobody else is called that.
const SHORT: [(&str, &str); 6] =
    [("__T", "T"), ("__P", "T"), ("__D", "D"), ("__S", "S"), ("__Pointer", "Pointer"), ("__p", "p")];

/// The tokens with other names, if there are any such names in them: what stays as it is keeps its spans.
fn rename(tokens: TokenStream, readable: &BTreeMap<String, Ident>) -> Option<TokenStream> {
    let mut found = false;
    let renamed = |token| match token {
        TokenTree::Ident(ident) => TokenTree::Ident(match readable.get(&ident.to_string()).cloned() {
            Some(mut name) => {
                found = true;
                name.set_span(ident.span());
                name
            }
            None => ident,
        }),
        TokenTree::Group(group) => TokenTree::Group(match rename(group.stream(), readable) {
            Some(inner) => {
                found = true;
                let mut renamed = Group::new(group.delimiter(), inner);
                renamed.set_span(group.span());
                renamed
            }
            None => group,
        }),
        token => token,
    };
    let tokens = tokens.into_iter().map(renamed).collect();
    found.then_some(tokens)
}

/// What a name by itself stands for already, as far as one can see; and whether there may be more. `Self::Key` is not `Key`.
#[derive(Default)]
struct Taken(BTreeSet<String>, bool);

impl Taken {
    fn all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => drop(self.0.insert(ident.to_string())),
                TokenTree::Group(group) => self.all(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Taken {
    fn visit_path(&mut self, path: &'ast Path) {
        if let Some(first) = path.segments.first() {
            self.0.insert(first.ident.to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_type_param(&mut self, param: &'ast TypeParam) {
        self.0.insert(param.ident.to_string());
        visit::visit_type_param(self, param);
    }

    fn visit_const_param(&mut self, param: &'ast ConstParam) {
        self.0.insert(param.ident.to_string());
        visit::visit_const_param(self, param);
    }

    /// What a macro makes of its tokens is not known.
    fn visit_type_macro(&mut self, _: &'ast TypeMacro) {
        self.1 = true;
    }
}
