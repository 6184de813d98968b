//! Who is compared, a module each. Every one has the trait as that way of calling wants it, the same body behind it,
//! and `run` functions that call it so many times through an object that the compiler knows nothing about.

mod adapters;
mod async_trait;
mod boxed_future;
mod dynify;
mod dynosaur;
mod poll_next;

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

/// What everybody can call.
pub(crate) trait Callable:
    adapters::AsyncIterator<Item = u32>
    + async_trait::AsyncIterator<Item = u32>
    + boxed_future::BoxedNext<Item = u32>
    + dynify::AsyncIterator<Item = u32>
    + dynosaur::AsyncIterator<Item = u32>
    + poll_next::PollNext<Item = u32>
    + Default
{
}

impl<T> Callable for T where
    T: adapters::AsyncIterator<Item = u32>
        + async_trait::AsyncIterator<Item = u32>
        + boxed_future::BoxedNext<Item = u32>
        + dynify::AsyncIterator<Item = u32>
        + dynosaur::AsyncIterator<Item = u32>
        + poll_next::PollNext<Item = u32>
        + Default
{
}

/// All of them.
pub(crate) fn all<T: Callable>() -> Vec<Peer> {
    vec![
        Peer { name: STATIC, run: adapters::run_static::<T> },
        Peer { name: POLL_NEXT, run: poll_next::run::<T> },
        Peer { name: INLINE, run: adapters::run_inline::<T> },
        Peer { name: INLINE_BOXED, run: adapters::run_inline_boxed::<T> },
        Peer { name: CACHING, run: adapters::run_caching::<T> },
        Peer { name: BOXING, run: adapters::run_boxing::<T> },
        Peer { name: "adapters, stack slot", run: adapters::run_stack::<T> },
        Peer { name: "adapters, boxing in an allocator", run: adapters::run_boxing_in::<T> },
        Peer { name: "adapters, side stack", run: adapters::run_side_stack::<T> },
        Peer { name: "adapters, in the caller's slot", run: adapters::run_in_stack_space::<T> },
        Peer { name: "adapters, in the caller's block", run: adapters::run_in_cached_space::<T> },
        Peer { name: "dynify, stack buffer", run: dynify::run_stack::<T> },
        Peer { name: "dynify, reused Vec", run: dynify::run_vec::<T> },
        Peer { name: "dynify, boxed", run: dynify::run_boxed::<T> },
        Peer { name: "Pin<Box<dyn Future>> by hand", run: boxed_future::run::<T> },
        Peer { name: ASYNC_TRAIT, run: async_trait::run::<T> },
        Peer { name: "dynosaur", run: dynosaur::run::<T> },
    ]
}

/// The size of the future in bytes.
pub(crate) fn future_size<T: Callable>() -> usize {
    adapters::future_size::<T>()
}
