//! A trait without its mistakes, for what uses it to compile: errors about the uses would only hide the one that matters.
//!
//! Input:
//! ```text
//! trait X: Sized { const N: u8; fn put<V>(&self, value: V); async fn get(&self); }
//! ```
//! Output: every way out taken that the errors name, and defaults, since implementors may lack what is new to them.
//! ```text
//! trait X { const N: u8 = panic!(); fn put<V>(&self, value: V) where Self: Sized { panic!() } async fn get(&self); }
//! ```

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Ident, ItemTrait, ReturnType, Signature, TraitItem, TraitItemFn, TypeImplTrait, WherePredicate};

use crate::check::{also_send, is_default, is_rejected};
use crate::model::{ErasedType, TraitModel, getter_name, is_twin};
use crate::parse::ItemOptions;

/// The trait without what was reported: `rejected` are methods.
pub(super) fn without_mistakes(model: &TraitModel, rejected: &[&Ident]) -> TraitModel {
    let mut item = model.item.clone();
    drop_rejected(&mut item);
    item.items.iter_mut().for_each(without_default);
    let refused = model.erased_types.iter().filter(|ty| ty.object.is_err()).map(ErasedType::name);
    let types: Vec<_> = item.items.iter().filter_map(generic_type).chain(refused).cloned().collect();
    let left_out: Vec<_> = item
        .items
        .iter()
        .filter_map(|item| match item {
            TraitItem::Fn(function) => Some(&function.sig),
            _ => None,
        })
        .filter(|sig| rejected.contains(&&sig.ident) || mentions(sig.to_token_stream(), &types))
        .map(|sig| sig.ident.clone())
        .collect();
    for item in &mut item.items {
        match item {
            TraitItem::Const(constant) if constant.default.is_none() => {
                constant.default = Some((syn::parse_quote!(=), syn::parse_quote!(::core::panic!())));
            }
            TraitItem::Type(ty) if types.contains(&ty.ident) => {
                ty.generics.make_where_clause().predicates.push(self_is_sized());
            }
            TraitItem::Fn(function) => leave_out(function, &left_out),
            _ => {}
        }
    }
    let options = model.items().map(|(item, options)| match item {
        TraitItem::Fn(function) if left_out.contains(&function.sig.ident) => options.without_form(),
        TraitItem::Const(constant) if model.function(&getter_name(&constant.ident)).is_some() => {
            options.without_form()
        }
        _ => options.clone(),
    });
    let mut options: Vec<_> = options.collect();
    for name in model.undeclared() {
        item.items.push(syn::parse_quote!(type #name;));
        options.push(ItemOptions::default());
    }
    let mut of_trait = model.options.clone();
    of_trait.also_send = of_trait.also_send.filter(|_| !also_send::is_wrong(model));
    TraitModel::with_options(item, of_trait, options)
}

/// Whether everything in the trait is known, so that it can be implemented.
pub(super) fn is_known(model: &TraitModel) -> bool {
    let unknown = |item: &TraitItem| matches!(item, TraitItem::Macro(_) | TraitItem::Verbatim(_));
    model.item.modifiers.auto_token.is_none() && !model.item.items.iter().any(unknown)
}

/// `default fn`, without the word.
fn without_default(item: &mut TraitItem) {
    if let TraitItem::Verbatim(tokens) = item
        && is_default(tokens)
        && let Ok(function) = syn::parse2(tokens.clone().into_iter().skip(1).collect())
    {
        *item = TraitItem::Fn(function);
    }
}

/// The name of an associated type with parameters.
fn generic_type(item: &TraitItem) -> Option<&Ident> {
    match item {
        TraitItem::Type(ty) if !ty.generics.params.is_empty() => Some(&ty.ident),
        _ => None,
    }
}

/// Adds `where Self: Sized` and a default to a method that is to be left out. The default of one that is not may use it:
/// then it gets another one.
fn leave_out(function: &mut TraitItemFn, left_out: &[Ident]) {
    let is_left_out = left_out.contains(&function.sig.ident);
    let uses = function.default.as_ref().is_some_and(|body| mentions(body.to_token_stream(), left_out));
    // A default must return something, and nothing is known to be an `impl Trait`.
    let can_default = !returns_impl(&function.sig);
    if is_left_out || uses && !can_default {
        function.sig.generics.make_where_clause().predicates.push(self_is_sized());
    }
    if can_default && (is_left_out && function.default.is_none() || uses && !is_left_out) {
        function.attrs.push(syn::parse_quote!(#[allow(unused_variables, unused_mut)]));
        function.default = Some(syn::parse_quote!({ ::core::panic!() }));
    }
}

fn mentions(tokens: TokenStream, names: &[Ident]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => names.contains(&ident),
        TokenTree::Group(group) => mentions(group.stream(), names),
        _ => false,
    })
}

fn self_is_sized() -> WherePredicate {
    syn::parse_quote!(Self: ::core::marker::Sized)
}

/// Drops the supertraits that leave it without objects, or that objects cannot have.
fn drop_rejected(item: &mut ItemTrait) {
    let supertraits = std::mem::take(&mut item.supertraits).into_iter();
    item.supertraits = supertraits.filter(|bound| !is_rejected(bound)).collect();
    if item.supertraits.is_empty() {
        item.colon_token = None;
    }
    if let Some(clause) = &mut item.generics.where_clause {
        let predicates = std::mem::take(&mut clause.predicates).into_iter();
        clause.predicates = predicates.filter(|predicate| !is_rejected_predicate(predicate)).collect();
    }
}

/// `Self: Sized`, and the like.
fn is_rejected_predicate(predicate: &WherePredicate) -> bool {
    match predicate {
        WherePredicate::Type(on) => {
            matches!(&on.bounded_ty, syn::Type::Path(ty) if ty.path.is_ident("Self"))
                && on.bounds.iter().any(|bound| is_rejected(bound) || is_twin(bound))
        }
        _ => false,
    }
}

/// Whether there is an `impl Trait` in what it returns.
fn returns_impl(sig: &Signature) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type_impl_trait(&mut self, _: &'ast TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    if let ReturnType::Type(_, ty) = &sig.output {
        visit::visit_type(&mut find, ty);
    }
    find.0
}
