//! Space that a caller offers: a strategy whose type the adapter does not know.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Lease, Strategy};
use crate::layout::Block;

/// A strategy as a trait object.
///
/// # Safety
/// As of [`Strategy`]. There is no implementation but the one for strategies.
pub(crate) unsafe trait Room {
    /// # Safety
    /// As [`Strategy::try_acquire`].
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>>;

    /// # Safety
    /// As [`Strategy::release`].
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout);
}

// SAFETY: it is the strategy.
unsafe impl<S: Strategy> Room for S {
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        // SAFETY: the caller's promise, handed on.
        unsafe { Strategy::try_acquire(self, layout) }
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise, handed on.
        unsafe { Strategy::release(self, block, layout) }
    }
}

/// A block of the space that was offered, for one value.
pub(crate) struct Offered<'f> {
    space: &'f (dyn Room + 'f),
    block: NonNull<u8>,
}

impl<'f> Offered<'f> {
    /// A block for a `V`, if there is room, and if a `V` needs one.
    pub(crate) fn new<V>(space: &'f (dyn Room + 'f)) -> Option<Self> {
        if Block::<Self, V>::IS_EMPTY {
            return None;
        }
        // SAFETY: the layout is not empty.
        let block = unsafe { space.try_acquire(Block::<Self, V>::LAYOUT) }?;
        Some(Self { space, block })
    }
}

// SAFETY: the block was acquired for the one value that this is used for, and goes back to where it came from.
unsafe impl<'f> Lease<'f> for Offered<'f> {
    type Strategy = dyn Room + 'f;
    type Borrow = &'f (dyn Room + 'f);

    const STATELESS: Option<NonNull<Self::Strategy>> = None;
    const LIMIT: Option<Layout> = None;
    const SERVES: () = ();

    unsafe fn acquire(&mut self, _: Layout) -> NonNull<u8> {
        self.block
    }

    fn owner(&self) -> NonNull<Self::Strategy> {
        NonNull::from(self.space)
    }

    unsafe fn release(owner: NonNull<Self::Strategy>, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the space was borrowed for the lifetime of the lease, which has not ended. Releasing is what the caller
        // promises to be right.
        unsafe { owner.as_ref().release(block, layout) }
    }
}
