//! `async fn next(&mut self) -> Option<Self::Item>`: what the future does, and how large it is. A module for each peer: the
//! trait as that way of calling wants it, the same body behind it, and `run` functions.

mod adapters;
mod async_trait;
mod boxed_future;
mod dynify;
mod dynosaur;
mod enum_dispatch;
mod poll_next;
mod reusable;
mod stack_future;
mod subject;

use super::peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, ENUM,
    INLINE, REUSABLE, STACK_FUTURE, STATIC,
};
use super::{Case, Peer};
use subject::{Buffer, Ending, Keeping, Plain, Small};
pub(super) use subject::{Pause, drive, sum};

/// What everybody can call.
trait Callable:
    adapters::AsyncIterator<Item = u32>
    + async_trait::AsyncIterator<Item = u32>
    + boxed_future::BoxedNext<Item = u32>
    + dynify::AsyncIterator<Item = u32>
    + dynosaur::AsyncIterator<Item = u32>
    + enum_dispatch::Dispatched
    + poll_next::PollNext<Item = u32>
    + reusable::Travelling
    + Ending
    + Default
    + Send
    + 'static
{
}

impl<T> Callable for T where
    T: adapters::AsyncIterator<Item = u32>
        + async_trait::AsyncIterator<Item = u32>
        + boxed_future::BoxedNext<Item = u32>
        + dynify::AsyncIterator<Item = u32>
        + dynosaur::AsyncIterator<Item = u32>
        + enum_dispatch::Dispatched
        + poll_next::PollNext<Item = u32>
        + reusable::Travelling
        + Ending
        + Default
        + Send
        + 'static
{
}

/// All of them. `N` is the size that a `StackFuture` has.
fn case<T: Callable + stack_future::StackNext<N>, const N: usize>(what: &str, reused: Option<Peer>) -> Case {
    let mut peers = vec![
        Peer { name: STATIC, run: adapters::run_static::<T> },
        Peer { name: INLINE, run: adapters::run_inline::<T> },
        Peer { name: "adapters, inline, boxed once", run: adapters::run_inline_boxed::<T> },
        Peer { name: CACHING, run: adapters::run_caching::<T> },
        Peer { name: BOXING, run: adapters::run_boxing::<T> },
        Peer { name: "adapters, stack slot", run: adapters::run_stack::<T> },
        Peer { name: "adapters, boxing in an allocator", run: adapters::run_boxing_in::<T> },
        Peer { name: "adapters, side stack", run: adapters::run_side_stack::<T> },
        Peer { name: "adapters, in the caller's slot", run: adapters::run_in_stack_space::<T> },
        Peer { name: "adapters, in the caller's block", run: adapters::run_in_cached_space::<T> },
        Peer { name: DYNIFY_STACK, run: dynify::run_stack::<T> },
        Peer { name: DYNIFY_VEC, run: dynify::run_vec::<T> },
        Peer { name: DYNIFY_BOXED, run: dynify::run_boxed::<T> },
        Peer { name: BOXED, run: boxed_future::run::<T> },
        Peer { name: ASYNC_TRAIT, run: async_trait::run::<T> },
        Peer { name: DYNOSAUR, run: dynosaur::run::<T> },
        Peer { name: STACK_FUTURE, run: stack_future::run::<T, N> },
        Peer { name: ENUM, run: enum_dispatch::run::<T> },
    ];
    peers.extend(reused);
    let base = if T::CANCEL {
        BOXED
    } else {
        // An object without a future has nothing to cancel.
        peers.insert(1, Peer { name: BY_HAND, run: poll_next::run::<T> });
        BY_HAND
    };
    Case::new(format!("`&mut self`, {what}, a future of {} bytes", adapters::future_size::<T>()), base, peers)
}

fn reused<T: Callable>() -> Peer {
    Peer { name: REUSABLE, run: reusable::run::<T> }
}

pub(super) fn cases() -> Vec<Case> {
    const READY: &str = "ready at once";
    const ONCE: &str = "pending once";
    type Ready<S> = Keeping<S, 0>;
    type Once<S> = Keeping<S, 1>;
    type TenTimes = Keeping<Small, 10>;
    type Cancelled<S> = Keeping<S, 1, true>;
    vec![
        case::<Plain, 16>(READY, Some(reused::<Plain>())),
        case::<Ready<Small>, 32>(READY, Some(reused::<Ready<Small>>())),
        case::<Ready<Buffer<100>>, 136>(READY, Some(reused::<Ready<Buffer<100>>>())),
        case::<Ready<Buffer<1000>>, 1032>(READY, Some(reused::<Ready<Buffer<1000>>>())),
        case::<Once<Small>, 32>(ONCE, Some(reused::<Once<Small>>())),
        case::<Once<Buffer<100>>, 136>(ONCE, Some(reused::<Once<Buffer<100>>>())),
        case::<Once<Buffer<1000>>, 1032>(ONCE, Some(reused::<Once<Buffer<1000>>>())),
        case::<TenTimes, 32>("pending ten times", Some(reused::<TenTimes>())).weight(3),
        case::<Cancelled<Small>, 32>("cancelled when pending", None),
        case::<Cancelled<Buffer<1000>>, 1032>("cancelled when pending", None),
    ]
}
