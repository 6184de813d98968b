//! What is not understood and may be about `Self` is refused, on the user's own tokens.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::entry::derive;

#[test]
fn predicates_on_a_macro() {
    refused(&[
        "trait X where this!(): Any { fn f(&self); }",
        "trait X where (this!()): Any { fn f(&self); }",
        "trait X where for<'a> this!('a): Any { fn f(&self); }",
        "trait X { fn f(&self) where this!(): Any; }",
    ]);
}

#[test]
fn types_whose_syntax_is_not_known() {
    refused(&[
        "trait X where dyn* Any: Send { fn f(&self); }",
        "trait X { fn f(&self, x: unsafe<'a> &'a Self); }",
        "trait X { fn f(&self) -> Box<dyn* Any>; }",
        "trait X { type Item: Into<builtin # x(Self)>; fn f(&self); }",
    ]);
}

#[test]
fn bounds_whose_syntax_is_not_known() {
    refused(&[
        "trait X: [const] Any { fn f(&self); }",
        "trait X where Self: [const] Any { fn f(&self); }",
        "trait X { fn f(&self, x: impl const Any); }",
        "trait X { type Item: [const] Any; fn f(&self); }",
    ]);
}

#[test]
fn macros_that_are_given_self() {
    refused(&[
        "trait X { fn f(&self, x: item!(Self)); }",
        "trait X { fn f(&self, x: &[(item!([Self::Item]))]); type Item; }",
        "trait X { fn f(&self) -> item!(Self); }",
        "trait X { fn f(self: pointer!(Self)); }",
        "trait X { type Item: Into<item!(Self)>; fn f(&self); }",
    ]);
}

/// For each of the traits there is an error, and it is on the user's tokens.
fn refused(items: &[&str]) {
    let is_accepted = |item: &&&str| {
        let spans = errors(item);
        spans.is_empty() || spans.iter().any(|span| span.byte_range().is_empty())
    };
    let accepted: Vec<_> = items.iter().filter(is_accepted).collect();
    assert!(accepted.is_empty(), "these have no error, or one that has no place: {accepted:#?}");
}

/// Where errors are.
fn errors(item: &str) -> Vec<Span> {
    let item: TokenStream = item.parse().unwrap();
    syn::parse2::<syn::ItemTrait>(item.clone()).unwrap_or_else(|error| panic!("{error}: {item}"));
    let mut found = Vec::new();
    find(derive(quote::quote!(DynAdapters), item), &mut found);
    found
}

fn find(tokens: TokenStream, found: &mut Vec<Span>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) if name == "compile_error" => found.push(name.span()),
            TokenTree::Group(group) => find(group.stream(), found),
            _ => {}
        }
    }
}
