//! Calls of the runtime's macros as the items that they stand for, for tests that look into them. What they stand for in the
//! runtime is more: here it is all that the macro has put in.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, File, Item, Macro, Stmt};

/// Replaces `impls! { .. }`, `objects! { .. }` and `together! { .. }` by items.
pub(super) struct RuntimeMacros;

impl VisitMut for RuntimeMacros {
    fn visit_file_mut(&mut self, file: &mut File) {
        let items = std::mem::take(&mut file.items).into_iter();
        file.items = items
            .flat_map(|item| match &item {
                Item::Macro(call) => items_of(&call.mac).unwrap_or_else(|| vec![item]),
                _ => vec![item],
            })
            .collect();
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        let statements = std::mem::take(&mut block.stmts).into_iter();
        block.stmts = statements
            .flat_map(|statement| match &statement {
                Stmt::Macro(call) => items_of(&call.mac)
                    .map_or_else(|| vec![statement], |items| items.into_iter().map(Stmt::Item).collect()),
                _ => vec![statement],
            })
            .collect();
        visit_mut::visit_block_mut(self, block);
    }
}

/// The items that a call stands for, if it is one of those that are known.
fn items_of(call: &Macro) -> Option<Vec<Item>> {
    let parts: Vec<_> = call.tokens.clone().into_iter().collect();
    let items = match call.path.segments.last()?.ident.to_string().as_str() {
        "impls" => impls(&parts)?,
        "objects" => objects(&parts)?,
        "together" => together(&parts)?,
        _ => return None,
    };
    Some(syn::parse2::<File>(items).ok()?.items)
}

/// `[head] [types] [boxed types] [clause] { items }`: the first impl has the items of all.
fn impls(parts: &[TokenTree]) -> Option<TokenStream> {
    let [head, types, boxed, clause, items] = parts else { return None };
    let (head, clause, items) = (contents(head)?, contents(clause)?, contents(items)?);
    let types = list(contents(types)?).into_iter().map(|ty| (ty, None));
    let boxed = list(contents(boxed)?).into_iter().map(|ty| (ty, Some(quote!(#[boxed]))));
    let mut items = Some(items);
    let each = types.chain(boxed).map(|(ty, boxed)| {
        let items = items.take();
        quote!(#boxed #head #ty #clause { #items })
    });
    Some(each.collect())
}

/// `runtime [attributes] [parameters] [object] [+ 'lifetime] [clause] [facts] forward parameter`
fn objects(parts: &[TokenTree]) -> Option<TokenStream> {
    let (groups, forward) = parts.get(1..)?.split_at_checked(6)?;
    let groups: Vec<_> = groups.iter().map(contents).collect::<Option<_>>()?;
    let [attrs, params, object, lives, clause, facts] = &groups[..] else { return None };
    let forward = (!forward.is_empty()).then(|| quote!(#[forward]));
    let facts: Vec<_> = facts.clone().into_iter().collect();
    // `unsafe Name { items }`
    let facts = facts.chunks(3).map(|fact| {
        let (name, items) = (&fact[1], &fact[2]);
        quote!(#attrs unsafe impl<#params> #name for #object #lives #clause #items)
    });
    Some(quote!(#(#facts)* #forward impl<#params> __Object for #object #lives #clause {}))
}

/// `runtime unsafe [parameters] [object] [bounds] {}`
fn together(parts: &[TokenTree]) -> Option<TokenStream> {
    let [_, _, params, object, bounds, _] = parts else { return None };
    let (params, object, bounds) = (contents(params)?, contents(object)?, list(contents(bounds)?));
    Some(quote!(impl<#params> __Together for #object where #(#bounds: __StdObject,)* {}))
}

fn contents(token: &TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => Some(group.stream()),
        _ => None,
    }
}

/// What stands before each `;`.
fn list(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let parts = tokens.split(is_end).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().map(ToTokens::to_token_stream).collect()).collect()
}
