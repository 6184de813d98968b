//! The associated types that a trait has from its supertraits.

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Ident, ItemTrait, Path, Type, TypePath};

use super::Names;
use super::supertraits::{Supertrait, std_type};

/// An associated type of a supertrait.
pub(crate) struct Inherited {
    pub(crate) name: Ident,
    /// What it is called where it is a type parameter.
    pub(crate) param: Ident,
    /// Which of the supertraits has it.
    pub(super) of: usize,
}

/// What a trait has from its supertraits.
pub(super) struct Inheritance {
    /// The associated types that are known, and those that the trait mentions.
    pub(super) inherited: Vec<Inherited>,
    /// The names of those of them that may be somebody else's.
    pub(super) ambiguous: Vec<Ident>,
    /// The names of types that nobody has.
    pub(super) unknown: Vec<Ident>,
}

impl Inheritance {
    pub(super) fn of(item: &ItemTrait, supertraits: &[Supertrait], names: &Names) -> Self {
        let mut mentions = Mentions(Vec::new());
        mentions.visit_item_trait(item);
        let of_std = supertraits.iter().filter_map(|supertrait| {
            let ty = std_type(supertrait.path()?)?;
            Some((None, Ident::new(ty, Span::call_site())))
        });
        let is_own = |name: &Ident| {
            item.items.iter().any(|entry| matches!(entry, syn::TraitItem::Type(ty) if ty.ident == *name))
        };
        let mut found: Vec<Inherited> = Vec::new();
        let (mut ambiguous, mut unknown) = (Vec::new(), Vec::new());
        for (path, name) in of_std.chain(mentions.0) {
            let is_known = found.iter().any(|there| there.name == name);
            if is_own(&name) || is_known || supertraits.iter().any(|there| there.binds(&name.to_string())) {
                continue;
            }
            match owner(supertraits, path.as_ref(), &name) {
                Owner::Known(of) => found.push(Inherited { param: names.param(&name), name, of }),
                Owner::OneOf(of) => {
                    ambiguous.push(name.clone());
                    found.push(Inherited { param: names.param(&name), name, of });
                }
                Owner::Nobody => unknown.push(name),
            }
        }
        Self { inherited: found, ambiguous, unknown }
    }
}

enum Owner {
    Known(usize),
    /// There are several that may have it, the first of them being this.
    OneOf(usize),
    /// There is none; the compiler will say so.
    Nobody,
}

/// Which supertrait has the type: the one that is named, or the only one that can have it.
fn owner(supertraits: &[Supertrait], path: Option<&Path>, name: &Ident) -> Owner {
    let position = |is: &dyn Fn(&Path) -> bool| {
        supertraits.iter().position(|supertrait| supertrait.path().is_some_and(is))
    };
    let named = path.and_then(|path| {
        let last = &path.segments.last()?.ident;
        position(&|of| of.segments.last().is_some_and(|segment| segment.ident == *last))
    });
    let of_std = || position(&|path| std_type(path).is_some_and(|ty| name == ty));
    if let Some(of) = named.or_else(of_std) {
        return Owner::Known(of);
    }
    let mut twins = (0..supertraits.len()).filter(|index| supertraits[*index].is_twin());
    match (twins.next(), twins.next()) {
        (Some(of), None) => Owner::Known(of),
        (Some(of), Some(_)) => Owner::OneOf(of),
        (None, _) => Owner::Nobody,
    }
}

/// `Self::Item` and `<Self as X>::Item`, wherever a trait mentions them, but not in bodies.
struct Mentions(Vec<(Option<Path>, Ident)>);

impl<'ast> Visit<'ast> for Mentions {
    fn visit_type_path(&mut self, ty: &'ast TypePath) {
        let segments = &ty.path.segments;
        match &ty.qself {
            None if segments.len() >= 2 && segments[0].ident == "Self" => {
                self.0.push((None, segments[1].ident.clone()));
            }
            Some(qself)
                if segments.len() == qself.position + 1
                    && qself.position >= 1
                    && matches!(&*qself.ty, Type::Path(of) if of.path.is_ident("Self")) =>
            {
                let mut path = ty.path.clone();
                path.segments = segments.iter().take(qself.position).cloned().collect();
                self.0.push((Some(path), segments[qself.position].ident.clone()));
            }
            _ => {}
        }
        visit::visit_type_path(self, ty);
    }

    fn visit_block(&mut self, _: &'ast syn::Block) {}
}
