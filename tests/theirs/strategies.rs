//! Strategies that keep their contract, and no more.

use core::alloc::Layout;
use core::cell::{Cell, UnsafeCell};
use core::fmt;
use core::marker::PhantomPinned;
use core::ptr::NonNull;

use adapters::{Boxing, Strategy};

/// Boxes, and counts the blocks of calls through `&mut self` on the thread that made it: it is `Sync`, and not `Send`.
pub struct Counting {
    /// Touched through `&mut self` only.
    out: &'static Cell<u64>,
}

// SAFETY: nothing that takes `&self` touches the counter, and as it is not `Send`, a `&mut` to it stays on its thread.
unsafe impl Sync for Counting {}

thread_local! {
    /// Never freed: strategies have its address.
    static OUT: &'static Cell<u64> = Box::leak(Box::default());
}

/// How many blocks are out, of all strategies of this thread.
pub fn out() -> u64 {
    OUT.with(|out| out.get())
}

impl Default for Counting {
    fn default() -> Self {
        Self { out: OUT.with(|out| *out) }
    }
}

// SAFETY: every block is one of `Boxing`, and goes back to it.
unsafe impl Strategy for Counting {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.acquire(layout) }
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.release(block, layout) }
    }

    unsafe fn acquire_mut(&mut self, layout: Layout) -> NonNull<u8> {
        self.out.set(self.out.get() + 1);
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.acquire(layout) }
    }

    unsafe fn release_mut(&mut self, block: NonNull<u8>, layout: Layout) {
        self.out.set(self.out.get() - 1);
        // SAFETY: the caller's promise, handed on.
        unsafe { Boxing.release(block, layout) }
    }
}

/// One block, in itself, at the address that it had when it was first asked: it is `!Unpin`, so it is pinned as of then.
#[derive(Default)]
pub struct Within {
    block: UnsafeCell<[u64; 32]>,
    at: Cell<Option<NonNull<u8>>>,
    out: Cell<bool>,
    _pinned: PhantomPinned,
}

// SAFETY: the block is where it was, since this is used while pinned only. It is out once at a time, or the process aborts.
unsafe impl Strategy for Within {
    const LIMIT: Option<Layout> = Some(Layout::new::<[u64; 32]>());
    const CONCURRENT: bool = false;

    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        if self.out.replace(true) {
            std::process::abort()
        }
        let block = self.at.get().unwrap_or_else(|| NonNull::from(&self.block).cast());
        self.at.set(Some(block));
        block
    }

    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {
        self.out.set(false);
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        if self.out.get() {
            std::process::abort()
        }
    }
}

impl fmt::Debug for Counting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counting")
    }
}

impl fmt::Debug for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Within")
    }
}
