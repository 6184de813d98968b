//! Options on an item of a trait.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{GenericArgument, Ident, Meta, Path, Token, TraitItem};

use super::{Wrong, flag, known, path, take_metas};
use crate::normalize::spell_type;

/// The options of a method, and how each is written.
pub(super) const OF_METHOD: [(&str, &str); 6] = [
    ("send", "`send`"),
    ("boxing", "`boxing`"),
    ("skip", "`skip`"),
    ("getter", "`getter`"),
    ("with", "`with(T = Type)`, for each parameter of the method"),
    OF,
];

/// The options of an associated constant.
pub(super) const OF_CONST: [(&str, &str); 2] = [("skip", "`skip`"), ("getter", "`getter`")];

/// The options of an associated type.
pub(super) const OF_TYPE: [(&str, &str); 2] = [("erase", "`erase`"), OF];

/// Whose item it is, in a mirror.
const OF: (&str, &str) = ("of", "`of = path::of::Supertrait`");

/// Options on an item of a trait. Each says where it was given.
#[derive(Debug, Clone, Default)]
pub(crate) struct ItemOptions {
    /// The future of this method is `Send`.
    pub(crate) send: Option<Span>,
    /// What this method returns is always on the heap.
    pub(crate) boxing: Option<Span>,
    /// Left out of the trait object, which has the default instead.
    pub(crate) skip: Option<Span>,
    /// What has no `self` gets one in objects.
    pub(crate) getter: Option<Span>,
    /// Where `with` is, and what it says.
    pub(crate) with: Option<(Span, Vec<Fixed>)>,
    /// In a mirror, the supertrait that it belongs to.
    pub(crate) of: Option<Path>,
    /// Objects do not name this type: it is a box of an object of its bound.
    pub(crate) erase: Option<Span>,
    /// There is a mistake among them: what they would have been for is not known.
    pub(crate) mistaken: bool,
}

/// `T = Type`: what a parameter of a method is in objects.
#[derive(Debug, Clone)]
pub(crate) struct Fixed {
    pub(crate) param: Ident,
    pub(crate) value: TokenStream,
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
        let mut found = Accumulator::default();
        let metas = take_metas(attrs, &mut found);
        for (name, form, meta) in known(metas, options, whose, &mut found) {
            found.handle(taken.set(name, &meta).map_err(|wrong| wrong.error(form, &meta)));
        }
        let found = found.into_inner();
        taken.mistaken = !found.is_empty();
        errors.extend(found);
        taken
    }

    /// Whether objects have it in another form.
    pub(crate) fn is_own(&self) -> bool {
        self.getter.is_some() || self.with.is_some()
    }

    /// The same for something that is left out of objects.
    pub(crate) fn without_form(&self) -> Self {
        Self { getter: None, with: None, ..self.clone() }
    }

    fn set(&mut self, name: &str, meta: &NestedMeta) -> Result<(), Wrong> {
        let span = Some(meta.span());
        match name {
            "send" => flag(meta).map(|()| self.send = span),
            "boxing" => flag(meta).map(|()| self.boxing = span),
            "skip" => flag(meta).map(|()| self.skip = span),
            "erase" => flag(meta).map(|()| self.erase = span),
            "getter" => flag(meta).map(|()| self.getter = span),
            "with" => fixed(meta).map(|fixed| self.with = span.map(|span| (span, fixed))),
            "of" => path(meta).map(|path| self.of = Some(path)),
            _ => unreachable!("it is an option of one of the items"),
        }
    }
}

/// `with(T = Type, N = 4)`
fn fixed(meta: &NestedMeta) -> Result<Vec<Fixed>, Wrong> {
    let NestedMeta::Meta(Meta::List(list)) = meta else { return Err(Wrong::Form) };
    let arguments = Punctuated::<GenericArgument, Token![,]>::parse_terminated
        .parse2(list.tokens.clone())
        .map_err(|_| Wrong::Form)?;
    let fixed: Vec<_> = arguments
        .into_iter()
        .map(|argument| match argument {
            GenericArgument::AssocType(mut ty) if ty.generics.is_none() => {
                spell_type(&mut ty.ty);
                Ok(Fixed { param: ty.ident, value: ty.ty.into_token_stream() })
            }
            GenericArgument::AssocConst(value) if value.generics.is_none() => {
                Ok(Fixed { param: value.ident, value: value.value.into_token_stream() })
            }
            _ => Err(Wrong::Form),
        })
        .collect::<Result<_, _>>()?;
    if fixed.is_empty() { Err(Wrong::Form) } else { Ok(fixed) }
}
