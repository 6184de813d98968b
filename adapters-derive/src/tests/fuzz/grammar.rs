//! Traits by the rules of a grammar: most of them Rust, some not, many that have no adapters.

use arbitrary::{Result, Unstructured};

use super::{Entry, Input};

/// Each rule and its alternatives, in which `$rule` stands for another one. The first alternative is an end: it is what is taken
/// deep inside, and when there are no more bytes. What is likely is there several times.
#[rustfmt::skip] // One string a line would be five times as long.
const RULES: &[(&str, &[&str])] = &[
    ("trait", &[
        "$attrs $vis trait $Name $generics $supers $where { $items }", "$attrs $vis trait $Name { $items }",
        "$attrs $vis trait $Name { $items }", "$attrs $vis unsafe trait $Name { $items }",
        "$vis auto trait $Name { $items }",
    ]),
    ("vis", &["", "pub", "pub(crate)", "pub(in crate::a)"]),
    ("Name", &["X", "X", "X", "Iterator", "DynX", "r#async", "Future", "Box", "T", "__X"]),
    ("attrs", &["", "", "", "$attr", "$attr $attr"]),
    ("attr", &[
        "#[adapters($options)]", "#[adapters($options)]", "#[adapters($options)]", "/// Text.\n",
        "#[cfg($cfg)]", "#[must_use]", "#[cfg_attr($cfg, adapters($options))]", "#[allow(dead_code)]",
        "#[adapters]", "#[adapters = 1]", "#[derive(DynAdapters)]", "#[deprecated]", "#[inline]",
        "#[diagnostic::on_unimplemented(message = \"no\")]", "#[cfg]", "#[cfg_attr]", "#[cfg_attr()]",
        "#[cfg_attr($cfg)]",
    ]),
    ("cfg", &["unix", "all()", "any()", "not($cfg)", "all($cfg, unix)", "feature = \"a\"", "target_os"]),
    ("options", &["", "$option", "$option", "$option", "$option, $options"]),
    ("option", &[
        "send", "also_send", "sealed", "no_prelude", "boxing", "skip", "getter", "erase",
        "crate = ::adapters", "crate = crate::a", "pointers(\"&mut\", Box)", "pointers()",
        "pointers(Rc, Arc, \"&\")", "only(BoxingAdapter)", "only(InlineAdapter)",
        "only(CachingAdapter, BoxingAdapter)", "only()", "inline(on_busy = \"panic\")",
        "inline(on_busy = \"box\")", "remote = a::X", "remote = X", "of = a::Base", "with(T = u8)",
        "with(A = $type, N = 3)", "with($Name = $type)", "$ident", "\"text\"", "$ident = $literal",
        "$ident($any)", "send = true", "crate", "only(X<u8>)", "remote = a::X<$type>", "remote",
        "crate = self", "pointers($any)", "::send", "5", "with(T: u8)",
    ]),
    ("generics", &["", "", "", "<$params>"]),
    ("params", &["", "$param", "$param", "$param, $params"]),
    ("param", &[
        "T", "'a", "'b: 'a", "T: $bounds", "T: ?Sized", "const N: usize", "A = u8", "U: $bound = $type",
        "const M: bool = true", "'f", "S", "F", "__T", "#[cfg($cfg)] C", "Self_", "'life0",
        "T: for<'x> Fn(&'x u8)",
    ]),
    ("supers", &["", "", "", ": $bounds", ":"]),
    ("bounds", &["$bound", "$bound", "$bound + $bounds"]),
    ("bound", &[
        "Send", "Sync", "'static", "Clone", "std::fmt::Debug", "Display", "Iterator<Item = $type>",
        "Fn($types) -> $type", "FnMut($types)", "FnOnce() -> $type", "?Sized", "Sized", "Copy", "Base",
        "Into<$type>", "IntoIterator<Item = $type>", "Future<Output = $type>", "Unpin", "'a", "AsRef<$type>",
        "std::io::Read", "Stream<Item = $type>", "for<'x> Fn(&'x str) -> &'x str", "Iterator",
        "a::b::C<$type>", "std::error::Error", "Hash", "PartialEq<$type>", "use<'_, Self>", "use<>",
        "Deref<Target = $type>", "Other<'a, $type>", "(Send)", "ToString", "std::hash::Hasher",
        "AsyncFn($types) -> $type", "'_", "Iterator<Item: Send>", "Self::Base", "?Send", "none! { Debug }",
    ]),
    ("where", &["", "", "", "where $predicates", "where"]),
    ("predicates", &["$predicate", "$predicate", "$predicate, $predicates"]),
    ("predicate", &[
        "Self: Sized", "Self: Send", "T: $bounds", "$type: $bounds", "'a: 'b", "for<'x> &'x $type: $bounds",
        "Self: 'a", "Self::Item: $bounds", "T:", "Self: $bounds",
    ]),
    ("items", &["", "$item", "$item $item", "$item $items", "$item $items"]),
    ("item", &[
        "$method", "$method", "$method", "$method", "$method", "$method", "type Item $supers;", "type Item;",
        "const C: $type;", "$attrs type Out: $bounds;", "$attrs type Lending<'a> where Self: 'a;",
        "const D: u8 = 1;", "$attrs const E: $type;", "type Gat<T>: $bounds where Self: Sized;", "other!();",
        "$attrs other! { $any }", "type Defaulted = u8;", "default fn f();", "type Sized_ where Self: Sized;",
        "#[adapters(erase)] type Erased: $bounds;", "pub fn visible(&self);",
    ]),
    ("method", &[
        "fn $name($receiver);", "async fn $name($receiver) -> $type;",
        "$attrs async fn $name($receiver, $arguments) -> $type $where;",
        "$attrs async fn $name($receiver, $arguments) -> $type;",
        "$attrs fn $name($receiver, $arguments) -> $returned $where;",
        "$attrs fn $name<$params>($receiver, $arguments) -> $returned $where;",
        "$attrs $qualifiers fn $name<$params>($receiver, $arguments) -> $returned $where $body",
        "$attrs $qualifiers fn $name<$params>($arguments) -> $returned $where $body",
        "$attrs async fn $name($receiver, $arguments) -> $returned $body",
    ]),
    ("qualifiers", &["async", "", "unsafe", "const", "extern \"C\"", "async unsafe", "extern"]),
    ("name", &[
        "f", "g", "h", "next", "r#match", "self_", "poll", "new", "__f", "as_dyn", "clone", "drop", "f0",
    ]),
    ("receiver", &[
        "&self", "&self", "&mut self", "&mut self", "self", "mut self", "&'a self", "&'a mut self",
        "self: &Self", "self: &mut Self", "self: Box<Self>", "self: Rc<Self>", "self: Arc<Self>",
        "self: Pin<&mut Self>", "self: Pin<&Self>", "self: Pin<Box<Self>>", "self: &Arc<Self>",
        "self: &'a Rc<Self>", "self: Self", "self: $type", "self: Pin<Rc<Self>>", "self: &&Self",
        "self: Box<Box<Self>>", "#[cfg($cfg)] &self", "self: Pin<&'a mut Self>", "self: &Box<Self>",
        "&'_ self", "self: none! { &Self }", "self: *const Self", "self: Box<dyn DynX>", "self: (&Self)",
    ]),
    ("arguments", &["", "$argument", "$argument", "$argument, $arguments"]),
    ("argument", &[
        "a: $type", "b: $type", "c: $taken", "_: $taken", "mut d: $taken", "(x, y): ($type, $type)",
        "a: $taken", "#[cfg($cfg)] e: $type", "r#type: $type", "self_: $type", "ref z: $type",
        "__arg0: $type", "S { s, .. }: S", "&p: &$type", "[q, w]: [$type; 2]", "cx: $type", "...",
        "a @ _: $type", "other!(): u8", "none! { v }: u8",
    ]),
    ("taken", &[
        "$type", "impl $bounds", "impl $bounds", "&impl $bounds", "&mut impl $bounds", "Option<impl $bounds>",
        "&'a mut (impl $bounds)", "Vec<impl $bounds>", "(impl $bound, impl $bound)", "Pin<&mut impl $bounds>",
        "&[impl $bounds]", "[impl $bounds; 3]", "fn(impl $bound)", "dyn Fn(impl $bound)",
        "Box<dyn Iterator<Item = impl $bound>>", "impl Iterator<Item = impl $bounds>",
        "impl Fn(impl $bound) -> impl $bound",
    ]),
    ("returned", &[
        "$type", "impl $bounds", "impl $bounds", "impl Future<Output = $returned>",
        "impl Future<Output = $type> + Send", "Option<impl $bounds>", "Result<impl $bounds, $type>",
        "Vec<impl $bounds>", "(impl $bound, $type)", "Box<impl $bounds>", "impl Iterator<Item = $returned>",
        "impl Iterator<Item = $type> + 'a", "&impl $bound", "Rc<impl $bound>", "Pin<Box<impl $bounds>>",
        "[impl $bound; 2]", "impl for<'x> Fn(&'x u8) -> $returned", "impl Other + use<'_, Self>",
    ]),
    ("types", &["", "$type", "$type, $types"]),
    ("type", &[
        "u8", "()", "&str", "String", "T", "Self", "&'a T", "&mut $type", "Self::Item", "Option<$type>",
        "Vec<$type>", "($type, $type)", "[$type; N]", "[$type]", "&[$type]", "dyn $bounds", "&dyn $bound",
        "Box<dyn $bounds + '_>", "fn($types) -> $type", "<Self as X>::Item", "impl $bound", "!", "_",
        "*const $type", "Cx<'_>", "Cx<'a, $type>", "Result<$type, Self::Error>",
        "for<'x> fn(&'x $type) -> &'x u8", "other!($any)", "none! { $type }", "($type)", "A",
        "Self::Item<'a>", "T::Item", "<T as Iterator>::Item", "&'static str", "Pin<&mut $type>",
        "unsafe extern \"C\" fn($type, ...)", "[u8; { 1 + 2 }]", "<$type>::Out", "&'_ $type",
        "Self::Gat<$type>", "::a::B", "crate::a::B<$type, 3>", "&Self", "Box<Self>", "U",
        "dyn Fn(&$type) -> &$type",
    ]),
    ("body", &[
        ";", ";", "{}", "{ todo!() }", "{ self.f().await; Self::g(); loop {} }",
        "{ let Self = $literal; $any }", "{ async { $literal }.await }",
    ]),
    ("literal", &["1", "\"a\"", "'c'", "b\"x\"", "r#\"y\"#", "1.5f32", "0x_ffusize", "true", "c\"z\"", "-1"]),
    ("ident", &[
        "a", "X", "self", "Self", "async", "trait", "fn", "impl", "dyn", "send", "boxing", "r#fn", "_",
        "crate", "super", "only", "where", "for", "mut", "type", "const", "unsafe", "pub", "ref", "use",
        "default", "await", "union", "auto", "gen", "try",
    ]),
    ("any", &[
        "", "$token", "$token $any", "$token $any", "$token $any", "($any) $any", "{ $any } $any",
        "[$any] $any", "<$any> $any",
    ]),
    ("token", &[
        "$ident", "$ident", "$literal", ",", ";", ":", "::", "->", "=>", "#", "!", "?", "&", "&&", "*", "+",
        "=", "==", "<", ">", ">>", "'a", "'_", "'static", ".", "..", "...", "..=", "$", "~", "@", "|", "||",
        "/", "%", "^", "-", "$type", "$bound", "$receiver", "none! { $any }",
    ]),
    ("other item", &[
        "struct S;", "$attrs $vis struct S<$params>($types) $where;", "enum E { A, B($type) }",
        "union U { a: $type }", "fn f($arguments) {}", "impl X for u8 { $items }", "$vis trait X = $bounds;",
        "type T = $type;", "const trait X { $items }", "$any", "trait $any", "pub trait X { $any }",
        "trait X<$any> {}", "trait X { fn f($any); }", "trait X { async fn f(&self, $any) -> $any; }",
        "trait X: $any { }", "trait X { $item $any }", "$attrs trait X where $any { $item }", "",
    ]),
    ("names", &[
        "DynAdapters", "DynAdapters", "DynAdapters", "BoxingAdapter", "CachingAdapter, InlineAdapter",
        "BoxingAdapter, InlineAdapter", "adapters::DynAdapters", "Debug, DynAdapters", "$any",
        "DynAdapters, DynAdapters,", "Clone", "",
    ]),
];

