//! The rules that keep the adapters sound, each shown by what happens when somebody does the worst.
#![forbid(unsafe_op_in_unsafe_fn)]
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async, clippy::unused_self)]

#[path = "soundness/auto_traits.rs"]
mod auto_traits;
#[path = "soundness/by_hand.rs"]
mod by_hand;
#[path = "soundness/cancel.rs"]
mod cancel;
#[path = "soundness/counting.rs"]
mod counting;
#[path = "soundness/forget.rs"]
mod forget;
#[path = "soundness/layouts.rs"]
mod layouts;
#[path = "soundness/moved.rs"]
mod moved;
#[path = "soundness/overlap.rs"]
mod overlap;
#[path = "soundness/panics.rs"]
mod panics;
