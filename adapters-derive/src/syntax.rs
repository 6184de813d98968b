//! Pieces of syntax, put together: to parse tokens of one's own is what a macro would do most of the time.

use proc_macro2::TokenStream;
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::{
    AngleBracketedGenericArguments, AssocType, GenericArgument, Ident, Path, PathArguments, Token,
    TraitBound, TraitBoundModifiers, Type, TypeImplTrait, TypeParam, TypeParamBound, TypePath, TypeTuple,
};

/// `T`
pub(crate) fn named(name: &Ident) -> Type {
    Type::Path(TypePath { attrs: Vec::new(), qself: None, path: name.clone().into() })
}

/// `T: Bounds`. Nobody looks into these bounds any more.
pub(crate) fn param(name: &Ident, bounds: TokenStream) -> TypeParam {
    let mut param = TypeParam::from(name.clone());
    if !bounds.is_empty() {
        param.colon_token = Some(<Token![:]>::default());
        param.bounds.push(TypeParamBound::Verbatim(bounds));
    }
    param
}

/// `Trait`
pub(crate) fn bound(path: Path) -> TypeParamBound {
    TypeParamBound::Trait(TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: TraitBoundModifiers::default(),
        maybe: None,
        path,
    })
}

/// `Trait<Name = Type>`
pub(crate) fn with_type(mut path: Path, name: &str, ty: Type) -> Path {
    let ident = Ident::new(name, proc_macro2::Span::call_site());
    let assoc = AssocType { ident, generics: None, eq_token: <Token![=]>::default(), ty };
    let args = AngleBracketedGenericArguments {
        colon2_token: None,
        lt_token: <Token![<]>::default(),
        args: std::iter::once(GenericArgument::AssocType(assoc)).collect(),
        gt_token: <Token![>]>::default(),
    };
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(args);
    }
    path
}

/// `()`
pub(crate) fn unit() -> Type {
    Type::Tuple(TypeTuple { attrs: Vec::new(), paren_token: Paren::default(), elems: Punctuated::new() })
}

/// `impl Trait`
pub(crate) fn implementor(bound: TypeParamBound) -> Type {
    let bounds = std::iter::once(bound).collect();
    Type::ImplTrait(TypeImplTrait { attrs: Vec::new(), impl_token: <Token![impl]>::default(), bounds })
}
