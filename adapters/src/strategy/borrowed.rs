//! A strategy that is borrowed.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::Strategy;

// SAFETY: all calls go to the strategy behind the reference, whose contract says what is asked for here. It is `Unpin`, so
// that its blocks do not live inside it. What happens to a block that was forgotten when the borrow has ended is up to it.
unsafe impl<S: Strategy + Unpin> Strategy for &S {
    const LIMIT: Option<Layout> = S::LIMIT;
    const CONCURRENT: bool = S::CONCURRENT;

    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise, handed on.
        unsafe { (**self).acquire(layout) }
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise, handed on.
        unsafe { (**self).try_acquire(layout) }
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise, handed on.
        unsafe { (**self).release(block, layout) }
    }
}
