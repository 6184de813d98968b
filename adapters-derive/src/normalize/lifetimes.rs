//! Elided lifetimes get names, since an erased signature has more places to elide from.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, ParenthesizedGenericArguments, Type, TypeFnPtr, TypeReference, WherePredicate};

/// Names every elided lifetime of a type: `&T` and `'_`, but not in `fn(&T)` and `Fn(&T)`, where they mean another thing.
pub(crate) fn name_elided(ty: &mut Type, name: &mut dyn FnMut(Span) -> Lifetime) {
    NameElided(name).visit_type_mut(ty);
}

struct NameElided<'a>(&'a mut dyn FnMut(Span) -> Lifetime);

impl VisitMut for NameElided<'_> {
    fn visit_type_reference_mut(&mut self, reference: &mut TypeReference) {
        if reference.lifetime.is_none() {
            reference.lifetime = Some((self.0)(reference.and_token.span));
        }
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = (self.0)(lifetime.span());
        }
    }

    fn visit_type_fn_ptr_mut(&mut self, _: &mut TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {}
}

/// The named lifetimes of a type that are declared outside of it.
pub(crate) fn lifetimes_in(ty: &Type) -> BTreeSet<Lifetime> {
    let mut found = LifetimesIn { free: BTreeSet::new(), bound: Vec::new() };
    found.visit_type(ty);
    found.free.retain(|lifetime| lifetime.ident != "static" && lifetime.ident != "_");
    found.free
}

/// The named lifetimes of a predicate that are declared outside of it.
pub(crate) fn lifetimes_of(predicate: &WherePredicate) -> BTreeSet<Lifetime> {
    let mut found = LifetimesIn { free: BTreeSet::new(), bound: Vec::new() };
    found.visit_where_predicate(predicate);
    found.free
}

struct LifetimesIn {
    free: BTreeSet<Lifetime>,
    bound: Vec<Lifetime>,
}

impl<'ast> Visit<'ast> for LifetimesIn {
    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        if !self.bound.contains(lifetime) {
            self.free.insert(lifetime.clone());
        }
    }

    fn visit_bound_lifetimes(&mut self, lifetimes: &'ast syn::BoundLifetimes) {
        // They stay bound for the rest of the type: nobody declares one name at two levels.
        self.bound.extend(lifetimes.lifetimes.iter().filter_map(|param| match param {
            syn::GenericParam::Lifetime(param) => Some(param.lifetime.clone()),
            _ => None,
        }));
        visit::visit_bound_lifetimes(self, lifetimes);
    }
}

/// Replaces lifetimes that are declared outside of the type.
pub(crate) fn replace_lifetimes(ty: &mut Type, replace: &dyn Fn(&Lifetime) -> Option<Lifetime>) {
    struct Replace<'a>(&'a dyn Fn(&Lifetime) -> Option<Lifetime>, BTreeSet<Lifetime>);
    impl VisitMut for Replace<'_> {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if self.1.contains(lifetime)
                && let Some(new) = (self.0)(lifetime)
            {
                *lifetime = new;
            }
        }
    }
    let free = lifetimes_in(ty);
    Replace(replace, free).visit_type_mut(ty);
}
