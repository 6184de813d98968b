//! The options in `#[adapters(..)]`.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use darling::util::{Flag, PathList, SpannedValue};
use darling::{Error, FromMeta};
use syn::{Attribute, ItemTrait, Meta, Path};

use crate::error;

/// Options on a trait, as written.
#[derive(Debug, Default, FromMeta)]
struct RawTraitOptions {
    send: Flag,
    #[darling(rename = "crate")]
    krate: Option<Path>,
    pointers: Option<Pointers>,
    only: Option<SpannedValue<PathList>>,
    #[darling(default)]
    inline: InlineOptions,
}

#[derive(Debug, Default, FromMeta)]
struct InlineOptions {
    on_busy: Option<SpannedValue<String>>,
}

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

/// `pointers("&mut", "Box")`.
#[derive(Debug)]
struct Pointers(Vec<Pointer>);

impl FromMeta for Pointers {
    fn from_list(items: &[NestedMeta]) -> darling::Result<Self> {
        let mut errors = Error::accumulator();
        let mut pointers = Vec::new();
        for item in items {
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
        errors.finish_with(Self(pointers))
    }
}

/// Which names to emit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strategies {
    pub(crate) boxing: bool,
    pub(crate) caching: bool,
    pub(crate) inline: bool,
}

/// Options on a trait.
#[derive(Debug)]
pub(crate) struct TraitOptions {
    /// Every future is `Send`.
    pub(crate) send: bool,
    /// The path of the runtime crate.
    pub(crate) krate: Path,
    /// The pointers to implement the trait for; `None` for all that can.
    pub(crate) pointers: Option<Vec<Pointer>>,
    pub(crate) strategies: Strategies,
    pub(crate) on_busy: Busy,
}

impl TraitOptions {
    /// Takes the options off the trait, beside those that came with the macro.
    pub(crate) fn take(item: &mut ItemTrait, given: Vec<NestedMeta>, errors: &mut Accumulator) -> Self {
        let mut metas = given;
        metas.extend(take_metas(&mut item.attrs, errors));
        let raw = errors.handle(RawTraitOptions::from_list(&metas)).unwrap_or_default();
        Self {
            send: raw.send.is_present(),
            krate: raw.krate.unwrap_or_else(|| syn::parse_quote!(::adapters)),
            pointers: raw.pointers.map(|pointers| pointers.0),
            strategies: strategies(raw.only, errors),
            on_busy: on_busy(raw.inline.on_busy, errors),
        }
    }
}

fn strategies(only: Option<SpannedValue<PathList>>, errors: &mut Accumulator) -> Strategies {
    let Some(only) = only else { return Strategies { boxing: true, caching: true, inline: true } };
    let mut strategies = Strategies { boxing: false, caching: false, inline: false };
    for path in only.iter() {
        let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let strategy = match name.as_str() {
            "BoxingAdapter" => &mut strategies.boxing,
            "CachingAdapter" => &mut strategies.caching,
            "InlineAdapter" => &mut strategies.inline,
            _ => {
                errors.push(error::at(
                    path,
                    "not an adapter; `only` takes `BoxingAdapter`, `CachingAdapter` and `InlineAdapter`",
                ));
                continue;
            }
        };
        if *strategy {
            errors.push(error::at(path, format!("`{name}` is listed already; remove one of the two")));
        }
        *strategy = true;
    }
    strategies
}

fn on_busy(option: Option<SpannedValue<String>>, errors: &mut Accumulator) -> Busy {
    match option.as_ref().map(|value| value.as_str()) {
        None => Busy::Default,
        Some("box") => Busy::Box,
        Some("panic") => Busy::Panic,
        Some(_) => {
            errors.push(error::at_span(
                option.map_or_else(proc_macro2::Span::call_site, |value| value.span()),
                "not a way to handle a busy slot; `on_busy` takes \"box\" and \"panic\"",
            ));
            Busy::Default
        }
    }
}

/// Options on a method.
#[derive(Debug, Clone, Default, FromMeta)]
pub(crate) struct MethodOptions {
    /// The future of this method is `Send`.
    send: Flag,
}

impl MethodOptions {
    /// Takes the options off a method.
    pub(crate) fn take(attrs: &mut Vec<Attribute>, errors: &mut Accumulator) -> Self {
        let metas = take_metas(attrs, errors);
        errors.handle(Self::from_list(&metas)).unwrap_or_default()
    }

    pub(crate) fn send(&self) -> bool {
        self.send.is_present()
    }
}

/// Removes every `#[adapters(..)]` and returns what they hold.
pub(crate) fn take_metas(attrs: &mut Vec<Attribute>, errors: &mut Accumulator) -> Vec<NestedMeta> {
    let mut metas = Vec::new();
    attrs.retain(|attr| {
        if !attr.path().is_ident("adapters") {
            return true;
        }
        let list = attr
            .meta
            .require_list()
            .map_err(|_| error::at(attr, "`adapters` needs its options in parentheses: `#[adapters(send)]`"));
        if let Some(list) = errors.handle(list) {
            metas.extend(
                errors
                    .handle(NestedMeta::parse_meta_list(list.tokens.clone()).map_err(Into::into))
                    .unwrap_or_default(),
            );
        }
        false
    });
    metas
}
