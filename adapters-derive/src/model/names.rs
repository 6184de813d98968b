//! The names of what is emitted. They never clash with the user's, and never change from one build to the next.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{Ident, ItemTrait, Lifetime};

use super::bounds::TOGETHER;
use super::taken::Taken;
use crate::parse::{ItemOptions, TraitOptions, types_and_paths};

/// The names that go with a trait `X`.
pub(crate) struct Names {
    /// `DynX`
    pub(crate) dyn_trait: Ident,
    /// `XAdapter`
    pub(crate) adapter: Ident,
    /// `BoxingX`
    pub(crate) boxing: Ident,
    /// `CachingX`
    pub(crate) caching: Ident,
    /// `InlineX`
    pub(crate) inline: Ident,
    /// The type that tells the trait from others.
    pub(crate) kind: Ident,
    /// `SendX`
    pub(crate) proven: Ident,
    /// `DynSendX`, `InlineSendX`, and the type that tells these from others.
    of_proven: [Ident; 3],
    /// How long a returned value may live.
    pub(crate) call: Lifetime,
    /// How long a trait object lives.
    pub(crate) object: Lifetime,
    /// How long the receiver is borrowed, where that is another thing.
    pub(crate) this: Lifetime,
    /// How long what a getter without `self` returns is borrowed for.
    pub(crate) lent: Lifetime,
    /// The parameter for a value that is adapted, or pointed to: `T`.
    pub(crate) value: Ident,
    /// The parameter for an object, or what hands methods on: `D`.
    pub(crate) dynamic: Ident,
    /// The parameter for what an object is found in: `H`.
    pub(crate) holder: Ident,
    /// The parameter for a strategy: `S`.
    pub(crate) strategy: Ident,
    /// The pointer to objects of a mirror: `Pointer`.
    pub(crate) pointer: Ident,
    /// How long what it points to lives.
    pub(crate) pointed: Lifetime,
    /// The private module of the runtime: `__rt`.
    pub(crate) runtime: Ident,
    /// Everything that is called something in the trait.
    used: BTreeSet<String>,
    /// What a name stands for in the trait.
    taken: Taken,
}

impl Names {
    /// The names of what there is for values whose futures are `Send`.
    pub(super) fn for_proven(self, item: &ItemTrait) -> Self {
        let (name, span) = (item.ident.unraw(), item.ident.span());
        let emitted = |text: String| Ident::new(&text, Span::call_site().located_at(span));
        let [dyn_trait, inline, kind] = of_proven(&name, &emitted);
        Self { dyn_trait, inline, kind, ..self }
    }

    pub(super) fn new(item: &ItemTrait, options: &TraitOptions, item_options: &[ItemOptions]) -> Self {
        let mut used = BTreeSet::new();
        collect(item.to_token_stream(), &mut used);
        types_and_paths(options, item_options).for_each(|tokens| collect(tokens, &mut used));
        let taken = Taken::by(item, options, item_options);
        let short = |name: &str, long: &str| readable(name, long, &used, &taken);
        let param = |name: &str, long: &str| Ident::new(&short(name, long), Span::call_site());
        let pointed = Lifetime::new(&format!("'{}", short("p", "__p")), Span::call_site());
        let (name, span) = (item.ident.unraw(), item.ident.span());
        let emitted = |text: String| Ident::new(&text, Span::call_site().located_at(span));
        let lifetime = |name: &str| Lifetime::new(&format!("'{}", unused(name, &used)), Span::call_site());
        Self {
            dyn_trait: emitted(format!("Dyn{name}")),
            adapter: emitted(format!("{name}Adapter")),
            boxing: emitted(format!("Boxing{name}")),
            caching: emitted(format!("Caching{name}")),
            inline: emitted(format!("Inline{name}")),
            kind: emitted(format!("__{name}Trait")),
            of_proven: of_proven(&name, &emitted),
            proven: emitted(format!("Send{name}")),
            call: lifetime("call"),
            object: lifetime("object"),
            this: lifetime("this"),
            lent: lifetime("lent"),
            value: param("T", "__T"),
            dynamic: param("D", "__D"),
            holder: param("H", "__H"),
            strategy: param("S", "__S"),
            pointer: param("Pointer", "__Pointer"),
            pointed,
            runtime: format_ident!("{}", unused("__rt", &used)),
            used,
            taken,
        }
    }

