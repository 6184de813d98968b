//! Who is compared, a module each. Every one has the trait as that way of calling wants it, the same body behind it,
//! and `run` functions that call it so many times through an object that the compiler knows nothing about.

mod adapters;
mod async_trait;
mod boxed_future;
mod dynify;
mod dynosaur;
mod poll_next;

use crate::subject::State;

/// One way to make the call.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// As in the table.
    pub name: &'static str,
    /// Makes the object, calls it so many times, and returns the sum of what it returned.
    pub run: fn(calls: u32) -> u64,
}

/// The implementor itself, its type known.
pub const STATIC: &str = "static dispatch";
/// What everything is compared with.
pub const POLL_NEXT: &str = "`dyn` poll_next by hand";
/// This library, the future in a field of the adapter.
pub const INLINE: &str = "adapters, inline";
/// The same, the adapter on the heap.
pub const INLINE_BOXED: &str = "adapters, inline, boxed once";
/// This library, one heap block for all calls.
pub const CACHING: &str = "adapters, caching";
/// This library, a heap block per call.
pub const BOXING: &str = "adapters, boxing";
/// `Pin<Box<dyn Future>>`, by the macro.
pub const ASYNC_TRAIT: &str = "async-trait";

/// All of them.
pub fn all<S: State, const PENDING: bool>() -> Vec<Peer> {
    vec![
        Peer { name: STATIC, run: adapters::run_static::<S, PENDING> },
        Peer { name: POLL_NEXT, run: poll_next::run::<S, PENDING> },
        Peer { name: INLINE, run: adapters::run_inline::<S, PENDING> },
        Peer { name: INLINE_BOXED, run: adapters::run_inline_boxed::<S, PENDING> },
        Peer { name: CACHING, run: adapters::run_caching::<S, PENDING> },
        Peer { name: BOXING, run: adapters::run_boxing::<S, PENDING> },
        Peer { name: "dynify, stack buffer", run: dynify::run_stack::<S, PENDING> },
        Peer { name: "dynify, reused Vec", run: dynify::run_vec::<S, PENDING> },
        Peer { name: "dynify, boxed", run: dynify::run_boxed::<S, PENDING> },
        Peer { name: "Pin<Box<dyn Future>> by hand", run: boxed_future::run::<S, PENDING> },
        Peer { name: ASYNC_TRAIT, run: async_trait::run::<S, PENDING> },
        Peer { name: "dynosaur", run: dynosaur::run::<S, PENDING> },
    ]
}

/// The size of the future in bytes.
pub fn future_size<S: State, const PENDING: bool>() -> usize {
    adapters::future_size::<S, PENDING>()
}
