//! What a trait means is a matter of its types and bounds, not of how they are spelt: in parentheses, or as fragments that a
//! `macro_rules!` was given, they expand to the same items. What cannot be understood is refused.

mod flat;
mod refused;
mod wrap;

use std::fmt::Write;

use quote::{ToTokens, quote};

use self::flat::flat;
use self::wrap::{How, Where, wrapped};
use super::emitted::Call;
use super::fuzz::{Entry, Input};
use super::inputs::{Random, of_grammar};

/// As many traits of the grammar.
const GRAMMAR: usize = 300;

/// How many failures are shown.
const SHOWN: usize = 12;

#[test]
fn parentheses_mean_nothing_in_the_corpus() {
    check(How::Parens, Input::corpus().iter().filter_map(Call::of));
}

#[test]
fn fragments_mean_nothing_in_the_corpus() {
    check(How::Groups, Input::corpus().iter().filter_map(Call::of));
}

#[test]
fn parentheses_mean_nothing_in_the_grammar() {
    check(How::Parens, of_grammar(1).filter_map(|input| Call::of(&input)).take(GRAMMAR));
}

#[test]
fn fragments_mean_nothing_in_the_grammar() {
    check(How::Groups, of_grammar(2).filter_map(|input| Call::of(&input)).take(GRAMMAR));
}

/// Each of them in another spelling: everywhere, and in some places.
fn check(how: How, calls: impl Iterator<Item = Call>) {
    let (mut failed, mut shown) = (0, String::new());
    for (index, call) in calls.enumerate() {
        // Lifetimes that are not the first parameters are so once they have been printed.
        let item = call.trait_item().into_token_stream();
        let call = Call { item, ..call };
        let plain = meaning(&call);
        let differs = |place| meaning(&wrapped(&call, how, place).0) != plain;
        if !differs(Where::Everywhere) && !differs(Where::Somewhere(Random(index as u64))) {
            continue;
        }
        failed += 1;
        if failed <= SHOWN {
            let _ = write!(shown, "\n\n{}", explain(&call, how));
        }
    }
    assert!(
        failed == 0,
        "{failed} traits expand to other items in another spelling, the first of them:{shown}"
    );
}

/// What is emitted, and whether there are errors, whose texts may be about a spelling.
#[derive(PartialEq, Eq)]
struct Meaning(Vec<(bool, String)>);

fn meaning(call: &Call) -> Meaning {
    Meaning(call.expand().iter().map(|emitted| (emitted.errors, flat(&emitted.items))).collect())
}

/// The smallest trait that fails in this way, with one place in another spelling if one is enough, and the first difference.
fn explain(call: &Call, how: How) -> String {
    let mut smallest = call.clone();
    let mut other = first_failure(&smallest, how);
    let mut index = 0;
    while other.is_some()
        && let Some(smaller) = without(&smallest, index)
    {
        match first_failure(&smaller, how) {
            None => index += 1,
            failure => (smallest, other) = (smaller, failure),
        }
    }
    let other = other.unwrap_or_else(|| wrapped(&smallest, how, Where::Everywhere).0);
    format!("{other}\n{}", difference(&meaning(&smallest), &meaning(&other)))
}

/// The trait without one of its items.
fn without(call: &Call, index: usize) -> Option<Call> {
    let mut item = call.trait_item();
    (index < item.items.len()).then(|| item.items.remove(index))?;
    Some(Call { item: item.into_token_stream(), ..call.clone() })
}

/// The trait with the first place in another spelling that alone makes a difference.
fn first_failure(call: &Call, how: How) -> Option<Call> {
    let plain = meaning(call);
    let (_, places) = wrapped(call, how, Where::Everywhere);
    let mut each = (0..places).map(|place| wrapped(call, how, Where::There(place)).0);
    each.find(|other| meaning(other) != plain)
}

/// How many characters around a difference are shown.
const AROUND: usize = 160;

/// The first difference.
fn difference(plain: &Meaning, other: &Meaning) -> String {
    for ((plain_errs, plain), (other_errs, other)) in plain.0.iter().zip(&other.0) {
        if plain_errs != other_errs {
            return format!("    an error in the plain spelling: {plain_errs}, in this one: {other_errs}");
        }
        let same = plain.chars().zip(other.chars()).take_while(|(plain, other)| plain == other).count();
        let from = same.saturating_sub(AROUND / 2);
        let show = |text: &str| text.chars().skip(from).take(AROUND).collect::<String>().replace('\n', " ");
        if plain != other {
            return format!("    plain: ..{}..\n    here:  ..{}..", show(plain), show(other));
        }
    }
    "    another number of expansions, or a difference in several places only".to_owned()
}

/// What is compared is another spelling.
#[test]
fn everything_is_wrapped() {
    let item = quote! {
        #[adapters(remote = a::X)]
        trait X<'a, const N: usize>: Send where Self: for<'x> A<'x> {
            type Item: ?Sized;
            #[adapters(with(T = u8))]
            fn f<T>(self: Box<Self>, a: &'a [u8; N], b: Cx<N>) -> impl Iterator<Item = Self::Item> + 'a;
        }
    };
    let call = Call { entry: Entry::DynAdapters, args: quote!(crate = a::b), item };
    let parens = "#[dyn_adapters(crate = a :: b)] # [ adapters ( remote = a :: X ) ] \
        trait X < 'a , const N : ( usize ) > : ( Send ) where ( Self ) : ( for < 'x > A < 'x > ) { \
        type Item : ( ? Sized ) ; \
        # [ adapters ( with ( T = ( u8 ) ) ) ] \
        fn f < T > ( self : ( Box < ( Self ) > ) , a : ( & 'a ( [ ( u8 ) ; N ] ) ) , b : ( Cx < N > ) ) \
        -> ( impl ( Iterator < Item = ( Self :: Item ) > ) + 'a ) ; }";
    let groups = "#[dyn_adapters(crate = none! { a :: b })] # [ adapters ( remote = none! { a :: X } ) ] \
        trait X < none! { 'a } , const N : none! { usize } > : none! { Send } \
        where none! { Self } : for < none! { 'x } > none! { A < none! { 'x } > } { \
        type Item : ? none! { Sized } ; \
        # [ adapters ( with ( T = none! { u8 } ) ) ] \
        fn f < T > ( self : none! { Box < none! { Self } > } , \
        a : none! { & none! { 'a } none! { [ none! { u8 } ; N ] } } , b : none! { Cx < N > } ) \
        -> none! { impl none! { Iterator < Item = none! { Self :: Item } > } + none! { 'a } } ; }";
    for (how, expected) in [(How::Parens, parens), (How::Groups, groups)] {
        assert_eq!(wrapped(&call, how, Where::Everywhere).0.to_string(), expected);
    }
}
