//! The macros of the crate [`adapters`](https://docs.rs/adapters), which re-exports them. Their documentation is there.
//!
//! This file holds the entry points; everything behind them works on `proc_macro2` tokens and is tested that way:
//!
//! `parse` (tokens and options, with `cfg` resolved) -> `normalize` (lifetimes, patterns, `Self`) -> `model` (what each
//! method needs) -> `check` (what cannot be adapted) -> `expand` (one file for each emitted item).
#![forbid(unsafe_code)]

mod check;
mod entry;
mod error;
mod expand;
mod model;
mod normalize;
mod parse;
mod syntax;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Lets `#[derive(..)]` be used on traits: `use adapters::derive;`.
#[proc_macro_attribute]
pub fn derive(args: TokenStream, item: TokenStream) -> TokenStream {
    entry::derive(args.into(), item.into()).into()
}

/// `#[derive(DynAdapters)]` for people who do not want to shadow `derive`.
#[proc_macro_attribute]
pub fn dyn_adapters(args: TokenStream, item: TokenStream) -> TokenStream {
    entry::dyn_adapters(args.into(), item.into()).into()
}

/// The real derive is only reached when std's `derive` is in charge, that is, on something that is no trait.
macro_rules! only_for_traits {
    ($($function:ident $name:ident)*) => {$(
        #[doc = concat!("`", stringify!($name), "`, for traits: with `use adapters::derive;` in scope.")]
        #[proc_macro_derive($name, attributes(adapters))]
        pub fn $function(item: TokenStream) -> TokenStream {
            entry::derive_on_a_type(stringify!($name), &item.into()).into()
        }
    )*};
}
only_for_traits! {
    derive_dyn_adapters DynAdapters
    derive_boxing_adapter BoxingAdapter
    derive_caching_adapter CachingAdapter
    derive_inline_adapter InlineAdapter
}
