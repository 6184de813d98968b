//! A trait: its parameters and options, and what is done with it.

use std::collections::BTreeSet;
use std::fmt::Write;

use fastrand::Rng;

use crate::deck::Deck;
use crate::method::{Kind, Method};
use crate::tables::{ARGUMENTS, Needs, RETURNED};

/// How the methods of a trait take `self`, and what they are called on.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) name: &'static str,
    /// The receivers in the trait, and how they begin in the implementation.
    pub(crate) receivers: &'static [(&'static str, &'static str)],
    /// The parameter of the function that calls all methods, and how each is called.
    pub(crate) given: &'static str,
    /// A statement, and what is before the name of the method.
    pub(crate) call: (&'static str, &'static str),
}

const fn family(
    name: &'static str,
    receivers: &'static [(&'static str, &'static str)],
    given: &'static str,
    call: (&'static str, &'static str),
) -> Family {
    Family { name, receivers, given, call }
}

/// How methods with a `&self` are called beside the others of a family is a matter of auto-deref.
pub(crate) const FAMILIES: &[Family] = &[
    family(
        "borrowed",
        &[
            ("&self", "&self"),
            ("&mut self", "&mut self"),
            ("&'a self", "&'a self"),
            ("&'a mut self", "&'a mut self"),
            ("self: &Self", "&self"),
            ("self: &mut Self", "&mut self"),
        ],
        "t: &mut T",
        ("", "t"),
    ),
    family(
        "value",
        &[("self", "self"), ("self", "mut self"), ("&self", "&self")],
        "t: impl Fn() -> T",
        ("let mut t = t(); ", "t"),
    ),
    family(
        "boxed",
        &[("self: Box<Self>", "self: Box<Self>"), ("&self", "&self")],
        "t: impl Fn() -> Box<T>",
        ("let mut t = t(); ", "t"),
    ),
    family(
        "pin_mut",
        &[
            ("self: Pin<&mut Self>", "mut self: Pin<&mut Self>"),
            ("self: Pin<&mut Self>", "self: Pin<&mut Self>"),
        ],
        "t: impl Fn() -> Pin<Box<T>>",
        ("let mut t = t(); ", "t.as_mut()"),
    ),
    family(
        "pin_ref",
        &[("self: Pin<&Self>", "self: Pin<&Self>"), ("&self", "&self")],
        "t: impl Fn() -> Pin<Box<T>>",
        ("let t = t(); let t = t.as_ref(); ", "t"),
    ),
    family(
        "rc",
        &[("self: Rc<Self>", "self: Rc<Self>"), ("&self", "&self")],
        "t: impl Fn() -> Rc<T>",
        ("let mut t = t(); ", "t"),
    ),
    family(
        "arc",
        &[("self: Arc<Self>", "self: Arc<Self>"), ("&self", "&self")],
        "t: impl Fn() -> Arc<T>",
        ("let mut t = t(); ", "t"),
    ),
    family(
        "arc_ref",
        &[("self: &Arc<Self>", "self: &Arc<Self>"), ("&self", "&self")],
        "t: impl Fn() -> Arc<T>",
        ("let t = t(); ", "(&t)"),
    ),
    family(
        "pin_box",
        &[("self: Pin<Box<Self>>", "self: Pin<Box<Self>>")],
        "t: impl Fn() -> Pin<Box<T>>",
        ("let mut t = t(); ", "t"),
    ),
];

/// What a trait has: each text in its own place.
#[derive(Debug)]
pub(crate) struct Params {
    pub(crate) has: &'static [Needs],
    declared: &'static str,
    clause: &'static str,
    items: &'static str,
    implemented: &'static str,
    /// Behind the name in the implementation, and where the trait is used.
    given: &'static str,
    used: &'static str,
    object: &'static str,
}

const ITEM: &str = "type Item: Clone + Into<u64> + std::fmt::Debug + Send + Sync;";
const PARAM: &str = "Clone + Into<u64> + std::fmt::Debug + Send + Sync";

const PARAMS: &[Params] = &[
    Params {
        has: &[],
        declared: "",
        clause: "",
        items: "",
        implemented: "",
        given: "",
        used: "",
        object: "",
    },
    Params {
        has: &[],
        declared: "",
        clause: "",
        items: "",
        implemented: "",
        given: "",
        used: "",
        object: "",
    },
    Params {
        has: &[Needs::Param],
        declared: "<A: $param>",
        clause: "",
        items: "",
        implemented: "",
        given: "<A>",
        used: "<u32>",
        object: "<u32>",
    },
    Params {
        has: &[Needs::Param, Needs::Const],
        declared: "<A, const N: usize>",
        clause: "where A: $param",
        items: "",
        implemented: "",
        given: "<A, N>",
        used: "<u32, 3>",
        object: "<u32, 3>",
    },
    Params {
        has: &[Needs::Const],
        declared: "<const N: usize>",
        clause: "",
        items: "",
        implemented: "",
        given: "<N>",
        used: "<3>",
        object: "<3>",
    },
    Params {
        has: &[Needs::Lifetime, Needs::Item],
        declared: "<'t>",
        clause: "",
        items: "$item",
        implemented: "type Item = u32;",
        given: "<'t>",
        used: "<'static, Item = u32>",
        object: "<'static, Item = u32>",
    },
    Params {
        has: &[Needs::Item],
        declared: "",
        clause: "",
        items: "$item",
        implemented: "type Item = u32;",
        given: "",
        used: "<Item = u32>",
        object: "<Item = u32>",
    },
    Params {
        has: &[Needs::Erased],
        declared: "",
        clause: "",
        items: "#[adapters(erase)] type Inner: Plain;",
        implemented: "type Inner = u64;",
        given: "",
        used: "",
        object: "",
    },
    Params {
        has: &[Needs::Param, Needs::Item, Needs::Lifetime],
        declared: "<'t, A: $param = u32>",
        clause: "where A: 't",
        items: "$item",
        implemented: "type Item = u32;",
        given: "<'t, A>",
        used: "<'static, u32, Item = u32>",
        object: "<'static, u32, Item = u32>",
    },
];

