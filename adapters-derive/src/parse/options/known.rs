//! Options by name: which there are, and which was meant.

use darling::ast::NestedMeta;
use darling::error::Accumulator;
use quote::ToTokens;

use super::of_item::{OF_CONST, OF_METHOD, OF_TYPE};
use super::of_trait::OF_TRAIT;
use crate::error;

/// Whose options there are.
const EVERYWHERE: [(&str, &[(&str, &str)]); 4] = [
    ("a trait", &OF_TRAIT),
    ("a method", &OF_METHOD),
    ("an associated type", &OF_TYPE),
    ("an associated constant", &OF_CONST),
];

/// The options that there are, each with its name and how it is written. Reports the others, and what is given twice.
pub(super) fn known<'a>(
    metas: Vec<NestedMeta>,
    options: &'a [(&'a str, &'a str)],
    whose: &str,
    errors: &mut Accumulator,
) -> Vec<(&'a str, &'a str, NestedMeta)> {
    let mut found: Vec<(&str, &str, NestedMeta)> = Vec::new();
    for meta in metas {
        let name = match &meta {
            NestedMeta::Meta(meta) => meta.path().to_token_stream(),
            NestedMeta::NameValueInvalidExpr(meta) => meta.path.to_token_stream(),
            NestedMeta::Lit(lit) => lit.to_token_stream(),
        }
        .to_string();
        match options.iter().find(|(known, _)| *known == name) {
            Some((name, _)) if found.iter().any(|(there, ..)| there == name) => {
                errors.push(error::at(&meta, format!("`{name}` is given already; remove one of the two")));
            }
            Some((name, form)) => found.push((name, form, meta)),
            None => errors.push(error::at(&meta, unknown(&name, options, whose))),
        }
    }
    found
}

/// The text for an option that does not exist here.
fn unknown(name: &str, options: &[(&str, &str)], whose: &str) -> String {
    let elsewhere: Vec<_> = EVERYWHERE
        .iter()
        .filter(|(_, options)| options.iter().any(|(known, _)| *known == name))
        .map(|(whose, _)| *whose)
        .collect();
    if !elsewhere.is_empty() {
        return format!(
            "`{name}` is an option of {}, not of {whose}; move it there",
            elsewhere.join(" and of ")
        );
    }
    let word = name.trim_matches('"');
    // It may also be something that goes into another option.
    let is_meant = |(known, form): &&(&str, &str)| {
        strsim::osa_distance(word, known) <= 2.min(known.len() / 2) || word.len() > 2 && form.contains(word)
    };
    if let Some((_, form)) = options.iter().find(is_meant) {
        return format!("`{name}` is not an option of {whose}; did you mean {form}?");
    }
    let forms: Vec<_> = options.iter().map(|(_, form)| *form).collect();
    let are = if forms.len() == 1 { "the only one is" } else { "there are" };
    format!("`{name}` is not an option of {whose}; {are} {}", forms.join(", "))
}
