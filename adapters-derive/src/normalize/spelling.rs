//! Types and bounds without parentheses and without the groups that macro fragments come in, and names that are not raw, so that what
//! looks at them need not look through these.
//!
//! Input, where `$t` is `Self` and `⟦ ⟧` is a group without delimiters:
//! ```text
//! trait X where ⟦Self⟧: r#Debug { fn f(self: (Box<Self>), x: &(impl Display)) -> (impl Iterator<Item = (u8)>); }
//! ```
//! Output:
//! ```text
//! trait X where Self: Debug { fn f(self: Box<Self>, x: &impl Display) -> impl Iterator<Item = u8>; }
//! ```

use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, Ident, ItemTrait, ParenthesizedGenericArguments, PredicateType, ReturnType, Signature, TraitBound,
    Type, TypeFnPtr, TypeParen, TypePtr, TypeReference,
};

/// Spells a trait plainly. Bodies are left as they are.
pub(crate) fn spell_trait(item: &mut ItemTrait) {
    Spell.visit_item_trait_mut(item);
}

/// Spells a signature plainly.
pub(crate) fn spell_signature(sig: &mut Signature) {
    Spell.visit_signature_mut(sig);
}

/// Spells a type plainly.
pub(crate) fn spell_type(ty: &mut Type) {
    Spell.visit_type_mut(ty);
}

/// The expression in parentheses and groups.
pub(crate) fn plain_expr(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => plain_expr(&group.expr),
        Expr::Paren(paren) => plain_expr(&paren.expr),
        expr => expr,
    }
}

/// The name without `r#`, unless it would be a keyword in some edition.
fn plain_ident(ident: &Ident) -> Ident {
    let plain = ident.unraw();
    if plain == "gen" || syn::parse_str::<Ident>(&plain.to_string()).is_err() { ident.clone() } else { plain }
}

struct Spell;

impl VisitMut for Spell {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        loop {
            *ty = match std::mem::replace(ty, Type::Verbatim(proc_macro2::TokenStream::new())) {
                Type::Paren(paren) => *paren.elem,
                Type::Group(group) => *group.elem,
                plain => {
                    *ty = plain;
                    break;
                }
            };
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        *ident = plain_ident(ident);
    }

    fn visit_trait_bound_mut(&mut self, bound: &mut TraitBound) {
        bound.paren_token = None;
        visit_mut::visit_trait_bound_mut(self, bound);
    }

    // Where a `+` would go on with something else, parentheses are needed.

    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        visit_mut::visit_type_reference_mut(self, reference);
        enclose(&mut reference.elem);
    }

    fn visit_type_ptr_mut(&mut self, pointer: &mut TypePtr) {
        visit_mut::visit_type_ptr_mut(self, pointer);
        enclose(&mut pointer.elem);
    }

    fn visit_type_fn_ptr_mut(&mut self, function: &mut TypeFnPtr) {
        visit_mut::visit_type_fn_ptr_mut(self, function);
        enclose_output(&mut function.output);
    }

    fn visit_parenthesized_generic_arguments_mut(&mut self, arguments: &mut ParenthesizedGenericArguments) {
        visit_mut::visit_parenthesized_generic_arguments_mut(self, arguments);
        enclose_output(&mut arguments.output);
    }

    fn visit_predicate_type_mut(&mut self, predicate: &mut PredicateType) {
        visit_mut::visit_predicate_type_mut(self, predicate);
        enclose(&mut predicate.bounded_ty);
    }

    fn visit_block_mut(&mut self, _: &mut syn::Block) {}

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}

fn enclose_output(output: &mut ReturnType) {
    if let ReturnType::Type(_, ty) = output {
        enclose(ty);
    }
}

/// Puts parentheses around `dyn A + B` and `impl A + B`.
fn enclose(ty: &mut Type) {
    let bounds = match ty {
        Type::TraitObject(object) => object.bounds.len(),
        Type::ImplTrait(implementor) => implementor.bounds.len(),
        _ => return,
    };
    if bounds > 1 {
        let elem = Box::new(std::mem::replace(ty, Type::Verbatim(proc_macro2::TokenStream::new())));
        *ty = Type::Paren(TypeParen { attrs: Vec::new(), paren_token: syn::token::Paren::default(), elem });
    }
}