    /// Tells whether an item that is emitted has this name.
    fn is_of_item(&self, name: &Ident) -> bool {
        let emitted = [
            &self.dyn_trait,
            &self.adapter,
            &self.boxing,
            &self.caching,
            &self.inline,
            &self.proven,
            &self.kind,
        ];
        emitted.into_iter().chain(&self.of_proven).any(|emitted| emitted.unraw() == name.unraw())
    }

    /// The name of a method in `DynX`. It is in scope wherever `DynX` is, so it must not be the name of another.
    pub(crate) fn method(&self, name: &Ident) -> Ident {
        let text = unused(&format!("__dyn_{}", name.unraw()), &self.used);
        Ident::new(&text, Span::call_site().located_at(name.span()))
    }

    /// The name of a trait that stands for several: their names are its title.
    pub(crate) fn together(&self, title: &str) -> Ident {
        format_ident!("{}", unused(&format!("{TOGETHER}{title}Of{}", self.dyn_trait), &self.used))
    }

    /// A name that nothing in the trait has: this one, followed by `_` as often as needed.
    pub(crate) fn unused(&self, name: &str) -> Ident {
        format_ident!("{}", unused(name, &self.used))
    }

    /// The name of a type parameter that stands for an associated type: its own, if nothing else has it.
    pub(crate) fn param(&self, name: &Ident) -> Ident {
        if !self.taken.contains(&name.to_string()) && !self.is_of_item(name) {
            let mut name = name.clone();
            name.set_span(Span::call_site());
            return name;
        }
        let plain = format!("__{}", name.unraw());
        let mut renamed = if is_of_macro(&plain) { format!("__Type_{}", name.unraw()) } else { plain };
        while self.used.contains(&renamed)
            || self.taken.names(&renamed)
            || self.is_of_item(&format_ident!("{renamed}"))
        {
            renamed.push('_');
        }
        format_ident!("{renamed}")
    }

    /// The name for an elided lifetime.
    pub(crate) fn lifetime(&self, index: usize) -> Lifetime {
        Lifetime::new(&format!("'{}", unused(&format!("a{index}"), &self.used)), Span::call_site())
    }
}

/// The names of the items for values whose futures are `Send`.
fn of_proven(name: &Ident, emitted: &dyn Fn(String) -> Ident) -> [Ident; 3] {
    [format!("DynSend{name}"), format!("InlineSend{name}"), format!("__Send{name}Trait")].map(emitted)
}

/// Names that are emitted, if the trait does not have them, or followed by `_`.
const EMITTED: [&str; 18] = [
    "__rt",
    "__A",
    "__C",
    "__D",
    "__E",
    "__F",
    "__H",
    "__K",
    "__P",
    "__R",
    "__S",
    "__T",
    "__W",
    "__p",
    "__Pointer",
    "__Pointers",
    "__Proof",
    "__Sealed",
];

/// The beginnings of emitted names.
const EMITTED_BEFORE: [&str; 4] = ["__Sends_", "__calls_", "__dyn_", TOGETHER];

/// Tells whether a name may be one of those that are emitted, which are followed by `_` where the trait has them.
fn is_of_macro(name: &str) -> bool {
    EMITTED.contains(&name.trim_end_matches('_'))
        || EMITTED_BEFORE.iter().any(|start| name.starts_with(start))
}

/// The name, followed by as many `_` as it takes for nobody else to have it.
fn unused(name: &str, used: &BTreeSet<String>) -> String {
    let mut name = name.to_owned();
    while used.contains(&name) {
        name.push('_');
    }
    name
}

/// A name that nobody else has, as short as that can be; `long` if it is not known which there are.
fn readable(name: &str, long: &str, used: &BTreeSet<String>, taken: &Taken) -> String {
    if taken.more {
        return unused(long, used);
    }
    let mut free = unused(name, used);
    while taken.contains(&free) {
        free.push('_');
    }
    free
}

/// Every identifier, lifetimes included.
fn collect(tokens: TokenStream, used: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(used.insert(ident.unraw().to_string())),
            TokenTree::Group(group) => collect(group.stream(), used),
            _ => {}
        }
    }
}
