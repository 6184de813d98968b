//! A strategy that knows what is out, and values that know whether they were dropped.

use std::alloc::Layout;
use std::cell::Cell;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

use adapters::{Boxing, Strategy};

/// Boxes, and counts.
#[derive(Default)]
pub(crate) struct Counting {
    acquired: AtomicUsize,
    released: AtomicUsize,
}

impl Counting {
    pub(crate) fn acquired(&self) -> usize {
        self.acquired.load(Ordering::Relaxed)
    }

    pub(crate) fn out(&self) -> usize {
        self.acquired() - self.released.load(Ordering::Relaxed)
    }
}

// SAFETY: blocks come from `Boxing` and go back to it with the layout they were asked for.
unsafe impl Strategy for Counting {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        assert_ne!(layout.size(), 0, "a strategy is never asked for an empty block");
        self.acquired.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.acquire(layout) }
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        self.released.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.release(block, layout) }
    }
}

/// Counts how often one of its guards is dropped.
#[derive(Clone, Default)]
pub(crate) struct Drops(Rc<Cell<usize>>);

impl Drops {
    pub(crate) fn guard(&self) -> Guard {
        Guard(self.clone())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.get()
    }
}

pub(crate) struct Guard(Drops);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.0.set(self.0.0.get() + 1);
    }
}
