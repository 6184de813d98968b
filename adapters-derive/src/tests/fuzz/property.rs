//! What holds whatever the macros are given.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{File, Item, ItemTrait, LitStr, TraitItem};

use super::{Entry, Input};
use crate::entry::{derive, derive_on_a_type, dyn_adapters};

/// Far more than any input takes: what takes longer does not end.
const LIMIT: Duration = Duration::from_secs(20);

/// How many `cfg`s of a trait are decided, one after another, as the compiler does.
const CFGS: usize = 3;

/// Calls a macro, and looks at what comes out of it.
pub(crate) fn check(input: &Input) -> Result<(), String> {
    // Positions of former inputs are of no use any more.
    proc_macro2::extra::invalidate_current_thread_spans();
    // An `'` that has lost its name is no token.
    let Some((args, item)) = input.tokens() else { return Ok(()) };
    let result = catch_unwind(AssertUnwindSafe(|| check_call(input.entry, &args, &item, CFGS)));
    let what = match result {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(what)) => what,
        Err(payload) => match payload.downcast_ref::<String>() {
            Some(text) => format!("it panics: {text}"),
            None => format!("it panics: {}", payload.downcast_ref::<&str>().unwrap_or(&"")),
        },
    };
    Err(format!("{what}\n{input}"))
}

/// `none! { .. }` as a group without delimiters.
pub(super) fn ungrouped(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            out.push(token);
            continue;
        };
        let is_none = match &out[..] {
            [.., TokenTree::Ident(name), TokenTree::Punct(punct)] => name == "none" && punct.as_char() == '!',
            _ => false,
        };
        let mut delimiter = group.delimiter();
        if is_none {
            out.truncate(out.len() - 2);
            delimiter = Delimiter::None;
        }
        let mut inside = Group::new(delimiter, ungrouped(group.stream()));
        inside.set_span(group.span());
        out.push(inside.into());
    }
    out.into_iter().collect()
}

fn check_call(entry: Entry, args: &TokenStream, item: &TokenStream, cfgs: usize) -> Result<(), String> {
    let start = Instant::now();
    let output = match entry {
        Entry::Derive => derive(args.clone(), item.clone()),
        Entry::DynAdapters => dyn_adapters(args.clone(), item.clone()),
        Entry::OnAType => derive_on_a_type("DynAdapters", item),
    };
    if start.elapsed() > LIMIT {
        return Err(format!("it takes {:?}", start.elapsed()));
    }
    let mut errors = Vec::new();
    errors_in(&output, &mut errors)?;
    if !item.is_empty() {
        check_errors(&errors, has_names_twice(item))?;
    }
    if entry == Entry::OnAType {
        return Ok(());
    }
    match syn::parse2::<ItemTrait>(item.clone()) {
        Ok(item) => check_expansion(args, &item, &output, cfgs),
        // Whatever it is, it is handed on.
        Err(_) if output.to_string().contains(&item.to_string()) => Ok(()),
        Err(_) => Err(format!("the item is lost: {output}")),
    }
}

/// The user's trait is there, in a file of Rust.
fn check_expansion(
    args: &TokenStream,
    item: &ItemTrait,
    output: &TokenStream,
    cfgs: usize,
) -> Result<(), String> {
    let file: File = syn::parse2(output.clone()).map_err(|error| format!("{error}: {output}"))?;
    let mut survives = is_mirror(args, item);
    for other in file.items {
        let Item::Trait(mut other) = other else { continue };
        survives |= other.ident == item.ident;
        // A trait that is not decided yet, or one on which the user has our macro once more.
        let again = other.attrs.iter().position(|attr| {
            attr.path().segments.len() > 1
                && attr.path().segments.last().is_some_and(|last| last.ident == "dyn_adapters")
        });
        let Some(again) = again.filter(|_| cfgs > 0) else { continue };
        let attr = other.attrs.remove(again);
        other.attrs.retain(|attr| !attr.path().is_ident("cfg"));
        let args = attr.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
        check_call(Entry::DynAdapters, &args, &quote::quote!(#other), cfgs - 1)?;
    }
    if survives { Ok(()) } else { Err(format!("the trait is lost: {output}")) }
}

/// A mirror only repeats what another crate declares.
fn is_mirror(args: &TokenStream, item: &ItemTrait) -> bool {
    let attrs = item.attrs.iter().map(|attr| quote::quote!(#attr).to_string());
    attrs.chain([args.to_string()]).any(|text| text.contains("remote"))
}

/// An error: its text, and where it is.
type Found = (String, Range<usize>);

/// All errors, each of which is a text that the compiler can show.
fn errors_in(output: &TokenStream, found: &mut Vec<Found>) -> Result<(), String> {
    let mut tokens = output.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "compile_error" => {
                tokens.next();
                let arguments = tokens.next().map(TokenStream::from).unwrap_or_default();
                let text =
                    syn::parse2::<Group>(arguments).and_then(|group| syn::parse2::<LitStr>(group.stream()));
                let text = text.map_err(|error| format!("an error without a text: {error}"))?;
                found.push((text.value(), name.span().byte_range()));
            }
            TokenTree::Group(group) => errors_in(&group.stream(), found)?,
            _ => {}
        }
    }
    Ok(())
}

/// Each is on something that the user wrote, and there once.
fn check_errors(errors: &[Found], may_be_twice: bool) -> Result<(), String> {
    for (index, (text, place)) in errors.iter().enumerate() {
        if place.is_empty() {
            return Err(format!("no place is given for the error {text:?}"));
        }
        if !may_be_twice && errors[..index].contains(&(text.clone(), place.clone())) {
            return Err(format!("an error is there twice: {text:?}"));
        }
    }
    Ok(())
}

/// Two items of one name are the compiler's to report. What is found by its name is the first of them.
fn has_names_twice(item: &TokenStream) -> bool {
    let Ok(item) = syn::parse2::<ItemTrait>(item.clone()) else { return false };
    let names = item.items.iter().map(|item| match item {
        TraitItem::Fn(item) => Some(item.sig.ident.to_string()),
        TraitItem::Type(item) => Some(item.ident.to_string()),
        TraitItem::Const(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let names: Vec<_> = names.flatten().collect();
    names.iter().enumerate().any(|(index, name)| names[..index].contains(name))
}
