//! What the random traits are implemented for, and how each is run.

use adapters::derive;
use adapters_tests::tick;

/// What implements every trait: a number that methods read and change, and a text that they lend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct V(pub u64, pub String);

/// A value to start with.
pub fn v() -> V {
    V(5, "a state".to_owned())
}

/// A trait of the other ones' arguments and returned values, which waits.
#[derive(DynAdapters)]
#[adapters(sealed)]
pub trait Other {
    /// A number.
    async fn value(&self) -> u64;
}

impl Other for u64 {
    async fn value(&self) -> u64 {
        tick().await;
        self + 1
    }
}

/// The same without waiting.
#[derive(DynAdapters)]
#[adapters(sealed)]
pub trait Plain {
    /// A number.
    fn area(&self) -> u64;
}

impl Plain for u64 {
    fn area(&self) -> u64 {
        self * 2
    }
}

/// A supertrait.
#[derive(DynAdapters)]
pub trait Base {
    /// Waits.
    async fn base(&self) -> u64;
}

impl Base for V {
    async fn base(&self) -> u64 {
        tick().await;
        self.0
    }
}

/// What a trait's methods do must be what they do by static dispatch.
///
/// # Panics
/// If it is not.
pub fn same(through: &str, seen: &[String], expected: &[String]) {
    assert_eq!(seen, expected, "through {through}");
}
