//! `Self` and its associated types, seen from another implementor.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, QSelf, Type, TypePath};

/// Rewrites `<Self as X>::Item` to `Self::Item` for the trait itself, and for the types of its supertraits: in `DynX` it is an
/// associated type of `DynX`, or of what stands for the supertrait there.
pub(crate) struct OwnProjections {
    pub(crate) of: Ident,
    /// Its own types, and those of its supertraits.
    pub(crate) types: Vec<Ident>,
}

impl VisitMut for OwnProjections {
    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        let Some(QSelf { ty: of, position, .. }) = &ty.qself else { return };
        let is_own = *position >= 1
            && ty.path.segments.len() == position + 1
            && (ty.path.segments[position - 1].ident == self.of
                || self.types.contains(&ty.path.segments[*position].ident))
            && matches!(&**of, Type::Path(of) if of.qself.is_none() && of.path.is_ident("Self"));
        if is_own {
            let name = &ty.path.segments[*position];
            *ty = syn::parse_quote!(Self::#name);
        }
    }
}

/// Replaces `Self` by a type, and `Self::Item` by what `item` makes of it.
pub(crate) struct ReplaceSelf<'a> {
    pub(crate) of: Type,
    pub(crate) item: &'a dyn Fn(&Ident) -> Option<Type>,
}

impl VisitMut for ReplaceSelf<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
        {
            let segments = &path.path.segments;
            if path.path.is_ident("Self") {
                *ty = self.of.clone();
                return;
            }
            if segments.len() == 2
                && segments[0].ident == "Self"
                && let Some(item) = (self.item)(&segments[1].ident)
            {
                *ty = item;
                return;
            }
        }
        visit_mut::visit_type_mut(self, ty);
    }
}

/// Where a type mentions `Self` other than in `Self::Item`.
pub(crate) fn mentions_bare_self(ty: &Type) -> Option<Span> {
    struct Find(Option<Span>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type_path(&mut self, ty: &'ast TypePath) {
            if ty.qself.is_none() && ty.path.is_ident("Self") {
                self.0 = self.0.or(Some(ty.span()));
            }
            // The type of a qualified path may be `Self`.
            visit::visit_path(self, &ty.path);
        }
    }
    let mut find = Find(None);
    find.visit_type(ty);
    find.0
}
