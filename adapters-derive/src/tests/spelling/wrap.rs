//! Other spellings of a trait: types and bounds in parentheses, or in the groups without delimiters that the fragments of a
//! `macro_rules!` come in.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::token::Paren;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, ConstParam, Expr, GenericArgument, ItemTrait, Meta, Token, Type, TypeGroup,
    TypeParamBound, TypeParen,
};

use crate::tests::emitted::Call;
use crate::tests::inputs::Random;

/// What is put around a type or a bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// `(T)`
    Parens,
    /// A group without delimiters, as of `$t:ty`, `$p:path` and `$l:lifetime`.
    Groups,
}

/// Where it is put.
#[derive(Debug, Clone)]
pub(super) enum Where {
    Everywhere,
    Somewhere(Random),
    /// The place with this number, in the order in which they are come by.
    There(usize),
}

/// The call in another spelling, and how many places there are.
pub(super) fn wrapped(call: &Call, how: How, place: Where) -> (Call, usize) {
    let mut item = call.trait_item();
    let mut wrap = Wrap { how, place, consts: ConstParams::of(&item), passed: 0 };
    wrap.visit_item_trait_mut(&mut item);
    let args = wrap.options(call.args.clone());
    let mut item = item.into_token_stream();
    if how == How::Groups {
        item = wrap.lifetimes(item);
    }
    (Call { entry: call.entry, args, item }, wrap.passed)
}

struct Wrap {
    how: How,
    place: Where,
    /// The names of constants, which an argument may be that looks like a type.
    consts: BTreeSet<String>,
    /// How many places have been passed.
    passed: usize,
}

impl Wrap {
    /// Whether something is put around what comes next.
    fn here(&mut self) -> bool {
        self.passed += 1;
        match &mut self.place {
            Where::Everywhere => true,
            Where::Somewhere(random) => random.coin(),
            Where::There(place) => *place + 1 == self.passed,
        }
    }

    /// Whether something may be put around a type.
    fn is_type(&self, ty: &Type) -> bool {
        match ty {
            Type::Verbatim(_) | Type::Infer(_) | Type::Paren(_) | Type::Group(_) => false,
            Type::Path(ty) => ty.path.get_ident().is_none_or(|name| !self.consts.contains(&name.to_string())),
            // Bounds without a `dyn`, of an old edition.
            Type::TraitObject(ty) => ty.dyn_token.is_some(),
            _ => true,
        }
    }

    /// The options in an `#[adapters(..)]`.
    fn options(&mut self, tokens: TokenStream) -> TokenStream {
        let Ok(metas) = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens.clone()) else {
            return tokens;
        };
        let metas = metas.into_iter().map(|meta| match meta {
            Meta::NameValue(pair) if self.takes_path(&pair.path) => {
                let (path, value) = (pair.path, group(pair.value.to_token_stream()));
                quote!(#path = #value)
            }
            Meta::List(mut list) if list.path.is_ident("with") => {
                list.tokens = self.fixed(list.tokens);
                list.to_token_stream()
            }
            meta => meta.to_token_stream(),
        });
        let metas: Vec<_> = metas.collect();
        quote!(#(#metas),*)
    }

    /// Whether the value of an option is a path, and goes into a group. Parentheses are for types and bounds.
    fn takes_path(&mut self, name: &syn::Path) -> bool {
        let takes = ["remote", "of", "crate"].iter().any(|option| name.is_ident(option));
        takes && self.how == How::Groups && self.here()
    }

    /// What is in `with(T = Type)`.
    fn fixed(&mut self, tokens: TokenStream) -> TokenStream {
        let parse = Punctuated::<GenericArgument, Token![,]>::parse_terminated;
        let Ok(mut fixed) = parse.parse2(tokens.clone()) else { return tokens };
        fixed.iter_mut().for_each(|argument| self.visit_generic_argument_mut(argument));
        fixed.into_token_stream()
    }

    /// All lifetimes in the tokens, which have no place of their own for what is around them in a syntax tree.
    fn lifetimes(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = Vec::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                    let lifetime = [Some(quote.into()), tokens.next()].into_iter().flatten();
                    let lifetime: TokenStream = lifetime.collect();
                    out.push(if self.here() { group(lifetime) } else { lifetime });
                }
                TokenTree::Group(inside) => {
                    let mut new = Group::new(inside.delimiter(), self.lifetimes(inside.stream()));
                    new.set_span(inside.span());
                    out.push(TokenTree::from(new).into());
                }
                token => out.push(token.into()),
            }
        }
        out.into_iter().collect()
    }
}

impl VisitMut for Wrap {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        visit_mut::visit_type_mut(self, ty);
        if !self.is_type(ty) || !self.here() {
            return;
        }
        let elem = Box::new(std::mem::replace(ty, Type::Verbatim(TokenStream::new())));
        let attrs = Vec::new();
        *ty = match self.how {
            How::Parens => Type::Paren(TypeParen { attrs, paren_token: Paren::default(), elem }),
            How::Groups => Type::Group(TypeGroup { attrs, group_token: syn::token::Group::default(), elem }),
        };
    }

    fn visit_type_param_bound_mut(&mut self, bound: &mut TypeParamBound) {
        visit_mut::visit_type_param_bound_mut(self, bound);
        let TypeParamBound::Trait(of) = bound else { return };
        if of.paren_token.is_some() || !self.here() {
            return;
        }
        match self.how {
            How::Parens => of.paren_token = Some(Paren::default()),
            How::Groups => {
                let (lifetimes, maybe, path) = (&of.lifetimes, &of.maybe, group(of.path.to_token_stream()));
                *bound = TypeParamBound::Verbatim(quote!(#lifetimes #maybe #path));
            }
        }
    }

    fn visit_attribute_mut(&mut self, attr: &mut Attribute) {
        if attr.path().is_ident("adapters")
            && let Meta::List(list) = &mut attr.meta
        {
            list.tokens = self.options(list.tokens.clone());
        }
    }

    /// Types in the user's bodies stay there.
    fn visit_block_mut(&mut self, _: &mut Block) {}

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}

/// The tokens in a group without delimiters.
fn group(tokens: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(Delimiter::None, tokens)).into()
}

struct ConstParams(BTreeSet<String>);

impl ConstParams {
    fn of(item: &ItemTrait) -> BTreeSet<String> {
        let mut found = Self(BTreeSet::new());
        found.visit_item_trait(item);
        found.0
    }
}

impl<'ast> Visit<'ast> for ConstParams {
    fn visit_const_param(&mut self, param: &'ast ConstParam) {
        self.0.insert(param.ident.to_string());
        visit::visit_const_param(self, param);
    }
}
