//! Several traits of one value: `impl Display + Debug`. A trait object has one, so there is a trait with both as supertraits,
//! which everything with both of them implements.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    GenericParam, Generics, Ident, Lifetime, Signature, Token, Type, TypeImplTrait, TypeParam, TypeParamBound,
};

use super::Names;
use super::argument::count;
use super::bounds::{called_of, is_together, principal};
use crate::normalize::{lifetimes_in, name_elided};
use crate::syntax;

/// A trait that stands for several.
#[derive(Debug, Clone)]
pub(crate) struct Together {
    pub(crate) name: Ident,
    /// What the bounds mention, as parameters.
    pub(crate) params: Vec<TokenStream>,
    /// The names of the parameters.
    pub(crate) args: Vec<TokenStream>,
    pub(crate) bounds: Vec<TypeParamBound>,
}

/// Replaces the bounds of every `impl A + B` in a signature, and of type parameters, by the trait that stands for them.
pub(super) fn replace(
    sig: &mut Signature,
    trait_generics: &Generics,
    names: &Names,
    found: &mut Vec<Together>,
) {
    Replace { trait_generics, names, found }.visit_signature_mut(sig);
}

struct Replace<'a> {
    trait_generics: &'a Generics,
    names: &'a Names,
    found: &'a mut Vec<Together>,
}

impl VisitMut for Replace<'_> {
    fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
        visit_mut::visit_type_impl_trait_mut(self, ty);
        self.replace(&mut ty.bounds);
    }

    fn visit_type_param_mut(&mut self, param: &mut TypeParam) {
        self.replace(&mut param.bounds);
    }
}

impl Replace<'_> {
    fn replace(&mut self, bounds: &mut Punctuated<TypeParamBound, Token![+]>) {
        let (several, others): (Vec<_>, Vec<_>) =
            bounds.iter().cloned().partition(|bound| principal(bound).is_some());
        if several.len() < 2 || !several.iter().all(|bound| principal(bound).is_some_and(is_together)) {
            return;
        }
        let of_trait = self.stand_in(several);
        *bounds = std::iter::once(of_trait).chain(others).collect();
    }

    /// The trait, with what takes the place of its parameters.
    fn stand_in(&mut self, mut bounds: Vec<TypeParamBound>) -> TypeParamBound {
        let title: String = bounds.iter().filter_map(principal).map(called_of).collect();
        let mut ty: Type = syn::parse_quote!(dyn #(#bounds)+*);
        let mut elided = Vec::new();
        name_elided(&mut ty, &mut |_| {
            let lifetime = Lifetime::new(&format!("'__{}", elided.len()), Span::call_site());
            elided.push(lifetime.clone());
            lifetime
        });
        let (mut params, mut args, mut given) = (Vec::new(), Vec::new(), Vec::new());
        for lifetime in lifetimes_in(&ty) {
            let is_elided = elided.contains(&lifetime);
            params.push(lifetime.to_token_stream());
            args.push(lifetime.to_token_stream());
            given.push(if is_elided { quote!('_) } else { lifetime.to_token_stream() });
        }
        let mentioned = |name: &Ident| count(ty.to_token_stream(), name) > 0;
        for param in &self.trait_generics.params {
            let (name, declared) = match param {
                GenericParam::Type(param) if mentioned(&param.ident) => {
                    let (name, bounds) = (&param.ident, &param.bounds);
                    (name, if bounds.is_empty() { quote!(#name) } else { quote!(#name: #bounds) })
                }
                GenericParam::Const(param) if mentioned(&param.ident) => {
                    let (name, ty) = (&param.ident, &param.ty);
                    (name, quote!(const #name: #ty))
                }
                _ => continue,
            };
            params.push(declared);
            args.push(name.to_token_stream());
            given.push(name.to_token_stream());
        }
        // `Self::Item` is a parameter, too: it is that of another type there.
        let mut types = OwnTypes { names: self.names, found: Vec::new() };
        types.visit_type_mut(&mut ty);
        for (name, param) in types.found {
            params.push(param.to_token_stream());
            args.push(param.to_token_stream());
            given.push(quote!(Self::#name));
        }
        let Type::TraitObject(object) = ty else { unreachable!("it was made as one") };
        bounds = object.bounds.into_iter().collect();
        let name = self.name_of(&title, &params, &bounds);
        let arguments = (!given.is_empty()).then(|| quote!(<#(#given),*>));
        let stand_in = syn::parse_quote!(#name #arguments);
        if self.found.iter().all(|known| known.name != name) {
            self.found.push(Together { name, params, args, bounds });
        }
        stand_in
    }

    /// A name that tells what it stands for. The same bounds have the same name, others have another one.
    fn name_of(&self, title: &str, params: &[TokenStream], bounds: &[TypeParamBound]) -> Ident {
        let text = |params: &[TokenStream], bounds: &[TypeParamBound]| {
            quote!(<#(#params),*> #(#bounds)+*).to_string()
        };
        let this = text(params, bounds);
        let first = self.names.together(title);
        let names = std::iter::once(first.clone()).chain((2..).map(|n| format_ident!("{first}{n}")));
        for name in names {
            match self.found.iter().find(|known| known.name == name) {
                Some(known) if text(&known.params, &known.bounds) != this => {}
                _ => return name,
            }
        }
        unreachable!("there are more names than traits")
    }
}

/// Replaces `Self::Item` by a parameter.
struct OwnTypes<'a> {
    names: &'a Names,
    found: Vec<(Ident, Ident)>,
}

impl VisitMut for OwnTypes<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && path.path.segments.len() == 2
            && path.path.segments[0].ident == "Self"
        {
            let name = path.path.segments[1].ident.clone();
            let param = self.names.param(&name);
            *ty = syntax::named(&param);
            if self.found.iter().all(|(known, _)| *known != name) {
                self.found.push((name, param));
            }
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }
}
