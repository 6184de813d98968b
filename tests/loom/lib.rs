//! The runtime's atomics in every order that two and three threads can use them in.
//!
//! The files of the runtime are compiled once more, with loom's atomics in the place of those of `core`, and an allocator that
//! knows what is out. `cargo xtask soundness` runs this with `--cfg loom`; without, there is nothing here.
#![cfg(all(loom, test))]

extern crate alloc;

mod allocator;
mod models;
mod sync;

/// What the strategies name.
mod adapter {
    /// Made by the strategies' constructors.
    pub(crate) struct Adapter<T, S>(T, S);

    impl<T, S> Adapter<T, S> {
        pub(crate) const fn with_strategy(value: T, strategy: S) -> Self {
            Self(value, strategy)
        }
    }
}

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "the files of the runtime are more than what is modelled"
)]
mod strategy;
