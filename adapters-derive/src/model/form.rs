//! The form that something of the trait has in objects.
//!
//! Most methods have the one that they are declared with. Some have no such form, and `dyn DynX` has them as its own in
//! another one:
//!
//! | declared | in objects |
//! |---|---|
//! | `#[adapters(getter)] const NAME: &'static str;` | `fn name(&self) -> &'static str` |
//! | `#[adapters(getter)] fn load(key: &str) -> u8;` | `fn load(&self, key: &str) -> u8` |
//! | `#[adapters(with(T = Vec<u8>))] fn put<T: AsRef<[u8]>>(&self, value: T);` | `fn put(&self, value: Vec<u8>)` |

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{
    FnArg, GenericArgument, GenericParam, Generics, Ident, Lifetime, Path, PathArguments, ReturnType,
    Signature, TraitBound, TraitItemConst, TraitItemFn, WherePredicate,
};

use super::argument::{count, is_param};
use super::bounds::principal;
use super::{Declared, Names, Send, requires_sized};
use crate::normalize::{lifetimes_in, name_elided};
use crate::parse::{Fixed, ItemOptions};

/// What something of the trait is in objects.
pub(crate) struct Form {
    pub(super) sig: Signature,
    pub(crate) source: Source,
    /// As it is declared, unless it is for sized types only.
    pub(crate) declared: Option<Declared>,
    /// Whether `dyn DynX` has it as its own, and not as an `X`.
    pub(crate) own: bool,
    /// Whether `dyn DynX` can be an `X` all the same.
    pub(crate) provided: bool,
    /// Where it was said that what it returns is always on the heap.
    pub(crate) boxing: Option<Span>,
}

/// What an adapter gets from the implementor.
pub(crate) enum Source {
    /// A method, with the arguments for its parameters, if they are given.
    Method {
        name: Ident,
        generics: Option<TokenStream>,
    },
    /// The same without `self`.
    Function {
        name: Ident,
        generics: Option<TokenStream>,
    },
    Const {
        name: Ident,
    },
}

impl Source {
    /// What it is called in the trait.
    pub(crate) fn name(&self) -> &Ident {
        match self {
            Self::Method { name, .. } | Self::Function { name, .. } | Self::Const { name } => name,
        }
    }
}

impl Form {
    pub(super) fn of_function(
        function: &TraitItemFn,
        options: &ItemOptions,
        names: &Names,
        send: Send,
    ) -> Self {
        let mut sig = function.sig.clone();
        let name = sig.ident.clone();
        let for_sized = requires_sized(sig.generics.where_clause.as_ref());
        let own = options.getter.is_some() || options.with.is_some();
        let declared = (!for_sized).then(|| Declared::of(&sig, send));
        let provided = !own || for_sized || function.default.is_some();
        if own {
            without_sized(&mut sig);
        }
        let generics = options.with.as_ref().map(|(_, fixed)| fix(&mut sig, fixed));
        let source = if options.getter.is_some() {
            add_self(&mut sig, names);
            Source::Function { name, generics }
        } else {
            Source::Method { name, generics }
        };
        Self { sig, source, declared, own, provided, boxing: options.boxing }
    }

