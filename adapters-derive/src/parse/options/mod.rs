//! The options in `#[adapters(..)]`.

mod known;
mod of_item;
mod of_trait;

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use darling::{Error, FromMeta};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token};

use self::known::known;
pub(crate) use self::of_item::{Fixed, ItemOptions};
pub(crate) use self::of_trait::{Busy, Pointer, TraitOptions};
use crate::error;
use crate::normalize::plain_expr;

/// What is wrong with an option.
pub(super) enum Wrong {
    /// It is not written as it must be.
    Form,
    /// It is, but with something that does not exist.
    Content(Error),
}

impl Wrong {
    /// The error, given how the option must be written.
    pub(super) fn error(self, form: &str, meta: &NestedMeta) -> Error {
        match self {
            Self::Form => error::at(meta, format!("this option is written {form}")),
            Self::Content(error) => error,
        }
    }
}

impl From<Error> for Wrong {
    fn from(error: Error) -> Self {
        Self::Content(error)
    }
}

/// `send`
pub(super) fn flag(meta: &NestedMeta) -> Result<(), Wrong> {
    match meta {
        NestedMeta::Meta(Meta::Path(_)) => Ok(()),
        _ => Err(Wrong::Form),
    }
}

/// `crate = ::path`
pub(super) fn path(meta: &NestedMeta) -> Result<Path, Wrong> {
    match meta {
        NestedMeta::Meta(Meta::NameValue(pair)) => {
            Path::from_expr(plain_expr(&pair.value)).map_err(|_| Wrong::Form)
        }
        _ => Err(Wrong::Form),
    }
}

/// The tokens of `name(..)`.
pub(super) fn list(meta: &NestedMeta) -> Result<Vec<NestedMeta>, Wrong> {
    match meta {
        NestedMeta::Meta(Meta::List(list)) => {
            NestedMeta::parse_meta_list(list.tokens.clone()).map_err(|_| Wrong::Form)
        }
        _ => Err(Wrong::Form),
    }
}

/// The types, values and paths in options. They are the user's, and are emitted as they are.
pub(crate) fn types_and_paths<'o>(
    options: &'o TraitOptions,
    item_options: &'o [ItemOptions],
) -> impl Iterator<Item = TokenStream> + 'o {
    let fixed = item_options.iter().filter_map(|options| options.with.as_ref()).flat_map(|(_, fixed)| fixed);
    let paths = item_options.iter().filter_map(|options| options.of.as_ref());
    let paths = paths.chain(&options.remote).chain([&options.krate]);
    fixed.map(|fixed| fixed.value.clone()).chain(paths.map(ToTokens::to_token_stream))
}

/// Removes every `#[adapters(..)]` and returns what they hold.
fn take_metas(attrs: &mut Vec<Attribute>, errors: &mut Accumulator) -> Vec<NestedMeta> {
    let mut metas = Vec::new();
    attrs.retain(|attr| {
        if !attr.path().is_ident("adapters") {
            return true;
        }
        let list = attr
            .meta
            .require_list()
            .map_err(|_| error::at(&attr.meta, "the options go in parentheses: `#[adapters(send)]`"))
            .and_then(|list| {
                // Knows where the list ends, for errors about what is missing there.
                list.parse_args_with(Punctuated::<NestedMeta, Token![,]>::parse_terminated)
                    .map_err(Into::into)
            });
        metas.extend(errors.handle(list).into_iter().flatten());
        false
    });
    metas
}
