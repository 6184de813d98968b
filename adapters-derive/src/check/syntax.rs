//! Syntax that is not understood where it matters what it means.

use darling::error::Accumulator;
use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ItemTrait, PredicateType, Type, TypeMacro, TypeParamBound};

use crate::error::{at, at_span};

/// Reports types and bounds that could say something about `Self` that is not known here.
pub(super) fn check(item: &ItemTrait, errors: &mut Accumulator) {
    NotUnderstood { errors }.visit_item_trait(item);
}

struct NotUnderstood<'a> {
    errors: &'a mut Accumulator,
}

impl<'ast> Visit<'ast> for NotUnderstood<'_> {
    fn visit_predicate_type(&mut self, predicate: &'ast PredicateType) {
        if matches!(predicate.bounded_ty, Type::Macro(_)) {
            self.errors.push(at_span(
                predicate.bounded_ty.span(),
                "this macro could stand for `Self`, and then this would be a supertrait, or would leave a method out of objects; \
                 write the type out",
            ));
            return;
        }
        visit::visit_predicate_type(self, predicate);
    }

    fn visit_type_macro(&mut self, ty: &'ast TypeMacro) {
        if mentions_self(ty.mac.tokens.clone()) {
            let text = "objects have another type in the place of `Self`, and this macro cannot be looked into; write the type out";
            self.errors.push(at(ty, text));
        }
    }

    fn visit_type(&mut self, ty: &'ast Type) {
        if let Type::Verbatim(tokens) = ty {
            self.errors.push(at(tokens, "this type is not understood; write it in another way"));
        }
        visit::visit_type(self, ty);
    }

    fn visit_type_param_bound(&mut self, bound: &'ast TypeParamBound) {
        if let TypeParamBound::Verbatim(tokens) = bound {
            self.errors.push(at(tokens, "this bound is not understood; write it in another way"));
        }
        visit::visit_type_param_bound(self, bound);
    }

    fn visit_block(&mut self, _: &'ast Block) {}

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Self",
        TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}
