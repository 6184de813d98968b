//! Syntax that is not understood where it matters what it means.

use darling::error::Accumulator;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, PredicateType, Type, TypeMacro, TypeParamBound};

use crate::error::{at, at_span};
use crate::model::TraitModel;
use crate::parse::types_and_paths;

/// Reports types and bounds that could say something about `Self` that is not known here.
pub(super) fn check(model: &TraitModel, errors: &mut Accumulator) {
    let is_proved = model.methods.iter().any(|method| method.lends_adapted().is_some());
    NotUnderstood { errors, is_proved }.visit_item_trait(&model.item);
    for tokens in types_and_paths(&model.options, &model.item_options) {
        one_meaning(tokens, errors);
    }
}

/// Reports what would mean one thing in the option that it is written in, and another one where the option is used: this is within
/// impls for adapters, in which `Self` is an adapter, and a macro could name a parameter of the impl.
fn one_meaning(tokens: TokenStream, errors: &mut Accumulator) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                errors.push(at(&ident, "`Self` is an adapter where this is used; write the type out"));
            }
            TokenTree::Punct(mark) if mark.as_char() == '!' && is_call(tokens.peek()) => {
                let text = "this macro could mean another type where this is used; write the type out, or give it a name by `type`";
                errors.push(at_span(mark.span(), text));
            }
            TokenTree::Group(group) => one_meaning(group.stream(), errors),
            _ => {}
        }
    }
}

/// Tells a call of a macro by the token after its `!`, which may also negate a value.
fn is_call(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::None)
}

struct NotUnderstood<'a> {
    errors: &'a mut Accumulator,
    /// There are proofs about the types in the trait (`tied.rs`), which are never used: a macro could name a parameter of such a proof.
    is_proved: bool,
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
        if self.is_proved {
            let text = "this trait returns a value that is adapted and may borrow from several places, and this macro could mean another \
                        type in the proof that this is sound; write the type out, or give it a name by `type`";
            self.errors.push(at(ty, text));
        } else if mentions_self(ty.mac.tokens.clone()) {
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
