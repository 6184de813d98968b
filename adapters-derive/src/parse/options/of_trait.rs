//! Options on a trait.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use darling::{Error, FromMeta};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{ItemTrait, Meta, Path};

use super::{Wrong, flag, known, list, path, take_metas};
use crate::error;
use crate::normalize::plain_expr;

/// The options of a trait, and how each is written.
pub(super) const OF_TRAIT: [(&str, &str); 9] = [
    ("send", "`send`"),
    ("also_send", "`also_send`"),
    ("crate", "`crate = ::path::of::adapters`"),
    ("pointers", "`pointers(\"&mut\", Box)`"),
    ("only", "`only(BoxingAdapter, InlineAdapter)`"),
    ("inline", "`inline(on_busy = \"panic\")`"),
    ("sealed", "`sealed`"),
    ("remote", "`remote = path::of::Trait`"),
    ("no_prelude", "`no_prelude`"),
];

/// The options in `inline(..)`.
const OF_INLINE: [(&str, &str); 1] = [("on_busy", "`on_busy = \"panic\"`")];

/// What an inline adapter does when its slot is in use.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Busy {
    /// What the runtime does by default.
    #[default]
    Default,
    Box,
    Panic,
}

/// Pointers that implement the trait when what they point to does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pointer {
    Ref,
    RefMut,
    Box,
    Rc,
    Arc,
    /// Not to be listed: what arguments and returned values of a trait with adapters travel as.
    DynPtr,
}

impl Pointer {
    /// Whether it owns memory on a heap.
    pub(crate) fn needs_alloc(self) -> bool {
        matches!(self, Self::Box | Self::Rc | Self::Arc)
    }

    /// By what they are called in `pointers(..)`.
    pub(crate) const ALL: [(Self, &str); 5] =
        [(Self::RefMut, "&mut"), (Self::Box, "Box"), (Self::Ref, "&"), (Self::Rc, "Rc"), (Self::Arc, "Arc")];
}

/// Which names to emit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strategies {
    pub(crate) boxing: bool,
    pub(crate) caching: bool,
    pub(crate) inline: bool,
}

/// Options on a trait.
#[derive(Debug, Clone)]
pub(crate) struct TraitOptions {
    /// Every future is `Send`.
    pub(crate) send: bool,
    /// There are objects with futures that are `Send`, too, for values whose futures are; and where that was said.
    pub(crate) also_send: Option<Span>,
    /// It stands in a module without a prelude, where no attribute of the compiler has a path.
    pub(crate) no_prelude: bool,
    /// What is emitted is for these objects.
    pub(crate) proven: bool,
    /// The path of the runtime crate.
    pub(crate) krate: Path,
    /// The pointers to implement the trait for; `None` for all that can.
    pub(crate) pointers: Option<Vec<Pointer>>,
    pub(crate) strategies: Strategies,
    pub(crate) on_busy: Busy,
    /// An enum of implementors is one, too. Where that was said.
    pub(crate) sealed: Option<Span>,
    /// The trait that this is a mirror of.
    pub(crate) remote: Option<Path>,
}

impl TraitOptions {
    /// Takes the options off the trait, beside those that came with the macro.
    pub(crate) fn take(item: &mut ItemTrait, given: Vec<NestedMeta>, errors: &mut Accumulator) -> Self {
        let mut options = Self {
            send: false,
            also_send: None,
            proven: false,
            no_prelude: false,
            krate: syn::parse_quote!(::adapters),
            pointers: None,
            strategies: Strategies { boxing: true, caching: true, inline: true },
            on_busy: Busy::Default,
            sealed: None,
            remote: None,
        };
        let mut metas = given;
        metas.extend(take_metas(&mut item.attrs, errors));
        // What is wrong with one option is no reason to forget the others.
        for (name, form, meta) in known(metas, &OF_TRAIT, "a trait", errors) {
            errors.handle(options.set(name, &meta).map_err(|wrong| wrong.error(form, &meta)));
        }
        options
    }

