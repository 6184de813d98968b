//! The files of the runtime, and what they name of its other files.

use core::alloc::Layout;
use core::ptr::NonNull;

#[path = "../../adapters/src/strategy/caching.rs"]
mod caching;
#[path = "../../adapters/src/strategy/flag.rs"]
pub(crate) mod flag;
#[path = "../../adapters/src/strategy/side_stack/mod.rs"]
mod side_stack;

pub(crate) use self::caching::Caching;
pub(crate) use self::side_stack::SideStack;
pub(crate) use crate::allocator::Boxing;

/// The functions of the runtime's trait that allocate.
///
/// # Safety
/// As that one.
pub unsafe trait Strategy {
    /// # Safety
    /// As there.
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8>;
    /// # Safety
    /// As there.
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout);
    /// # Safety
    /// As there.
    unsafe fn acquire_mut(&mut self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise.
        unsafe { self.acquire(layout) }
    }
    /// # Safety
    /// As there.
    unsafe fn release_mut(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { self.release(block, layout) }
    }
}
