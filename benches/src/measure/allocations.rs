//! An allocator, with counters that can be switched on.

use std::alloc::{GlobalAlloc, Layout};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

static COUNTING: AtomicBool = AtomicBool::new(false);
static BLOCKS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

/// What was taken from the heap.
#[derive(Clone, Copy, Debug)]
pub struct Heap {
    /// How often a block was allocated, or changed in size.
    pub blocks: u64,
    /// How many bytes that were.
    pub bytes: u64,
}

/// Counts what `run` allocates. One at a time, please: there is one counter.
pub fn allocations(run: impl FnOnce()) -> Heap {
    BLOCKS.store(0, Relaxed);
    BYTES.store(0, Relaxed);
    COUNTING.store(true, Relaxed);
    run();
    COUNTING.store(false, Relaxed);
    Heap { blocks: BLOCKS.load(Relaxed), bytes: BYTES.load(Relaxed) }
}

/// An allocator; while nothing is counted, all this adds is a branch that is always predicted.
#[derive(Debug)]
pub struct Counting<A>(pub A);

#[inline]
fn count(size: usize) {
    if COUNTING.load(Relaxed) {
        BLOCKS.fetch_add(1, Relaxed);
        BYTES.fetch_add(size as u64, Relaxed);
    }
}

// SAFETY: every method hands its arguments to the allocator as they are, and returns what that returns.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Counting<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `A`.
        unsafe { self.0.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: as in `alloc`.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        // SAFETY: as in `alloc`; `block` came from `A`, because all blocks do.
        unsafe { self.0.realloc(block, layout, size) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `realloc`.
        unsafe { self.0.dealloc(block, layout) }
    }
}
