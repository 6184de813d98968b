//! Items without what only the spelling is about.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Item, Pat, TraitBound, Type};

use crate::tests::emitted::text;

/// The text of items without parentheses and groups around types, bounds, patterns and expressions.
pub(super) fn flat(items: &[Item]) -> String {
    let items = items.iter().map(|item| {
        let mut item = item.clone();
        Flat.visit_item_mut(&mut item);
        text(item.into_token_stream())
    });
    items.collect::<Vec<_>>().join("\n")
}

struct Flat;

impl VisitMut for Flat {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        loop {
            *ty = match ty {
                Type::Paren(paren) => (*paren.elem).clone(),
                Type::Group(group) => (*group.elem).clone(),
                _ => break,
            };
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_trait_bound_mut(&mut self, bound: &mut TraitBound) {
        bound.paren_token = None;
        visit_mut::visit_trait_bound_mut(self, bound);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        loop {
            *expr = match expr {
                Expr::Paren(paren) => (*paren.expr).clone(),
                Expr::Group(group) => (*group.expr).clone(),
                _ => break,
            };
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        while let Pat::Paren(paren) = pat {
            *pat = (*paren.pat).clone();
        }
        visit_mut::visit_pat_mut(self, pat);
    }
}
