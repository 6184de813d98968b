//! `Boxing`, with a record of what is out. Every block begins with a cell of loom's, which finds accesses without an order.

use core::alloc::Layout;
use core::cell::RefCell;
use core::ptr::NonNull;
use std::alloc::{alloc, dealloc};
use std::collections::BTreeMap;

use loom::cell::UnsafeCell;
use loom::sync::atomic::{AtomicUsize, Ordering};

use crate::strategy::Strategy;

pub(crate) type Cell = UnsafeCell<usize>;

loom::lazy_static! {
    /// An allocator orders a free before the allocation that gets the same memory.
    static ref ORDER: AtomicUsize = AtomicUsize::new(0);
}

thread_local! {
    /// The blocks that are out. Loom's threads all run in the one that called it.
    static OUT: RefCell<BTreeMap<usize, Layout>> = const { RefCell::new(BTreeMap::new()) };
}

/// How many blocks are out.
pub(crate) fn out() -> usize {
    OUT.with_borrow(BTreeMap::len)
}

/// At the start of an execution.
pub(crate) fn forget_all() {
    OUT.with_borrow_mut(BTreeMap::clear);
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Boxing;

// SAFETY: the blocks are allocations.
unsafe impl Strategy for Boxing {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        ORDER.fetch_add(1, Ordering::AcqRel);
        // SAFETY: the layout is not empty.
        let block = NonNull::new(unsafe { alloc(layout) }).expect("memory");
        assert!(layout.size() >= size_of::<Cell>() && layout.align() >= align_of::<Cell>());
        // SAFETY: the block is large enough for a cell.
        unsafe { block.cast::<Cell>().write(UnsafeCell::new(0)) };
        let before = OUT.with_borrow_mut(|out| out.insert(block.addr().get(), layout));
        assert!(before.is_none());
        block
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        let was = OUT.with_borrow_mut(|out| out.remove(&block.addr().get()));
        assert_eq!(was, Some(layout), "a block goes back once, as what it was");
        // SAFETY: `acquire` has written it. A write without an order to this one is found here.
        unsafe {
            block.cast::<Cell>().as_ref().with_mut(|_| {});
            block.cast::<Cell>().drop_in_place();
        }
        // Between this and the next line no other thread gets a turn.
        ORDER.fetch_add(1, Ordering::AcqRel);
        // SAFETY: it came from `alloc` with this layout, as was checked above.
        unsafe { dealloc(block.as_ptr(), layout) }
    }
}
