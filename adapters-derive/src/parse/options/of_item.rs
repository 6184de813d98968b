//! Options on an item of a trait.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use proc_macro2::Span;
use syn::TraitItem;
use syn::spanned::Spanned;

use super::{Wrong, flag, known, take_metas};

/// The options of a method, and how each is written.
pub(super) const OF_METHOD: [(&str, &str); 2] = [("send", "`send`"), ("skip", "`skip`")];

/// The options of an associated constant.
pub(super) const OF_CONST: [(&str, &str); 1] = [("skip", "`skip`")];

/// The options of an associated type.
pub(super) const OF_TYPE: [(&str, &str); 0] = [];

/// Options on an item of a trait. Each says where it was given.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ItemOptions {
    /// The future of this method is `Send`.
    pub(crate) send: Option<Span>,
    /// Left out of the trait object, which has the default instead.
    pub(crate) skip: Option<Span>,
}

impl ItemOptions {
    /// Takes the options off an item.
    pub(crate) fn take(item: &mut TraitItem, errors: &mut Accumulator) -> Self {
        let (attrs, options, whose): (_, &[_], _) = match item {
            TraitItem::Fn(item) => (&mut item.attrs, &OF_METHOD, "a method"),
            TraitItem::Const(item) => (&mut item.attrs, &OF_CONST, "an associated constant"),
            TraitItem::Type(item) => (&mut item.attrs, &OF_TYPE, "an associated type"),
            _ => return Self::default(),
        };
        let mut taken = Self::default();
        let metas = take_metas(attrs, errors);
        for (name, form, meta) in known(metas, options, whose, errors) {
            errors.handle(taken.set(name, &meta).map_err(|wrong| wrong.error(form, &meta)));
        }
        taken
    }

    fn set(&mut self, name: &str, meta: &NestedMeta) -> Result<(), Wrong> {
        let span = Some(meta.span());
        match name {
            "send" => flag(meta).map(|()| self.send = span),
            "skip" => flag(meta).map(|()| self.skip = span),
            _ => unreachable!("it is an option of one of the items"),
        }
    }
}