    fn set(&mut self, name: &str, meta: &NestedMeta) -> Result<(), Wrong> {
        match name {
            "send" => {
                flag(meta)?;
                self.send = true;
            }
            "also_send" => {
                flag(meta)?;
                self.also_send = Some(meta.span());
            }
            "no_prelude" => {
                flag(meta)?;
                self.no_prelude = true;
            }
            "crate" => self.krate = path(meta)?,
            "pointers" => self.pointers = Some(pointers(&list(meta)?)?),
            "only" => self.strategies = strategies(&list(meta)?)?,
            "inline" => self.on_busy = on_busy(list(meta)?)?,
            "sealed" => {
                flag(meta)?;
                self.sealed = Some(meta.span());
            }
            "remote" => self.remote = Some(path(meta)?),
            _ => unreachable!("it is none of `OF_TRAIT`"),
        }
        Ok(())
    }
}

/// `"&mut", Box`
fn pointers(list: &[NestedMeta]) -> Result<Vec<Pointer>, Wrong> {
    let mut errors = Error::accumulator();
    let mut pointers = Vec::new();
    for item in list {
        let name = match item {
            NestedMeta::Lit(syn::Lit::Str(name)) => name.value(),
            NestedMeta::Meta(Meta::Path(path)) => {
                path.require_ident().map(ToString::to_string).unwrap_or_default()
            }
            _ => String::new(),
        };
        match Pointer::ALL.iter().find(|(_, known)| *known == name) {
            Some((pointer, _)) if pointers.contains(pointer) => {
                errors.push(error::at(item, "this pointer is listed already; remove one of the two"));
            }
            Some((pointer, _)) => pointers.push(*pointer),
            None => errors.push(error::at(
                item,
                "not a pointer that can be listed; `pointers` takes \"&mut\", \"&\", \"Box\", \"Rc\" and \"Arc\"",
            )),
        }
    }
    Ok(errors.finish_with(pointers)?)
}

/// `BoxingAdapter, InlineAdapter`
fn strategies(list: &[NestedMeta]) -> Result<Strategies, Wrong> {
    let mut errors = Error::accumulator();
    let mut strategies = Strategies { boxing: false, caching: false, inline: false };
    for item in list {
        let name = match item {
            NestedMeta::Meta(Meta::Path(path)) => {
                path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
            }
            _ => String::new(),
        };
        let strategy = match name.as_str() {
            "BoxingAdapter" => &mut strategies.boxing,
            "CachingAdapter" => &mut strategies.caching,
            "InlineAdapter" => &mut strategies.inline,
            _ => {
                errors.push(error::at(
                    item,
                    "not an adapter; `only` takes `BoxingAdapter`, `CachingAdapter` and `InlineAdapter`",
                ));
                continue;
            }
        };
        if *strategy {
            errors.push(error::at(item, format!("`{name}` is listed already; remove one of the two")));
        }
        *strategy = true;
    }
    Ok(errors.finish_with(strategies)?)
}

/// `on_busy = "panic"`
fn on_busy(list: Vec<NestedMeta>) -> Result<Busy, Wrong> {
    let mut errors = Error::accumulator();
    let mut busy = Busy::Default;
    for (_, form, meta) in known(list, &OF_INLINE, "`inline`", &mut errors) {
        let value = match &meta {
            NestedMeta::Meta(Meta::NameValue(pair)) => String::from_expr(plain_expr(&pair.value)).ok(),
            _ => None,
        };
        busy = match value.as_deref() {
            Some("box") => Busy::Box,
            Some("panic") => Busy::Panic,
            _ => {
                errors.push(error::at(
                    &meta,
                    format!("a call that finds the slot in use can \"box\" or \"panic\": {form}"),
                ));
                continue;
            }
        };
    }
    Ok(errors.finish_with(busy)?)
}
