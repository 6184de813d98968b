//! Every mistake is reported, at once, and the trait is there all the same.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, File, Item, ItemTrait, TraitItem};

use crate::entry::{derive, derive_on_a_type, dyn_adapters};

#[test]
fn one_error_for_each_mistake() {
    let output = derive(
        quote!(DynAdapters),
        quote! {
            #[adapters(sned, pointers("Gc"))]
            pub trait Wrong: Sized {
                const NUMBER: u8;
                type Lending<'a>;
                #[adapters(sent)]
                async fn option(&self);
                fn no_self();
                fn by_value(self: Pin<Rc<Self>>);
                fn generic<T>(&self, value: T);
                fn same(&self, other: &Self) -> Self;
                async fn nested(&self) -> Rc<impl Iterator>;
                fn unknown(&self) -> impl Clone;
                fn borrows(&self, other: &str) -> impl Iterator<Item = char>;
                written_elsewhere!();
            }
        },
    );
    let errors = errors(output.clone());
    let about = [
        "`sned`",
        "\"Rc\"",
        "`sent`",
        "requires `Sized`",
        "associated constants",
        "associated type with parameters",
        "`no_self` has no `self`",
        "cannot be called with this `self`",
        "`T` may be any type",
        "pass a `Self`",
        "hold a `Self`",
        "and nowhere else",
        "no trait object stands for an `impl Clone`",
        "macro expands to",
    ];
    for about in about {
        let n = errors.iter().filter(|error| error.contains(about)).count();
        assert_eq!(n, 1, "errors about {about} among {errors:#?}");
    }
    assert_eq!(errors.len(), about.len(), "{errors:#?}");
    assert_eq!(trait_in(output, "Wrong").items.len(), 11);
}

#[test]
fn one_error_for_each_option() {
    let options = quote!(sned, inline(on_busy = "wait", on_bsy = "box"), only(Boxing), pointers("Gc"));
    let output = derive(
        quote!(DynAdapters),
        quote!(
            #[adapters(#options)]
            trait X {}
        ),
    );
    assert_eq!(errors(output.clone()).len(), 5, "{:#?}", errors(output));
}

#[test]
fn the_path_of_the_runtime_survives_a_mistake_beside_it() {
    let output = derive(
        quote!(DynAdapters),
        quote!(
            #[adapters(sned, crate = crate::elsewhere)]
            trait X {}
        ),
    );
    assert!(!output.to_string().contains(":: adapters ::"), "{output}");
}

#[test]
fn names_that_others_use_are_there() {
    let output = dyn_adapters(
        quote!(),
        quote!(
            trait Wrong {
                fn no_self();
            }
        ),
    );
    for name in ["DynWrong", "BoxingWrong", "CachingWrong", "InlineWrong", "WrongAdapter"] {
        assert!(output.clone().into_iter().any(|token| token.to_string() == name), "no {name} in {output}");
    }
    assert_eq!(errors(output).len(), 1);
}

#[test]
fn options_that_are_not_understood() {
    for (args, n) in
        [(quote!(DynAdapters, Clone, Default), 2), (quote!(DynAdapters Clone), 1), (quote!("DynAdapters"), 1)]
    {
        let output = derive(
            args,
            quote!(
                #[adapters(send)]
                trait X {
                    #[adapters(send)]
                    async fn f(&self);
                }
            ),
        );
        assert_eq!(errors(output.clone()).len(), n, "{output}");
        assert!(!has_our_attribute(&trait_in(output, "X").attrs));
    }
    let output = dyn_adapters(
        quote!(= 1),
        quote!(
            trait X {}
        ),
    );
    assert_eq!(errors(output.clone()).len(), 1, "{output}");
    assert_eq!(trait_in(output, "X").items, []);
}

#[test]
fn options_of_methods_go_when_those_of_the_trait_are_not_understood() {
    let output = derive(
        quote!(DynAdapters, Clone),
        quote!(
            trait X {
                #[adapters(send)]
                async fn f(&self);
            }
        ),
    );
    let item = trait_in(output, "X");
    let [TraitItem::Fn(function)] = &item.items[..] else { panic!("{item:?}") };
    assert!(!has_our_attribute(&function.attrs));
}

/// Attributes that only our macro knows would be errors of their own.
fn has_our_attribute(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("adapters"))
}

#[test]
fn a_trait_with_a_syntax_of_its_own_is_handed_back() {
    let item = quote!(trait Next { gen async fn<> f(&self) -> ; });
    let output = derive(quote!(DynAdapters), item.clone());
    assert_eq!(errors(output.clone()).len(), 1);
    assert!(output.to_string().starts_with(&item.to_string()));
}

#[test]
fn what_is_missing_at_the_end_is_an_error_where_the_end_is() {
    let item: TokenStream = "trait X { }".parse().unwrap();
    for (args, expand) in
        [("DynAdapters, ::", derive as fn(_, _) -> _), ("::", dyn_adapters), ("send =", dyn_adapters)]
    {
        let output: TokenStream = expand(args.parse().unwrap(), item.clone());
        let error = output.into_iter().find(|token| token.to_string() == "compile_error").unwrap();
        assert!(error.span().source_text().is_some_and(|text| args.ends_with(&text)), "{:?}", error.span());
    }
}

#[test]
fn types_are_told_what_the_macros_are_for() {
    let item = quote!(
        struct Type(u8);
    );
    assert_eq!(errors(derive_on_a_type("DynAdapters", &item)).len(), 1);
    let output = dyn_adapters(quote!(), item.clone());
    assert_eq!(errors(output.clone()).len(), 1);
    assert!(output.to_string().starts_with(&item.to_string()));
}

/// The texts of all `compile_error!`s.
fn errors(tokens: TokenStream) -> Vec<String> {
    let mut errors = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "compile_error" => {
                assert_eq!(tokens.next().unwrap().to_string(), "!");
                let Some(TokenTree::Group(group)) = tokens.next() else { panic!("a macro has arguments") };
                let text: syn::LitStr = syn::parse2(group.stream()).unwrap();
                errors.push(text.value());
                let ends = group.delimiter() == Delimiter::Brace
                    || tokens.peek().is_some_and(|token| token.to_string() == ";");
                assert!(ends, "this is no item: {text:?}", text = text.value());
            }
            TokenTree::Group(group) => errors.extend(self::errors(group.stream())),
            _ => {}
        }
    }
    errors
}

fn trait_in(output: TokenStream, name: &str) -> ItemTrait {
    let file: File = syn::parse2(output).unwrap();
    let traits = file.items.into_iter().filter_map(|item| match item {
        Item::Trait(item) => Some(item),
        _ => None,
    });
    traits.into_iter().find(|item| item.ident == name).unwrap()
}
