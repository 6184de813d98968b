//! What is measured, a module for each kind of method. A peer that cannot do a case is not in it.

mod argument;
mod by_value;
mod channel;
mod items;
mod next;
mod peers;
mod returned;
mod shared;

pub use peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, INLINE,
    STATIC,
};

/// Makes an object, calls it so many times, and returns a sum of what it returned.
pub type Run = fn(calls: u32) -> u64;

/// One way to make the call.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// As in the table.
    pub name: &'static str,
    /// What is measured.
    pub run: Run,
}

/// One table.
#[derive(Debug)]
pub struct Case {
    /// What is called.
    pub name: String,
    /// Who is compared.
    pub peers: Vec<Peer>,
    /// The peer with which all others are compared.
    pub base: &'static str,
    /// How many times as much a call does as a call of the lightest case.
    pub weight: u32,
    /// Whether its instructions are counted, too.
    pub counted: bool,
}

impl Case {
    fn new(name: impl Into<String>, base: &'static str, peers: impl Into<Vec<Peer>>) -> Self {
        Self { name: name.into(), peers: peers.into(), base, weight: 1, counted: true }
    }

    fn weight(mut self, weight: u32) -> Self {
        self.weight = weight;
        self
    }

    fn not_counted(mut self) -> Self {
        self.counted = false;
        self
    }

    /// All cases.
    pub fn all() -> Vec<Self> {
        [next::cases(), shared::cases(), argument::cases(), items::cases(), returned::cases()]
            .into_iter()
            .chain([by_value::cases(), channel::cases()])
            .flatten()
            .collect()
    }
}