    pub(super) fn of_const(constant: &TraitItemConst) -> Self {
        let (name, mut ty) = (constant.ident.clone(), constant.ty.clone());
        name_elided(&mut ty, &mut |span| Lifetime::new("'static", span));
        let getter = getter_name(&name);
        Self {
            sig: syn::parse_quote!(fn #getter(&self) -> #ty),
            source: Source::Const { name },
            declared: None,
            own: true,
            provided: constant.default.is_some(),
            boxing: None,
        }
    }
}

/// `name` for `NAME`.
pub(crate) fn getter_name(constant: &Ident) -> Ident {
    let name = constant.unraw().to_string().to_lowercase();
    let span = Span::call_site().located_at(constant.span());
    if syn::parse_str::<Ident>(&name).is_ok() { Ident::new(&name, span) } else { Ident::new_raw(&name, span) }
}

/// Takes `Self: Sized` off.
fn without_sized(sig: &mut Signature) {
    let Some(clause) = &mut sig.generics.where_clause else { return };
    let predicates = std::mem::take(&mut clause.predicates).into_iter();
    clause.predicates =
        predicates.filter(|predicate| !requires_sized(Some(&syn::parse_quote!(where #predicate)))).collect();
    if clause.predicates.is_empty() {
        sig.generics.where_clause = None;
    }
}

/// Replaces parameters by what they are fixed to. Returns the arguments that a call of the declared method takes.
fn fix(sig: &mut Signature, fixed: &[Fixed]) -> TokenStream {
    let original = sig.clone();
    let value = |name: &Ident| Some(&fixed.iter().find(|fixed| fixed.param == *name)?.value);
    let params = original.generics.params.iter().filter_map(param_name);
    // What is not fixed is the type of an argument, which the compiler sees, or there is an error.
    let arguments = params.map(|name| value(name).cloned().unwrap_or_else(|| quote!(_)));
    let arguments = quote!(::<#(#arguments),*>);
    let replaced = |tokens: TokenStream| {
        replace(tokens, &|name| {
            let value = value(name)?;
            let bound = bound(&original.generics, name).map(|bound| without_constraints(&bound.path));
            let of = bound.map_or_else(|| quote!(<#value>), |path| quote!(<#value as #path>));
            Some((value.clone(), of))
        })
    };
    for input in &mut sig.inputs {
        if let FnArg::Typed(argument) = input
            && let Ok(ty) = syn::parse2(replaced(argument.ty.to_token_stream()))
        {
            *argument.ty = ty;
        }
    }
    if let Ok(output) = syn::parse2(replaced(sig.output.to_token_stream())) {
        sig.output = output;
    }
    let params = std::mem::take(&mut sig.generics.params).into_iter();
    let is_left = |param: &GenericParam| param_name(param).is_none_or(|name| value(name).is_none());
    sig.generics.params = params.filter(is_left).collect();
    if let Some(clause) = &mut sig.generics.where_clause {
        // What is said about a fixed type is for the compiler to check where the method is called.
        let is_left = |predicate: &WherePredicate| {
            fixed.iter().all(|fixed| count(predicate.to_token_stream(), &fixed.param) == 0)
        };
        clause.predicates = std::mem::take(&mut clause.predicates).into_iter().filter(is_left).collect();
    }
    arguments
}

/// The first trait that a parameter has to have: the one that `T::Item` is of, where there is but one.
fn bound<'a>(generics: &'a Generics, param: &Ident) -> Option<&'a TraitBound> {
    let declared = generics.type_params().filter(|ty| ty.ident == *param).flat_map(|ty| &ty.bounds);
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let more = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(ty) if is_param(&ty.bounded_ty, param) => Some(&ty.bounds),
        _ => None,
    });
    declared.chain(more.flatten()).find_map(principal)
}

/// `Iterator` for `Iterator<Item: Copy>`.
fn without_constraints(path: &Path) -> Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut()
        && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
    {
        let is_argument = |argument: &GenericArgument| {
            matches!(
                argument,
                GenericArgument::Lifetime(_) | GenericArgument::Type(_) | GenericArgument::Const(_)
            )
        };
        arguments.args = std::mem::take(&mut arguments.args).into_iter().filter(is_argument).collect();
        if arguments.args.is_empty() {
            last.arguments = PathArguments::None;
        }
    }
    path
}

/// The name of a type or const parameter.
fn param_name(param: &GenericParam) -> Option<&Ident> {
    match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    }
}

/// What a parameter is replaced by: alone, and where something of it is named, as in `T::Item`.
type Replacement = Option<(TokenStream, TokenStream)>;

/// Replaces parameters, which have no path in front of them.
fn replace(tokens: TokenStream, by: &dyn Fn(&Ident) -> Replacement) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut after_colons = 0;
    while let Some(token) = tokens.next() {
        let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
        let colons = if is_colon(&token) { after_colons + 1 } else { 0 };
        match token {
            TokenTree::Ident(ident) if after_colons < 2 => match by(&ident) {
                Some((_, of)) if tokens.peek().is_some_and(is_colon) => replaced.extend(of),
                Some((alone, _)) => replaced.extend(alone),
                None => replaced.extend([TokenTree::Ident(ident)]),
            },
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), replace(group.stream(), by));
                inside.set_span(group.span());
                replaced.extend([TokenTree::Group(inside)]);
            }
            token => replaced.extend([token]),
        }
        after_colons = colons;
    }
    replaced
}

/// Gives a function `&self`. What it returns goes on borrowing from what it has borrowed from.
fn add_self(sig: &mut Signature, names: &Names) {
    if sig.inputs.iter().any(|input| matches!(input, FnArg::Receiver(_))) {
        return;
    }
    let mut borrowed = None;
    for input in &mut sig.inputs {
        let FnArg::Typed(argument) = input else { continue };
        borrowed = borrowed.or_else(|| lifetimes_in(&argument.ty).into_iter().next());
    }
    let mut elides = false;
    if let ReturnType::Type(_, ty) = &mut sig.output {
        let lifetime = borrowed.clone().unwrap_or_else(|| names.lent.clone());
        name_elided(ty, &mut |_| {
            elides = true;
            lifetime.clone()
        });
    }
    if elides && borrowed.is_none() {
        let lifetime = &names.lent;
        for input in &mut sig.inputs {
            if let FnArg::Typed(argument) = input {
                name_elided(&mut argument.ty, &mut |_| lifetime.clone());
            }
        }
        sig.generics.params.insert(0, syn::parse_quote!(#lifetime));
    }
    sig.inputs.insert(0, syn::parse_quote!(&self));
}