/// Options of the trait. Those with `Send` in them ask for it of arguments.
const OPTIONS: &[&str] = &[
    "",
    "",
    "",
    "#[adapters(send)]",
    "#[adapters(also_send)]",
    "#[adapters(inline(on_busy = \"box\"))]",
    "#[adapters(pointers(\"&mut\", Box))]",
    "#[adapters(sealed)]",
];

const SUPERTRAITS: &[&str] = &["", "", "", ": Debug", ": Base", ": Debug + Send + Sync", ": Send"];

/// All the random choices.
#[derive(Debug)]
pub(crate) struct Generator {
    pub(crate) rng: Rng,
    families: Deck,
    params: Deck,
    options: Deck,
    supertraits: Deck,
    pub(crate) kinds: Deck,
    pub(crate) arguments: Deck,
    pub(crate) returned: Deck,
    /// The methods so far, and how many different ones.
    pub(crate) methods: usize,
    pub(crate) shapes: BTreeSet<String>,
}

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            families: Deck::of(FAMILIES),
            params: Deck::of(PARAMS),
            options: Deck::of(OPTIONS),
            supertraits: Deck::of(SUPERTRAITS),
            kinds: Deck::of(Kind::ALL),
            arguments: Deck::of(ARGUMENTS),
            returned: Deck::of(RETURNED),
            methods: 0,
            shapes: BTreeSet::new(),
        }
    }

    /// A module with a trait, its implementation, and its test.
    pub(crate) fn module(&mut self, index: u64) -> String {
        // Half of all traits borrow, as in real programs.
        let family = if self.rng.bool() { 0 } else { self.families.next(&mut self.rng, |_| true) };
        let family = &FAMILIES[family];
        let params = &PARAMS[self.params.next(&mut self.rng, |_| true)];
        let is_borrowed = family.name == "borrowed";
        let options = OPTIONS[self.options.next(&mut self.rng, |index| match OPTIONS[index] {
            // Of what has its adapter, and of what may be in a box without one.
            "#[adapters(also_send)]" => is_borrowed || family.name == "value",
            "#[adapters(sealed)]" => is_borrowed && params.declared.is_empty() && params.has.is_empty(),
            "#[adapters(send)]" => family.name != "rc" && family.name != "arc_ref",
            _ => true,
        })];
        let supertraits = SUPERTRAITS[self
            .supertraits
            .next(&mut self.rng, |index| !options.contains("also_send") || SUPERTRAITS[index] != ": Base")];
        let send = options.contains("send");
        let methods: Vec<_> =
            (0..self.rng.usize(1..=3)).map(|index| Method::new(self, index, family, params, send)).collect();
        for method in &methods {
            self.methods += 1;
            self.shapes.insert(format!("{} {} {options} {supertraits}", method.shape, params.object));
        }
        let text = module(family, params, options, supertraits, &methods);
        format!("mod t{index} {{\n{text}}}\n\n")
    }
}

fn module(family: &Family, params: &Params, options: &str, supertraits: &str, methods: &[Method]) -> String {
    let Params { declared, clause, items, implemented, given, used, object, .. } = *params;
    let declared_in_impl = declared.replace(" = u32", "");
    let in_trait: String = methods.iter().map(|method| format!("        {}\n", method.declared)).collect();
    let in_impl: String = methods.iter().map(|method| format!("        {}\n", method.implemented)).collect();
    let calls: String = methods.iter().map(|method| method.calls.as_str()).collect();
    let mut text = String::new();
    let sized = if family.name == "value" { "" } else { " + ?Sized" };
    write!(
        text,
        "    use super::*;\n    use adapters::derive;\n    #[derive(DynAdapters)]\n    {options}\n    pub trait X{declared}{supertraits} {clause} {{\n        \
         {items}\n{in_trait}    }}\n    impl{declared_in_impl} X{given} for V {clause} {{\n        {implemented}\n{in_impl}    }}\n    \
         async fn run<T: X{used}{sized}>({}) -> Vec<String> {{\n        let mut seen = Vec::new();\n{calls}        seen\n    }}\n    \
         pub fn test() {{\n        {}!(dyn DynX{object});\n    }}\n",
        family.given, family.name,
    )
    .expect("a `String` takes everything");
    text.replace("$param", PARAM).replace("$item", ITEM)
}
