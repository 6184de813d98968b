//! `SideStack`: a bump stack per task.

mod chunk;
mod frame;
#[cfg(feature = "tokio")]
mod task;

use alloc::sync::Arc;
use core::alloc::Layout;
use core::cell::UnsafeCell;
use core::fmt;
use core::ptr::NonNull;

use self::chunk::Chunk;
#[cfg(feature = "tokio")]
pub use self::task::TaskStack;
use super::Strategy;
use super::flag::Flag;

/// A stack of its own for the futures of a task: calls push and pop, and a chunk of memory serves thousands of them.
///
/// A clone is a handle to the same stack. Give one to every adapter of a task, or let `TaskStack` (feature `tokio`) find
/// the stack of the task that is running.
///
/// ```
/// # use std::{pin::pin, task::{Context, Poll, Waker}};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// use adapters::SideStack;
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&self) -> String;
/// }
/// # #[derive(Clone, Copy)] struct English;
/// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
///
/// let stack = SideStack::new();
/// let one = GreetAdapter::with_strategy(English, stack.clone());
/// let two = GreetAdapter::with_strategy(English, stack.clone());
/// for greet in [&one as &dyn DynGreet, &two] {
///     assert_eq!(ready(greet.greet()), "hello");
/// }
/// ```
///
/// Frames may be given back in any order and on any thread. In the order of a stack their memory is free at once, in any
/// other when the frames above are gone. A frame that is never given back keeps its chunk: that is leaked, and the others
/// go on. Two calls that push at the same moment, from two threads, do not wait for each other: one of them boxes.
///
/// It saves allocations and keeps the frames of a task close together. It does not save time: a modern allocator takes
/// about as long.
#[derive(Clone)]
pub struct SideStack(Arc<Chunks>);

struct Chunks {
    /// Whether somebody pushes.
    pushing: Flag,
    /// The chunk in use; only the owner of `pushing` touches it. Older ones belong to the frames that they hold.
    top: UnsafeCell<Option<Chunk>>,
    /// How large a chunk is, unless a frame needs more.
    chunk: usize,
}

impl SideStack {
    /// A stack whose chunks have four kilobytes. Nothing is allocated yet.
    pub fn new() -> Self {
        Self::with_chunks(4096)
    }

    /// A stack whose chunks have this many bytes.
    pub fn with_chunks(bytes: usize) -> Self {
        Self(Arc::new(Chunks { pushing: Flag::new(), top: UnsafeCell::new(None), chunk: bytes }))
    }
}

impl Chunks {
    fn push(&self, layout: Layout) -> NonNull<u8> {
        if !self.pushing.try_take() {
            return frame::boxed(layout);
        }
        // SAFETY: only the owner of `pushing` touches it, and that is us.
        let top = unsafe { &mut *self.top.get() };
        let block = top.as_ref().and_then(|chunk| chunk.push(layout)).unwrap_or_else(|| {
            // The frames that are in the old one keep it.
            *top = Chunk::new(self.chunk, layout);
            top.as_ref().and_then(|chunk| chunk.push(layout)).unwrap_or_else(|| frame::boxed(layout))
        });
        self.pushing.give_back();
        block
    }
}

// SAFETY: `top` is touched by the one owner of `pushing`, an atomic flag, and chunks may be used from any thread.
unsafe impl Sync for Chunks {}

// SAFETY: a frame is memory of its own in a chunk, or on the heap. It has a share of its chunk until it is popped, so
// neither moving nor dropping the stack touches it; a frame that is never popped keeps its chunk, and what lies below it
// there is not handed out again.
unsafe impl Strategy for SideStack {
    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        self.0.push(layout)
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller promises that the block came from `acquire` with this layout, and is released once.
        unsafe { frame::pop(block, layout) }
    }
}

impl Default for SideStack {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for SideStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SideStack").field("chunk", &self.0.chunk).finish_non_exhaustive()
    }
}
