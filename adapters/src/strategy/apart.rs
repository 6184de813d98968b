//! `Apart`: a strategy that must not move, in a heap block of its own, so that what has it may.

use alloc::boxed::Box;
use core::alloc::Layout;
use core::fmt;
use core::ptr::NonNull;

use super::Strategy;

/// A strategy on the heap. A `Box<dyn DynX>` is not pinned: `Rc::from` moves what is in the box, although nobody knows its
/// type. So the slot of a boxed inline adapter does not lie in that box.
pub(crate) struct Apart<S>(NonNull<S>);

impl<S> Apart<S> {
    /// Allocates.
    pub(crate) fn new(strategy: S) -> Self {
        Self(NonNull::from(Box::leak(Box::new(strategy))))
    }
}

// SAFETY: the strategy keeps to the contract as long as it is not moved, and it is not: only its address is kept here, and the
// block is freed by `drop` alone.
unsafe impl<S: Strategy> Strategy for Apart<S> {
    const LIMIT: Option<Layout> = S::LIMIT;
    const CONCURRENT: bool = S::CONCURRENT;

    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the strategy is there until `drop`, and the rest is the caller's promise.
        unsafe { self.0.as_ref().acquire(layout) }
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: as in `acquire`.
        unsafe { self.0.as_ref().try_acquire(layout) }
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the strategy is there until `drop`, and the rest is the caller's promise.
        unsafe { self.0.as_ref().release(block, layout) }
    }

    #[inline]
    unsafe fn acquire_mut(&mut self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the strategy is there until `drop`, nobody else can reach it, and the rest is the caller's promise.
        unsafe { self.0.as_mut().acquire_mut(layout) }
    }

    #[inline]
    unsafe fn release_mut(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: as in `acquire_mut`, and the rest is the caller's promise.
        unsafe { self.0.as_mut().release_mut(block, layout) }
    }
}

impl<S: Default> Default for Apart<S> {
    fn default() -> Self {
        Self::new(S::default())
    }
}

impl<S> Drop for Apart<S> {
    fn drop(&mut self) {
        // SAFETY: `new` took it from a box, and this is the last use of it.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

// SAFETY: it owns the strategy, as a box would.
unsafe impl<S: Send> Send for Apart<S> {}
// SAFETY: as above; through a `&Apart` nobody gets more than a `&S`.
unsafe impl<S: Sync> Sync for Apart<S> {}

impl<S: fmt::Debug> fmt::Debug for Apart<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // SAFETY: the strategy is there until `drop`.
        unsafe { self.0.as_ref() }.fmt(f)
    }
}
