//! Allocators: an arena that is freed as a whole, and a pool that needs no heap.

use std::alloc::Layout;
use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use allocator_api2::alloc::{AllocError, Allocator};
use bumpalo::Bump;

/// An arena that is owned together: its memory stays until the last owner is gone.
#[derive(Clone, Default)]
pub(crate) struct Arena(pub(crate) Rc<Bump>);

// SAFETY: all calls go to the arena, which lives as long as any clone; moving an `Rc` does not move it.
unsafe impl Allocator for Arena {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        (&*self.0).allocate(layout)
    }
    unsafe fn deallocate(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller's promise, handed on.
        unsafe { (&*self.0).deallocate(block, layout) }
    }
}

/// A pool in a static.
#[derive(Clone, Copy)]
pub(crate) struct Static<const BYTES: usize, const BLOCKS: usize>(pub(crate) &'static Pool<BYTES, BLOCKS>);

/// A fixed number of blocks: no heap.
pub(crate) struct Pool<const BYTES: usize, const BLOCKS: usize> {
    blocks: UnsafeCell<[Cell<BYTES>; BLOCKS]>,
    busy: [AtomicBool; BLOCKS],
}

#[repr(C, align(16))]
struct Cell<const BYTES: usize>(MaybeUninit<[u8; BYTES]>);

impl<const BYTES: usize, const BLOCKS: usize> Pool<BYTES, BLOCKS> {
    pub(crate) const fn new() -> Self {
        Self {
            blocks: UnsafeCell::new([const { Cell(MaybeUninit::uninit()) }; BLOCKS]),
            busy: [const { AtomicBool::new(false) }; BLOCKS],
        }
    }
}

// SAFETY: a block belongs to whoever has set its flag.
unsafe impl<const BYTES: usize, const BLOCKS: usize> Sync for Pool<BYTES, BLOCKS> {}

// SAFETY: a block is handed out once until it comes back. The pool is there forever.
unsafe impl<const BYTES: usize, const BLOCKS: usize> Allocator for Static<BYTES, BLOCKS> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        if layout.size() > BYTES || layout.align() > align_of::<Cell<BYTES>>() {
            return Err(AllocError);
        }
        let free =
            self.0.busy.iter().position(|busy| !busy.swap(true, Ordering::Acquire)).ok_or(AllocError)?;
        // SAFETY: the index is in bounds.
        let block = unsafe { self.0.blocks.get().cast::<Cell<BYTES>>().add(free) };
        // SAFETY: it points into the pool.
        Ok(NonNull::slice_from_raw_parts(unsafe { NonNull::new_unchecked(block) }.cast(), BYTES))
    }
    unsafe fn deallocate(&self, block: NonNull<u8>, _: Layout) {
        let offset = block.addr().get() - self.0.blocks.get().addr();
        self.0.busy[offset / size_of::<Cell<BYTES>>()].store(false, Ordering::Release);
    }
}