/// How deep rules may be inside one another, before only ends are taken.
const DEPTH: usize = 14;

/// How long a text may become.
const LENGTH: usize = 1500;

/// A trait, with options.
pub(super) fn trait_with_options(u: &mut Unstructured<'_>) -> Result<Input> {
    input(u, "trait")
}

/// Any item, and what is none.
pub(super) fn any_tokens(u: &mut Unstructured<'_>) -> Result<Input> {
    let mut input = input(u, "other item")?;
    if u.ratio(1, 8)? {
        input.entry = Entry::OnAType;
    }
    Ok(input)
}

fn input(u: &mut Unstructured<'_>, rule: &str) -> Result<Input> {
    let (entry, args) =
        if u.ratio(1, 3)? { (Entry::DynAdapters, "options") } else { (Entry::Derive, "names") };
    Ok(Input { entry, args: text(u, args)?, item: text(u, rule)? })
}

/// What a rule stands for.
pub(super) fn text(u: &mut Unstructured<'_>, rule: &str) -> Result<String> {
    let mut text = String::new();
    expand(u, rule, DEPTH, &mut text)?;
    Ok(text)
}

fn expand(u: &mut Unstructured<'_>, rule: &str, depth: usize, text: &mut String) -> Result<()> {
    let (_, alternatives) =
        RULES.iter().find(|(name, _)| *name == rule).unwrap_or_else(|| panic!("`{rule}`"));
    let index = if depth == 0 || text.len() > LENGTH { 0 } else { u.choose_index(alternatives.len())? };
    let mut rest = alternatives[index];
    while let Some(at) = rest.find('$') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        rest = after;
        if name.is_empty() {
            text.push('$');
        } else {
            expand(u, name, depth.saturating_sub(1), text)?;
        }
    }
    text.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every alternative alone: all rules have names, all texts are tokens, and there is an end to all.
    #[test]
    fn every_rule_can_be_read() {
        for (rule, alternatives) in RULES {
            for index in 0..alternatives.len() {
                let bytes = [u8::try_from(index).unwrap()];
                let text = text(&mut Unstructured::new(&bytes), rule).unwrap();
                assert!(text.parse::<proc_macro2::TokenStream>().is_ok(), "{rule}: {text}");
            }
        }
    }
}
