//! `BoxingIn`: any allocator, per call.

use core::alloc::Layout;
use core::mem::{ManuallyDrop, needs_drop};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicUsize, Ordering};

use allocator_api2::alloc::Allocator;

use super::Strategy;

/// A block of an [`Allocator`] per call: an arena, a pool, a heap of your own.
///
/// `A` is `'static`, as for a pinned box in std: a future may be forgotten, and then safe code can end every borrow that it
/// knows of, while somebody (a timer, a list of waiters) still points into the future. An arena that is borrowed could be
/// reset or freed at that point. One that is owned (`Rc<Arena>`, `&'static Arena`) is kept instead: when a block is still
/// out, dropping the strategy leaks its allocator, and the memory stays valid.
///
/// An allocator that has no memory left makes the call panic. `BoxingIn::new(pool).or(Boxing)` goes to the heap instead.
///
/// ```
/// # use std::{pin::pin, task::{Context, Poll, Waker}};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// use adapters::BoxingIn;
/// use allocator_api2::alloc::{Allocator, Global};
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&mut self) -> String { "hello".into() } }
///
/// // Any allocator: the global one, here.
/// fn adapt<A: Allocator + 'static>(allocator: A) -> Box<dyn DynGreet> {
///     Box::new(GreetAdapter::with_strategy(English, BoxingIn::new(allocator)))
/// }
///
/// assert_eq!(ready(adapt(Global).greet()), "hello");
/// ```
#[derive(Debug)]
pub struct BoxingIn<A: Allocator + 'static> {
    allocator: ManuallyDrop<A>,
    /// How many blocks are out. Not counted for an allocator whose drop does nothing.
    out: AtomicUsize,
}

impl<A: Allocator + 'static> BoxingIn<A> {
    /// Blocks come from this allocator.
    pub const fn new(allocator: A) -> Self {
        Self { allocator: ManuallyDrop::new(allocator), out: AtomicUsize::new(0) }
    }

    /// The allocator.
    pub fn allocator(&self) -> &A {
        &self.allocator
    }

    /// Dropping the allocator could free the blocks that are out.
    const COUNTS: bool = needs_drop::<A>();
}

#[cold]
fn out_of_memory(layout: Layout) -> ! {
    panic!(
        "adapters: the allocator has no {} bytes (alignment {}) for this call",
        layout.size(),
        layout.align()
    )
}

// SAFETY: by the contract of `Allocator` a block is valid until it is deallocated or the allocator is dropped; moving the
// allocator does not touch it. The allocator is `'static`, so it does not depend on a borrow, and it is dropped only when
// no block is out.
unsafe impl<A: Allocator + 'static> Strategy for BoxingIn<A> {
    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the layout is not empty, as the caller promises.
        unsafe { self.try_acquire(layout) }.unwrap_or_else(|| out_of_memory(layout))
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        let block = self.allocator.allocate(layout).ok()?;
        if Self::COUNTS {
            self.out.fetch_add(1, Ordering::Relaxed);
        }
        Some(block.cast())
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller promises that the block came from here with this layout and is released once.
        unsafe { self.allocator.deallocate(block, layout) };
        if Self::COUNTS {
            self.out.fetch_sub(1, Ordering::Relaxed);
        }
    }
}

// By the contract of `Allocator`, moving one does not touch its blocks.
impl<A: Allocator + 'static> Unpin for BoxingIn<A> {}

impl<A: Allocator + 'static> Drop for BoxingIn<A> {
    fn drop(&mut self) {
        // A block that is still out was forgotten, and so is its allocator.
        if *self.out.get_mut() == 0 {
            // SAFETY: this is the last use of it.
            unsafe { ManuallyDrop::drop(&mut self.allocator) }
        }
    }
}

impl<A: Allocator + Default + 'static> Default for BoxingIn<A> {
    fn default() -> Self {
        Self::new(A::default())
    }
}

/// A clone has its own share of the allocator.
impl<A: Allocator + Clone + 'static> Clone for BoxingIn<A> {
    fn clone(&self) -> Self {
        Self::new(A::clone(&self.allocator))
    }
}
