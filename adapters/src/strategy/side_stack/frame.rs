//! A frame knows where it came from: whoever pops it needs nothing but its address.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::ptr::NonNull;

use super::chunk::{Chunk, Header};

/// What stands right before the memory of a frame.
pub(super) struct Frame {
    /// The chunk that it is in, and has a share of. `None` on the heap.
    pub(super) chunk: Option<NonNull<Header>>,
    /// How much of the chunk was in use before.
    pub(super) before: usize,
}

impl Frame {
    /// Where the memory of a frame may start, at the earliest, if its frame starts at `from`.
    pub(super) fn start(from: usize, layout: Layout) -> Option<usize> {
        let align = layout.align().max(align_of::<Self>());
        from.checked_add(size_of::<Self>())?.checked_next_multiple_of(align)
    }

    /// Writes it before a block.
    ///
    /// # Safety
    /// The block is ours, and so are the bytes before it, which are aligned for it.
    pub(super) unsafe fn write(self, block: NonNull<u8>) {
        // SAFETY: the caller's promise.
        unsafe { block.cast::<Self>().sub(1).write(self) }
    }
}

/// The layout of a frame on the heap, and where its block starts there.
fn on_heap(layout: Layout) -> (Layout, usize) {
    let parts = Layout::new::<Frame>().align_to(layout.align()).map(|frame| frame.pad_to_align());
    let parts = parts.and_then(|frame| frame.extend(layout));
    parts.expect("a value is not as large as all memory")
}

/// A frame on the heap.
#[cold]
pub(super) fn boxed(layout: Layout) -> NonNull<u8> {
    let (whole, offset) = on_heap(layout);
    // SAFETY: it is not empty, since there is a `Frame` in it.
    let start = NonNull::new(unsafe { alloc(whole) }).unwrap_or_else(|| handle_alloc_error(whole));
    // SAFETY: the offset lies within the allocation.
    let block = unsafe { start.add(offset) };
    // SAFETY: before the block there is room for it: the padded size of a `Frame`.
    unsafe { Frame { chunk: None, before: 0 }.write(block) };
    block
}

/// Gives a frame back.
///
/// # Safety
/// The block came from a push or from [`boxed`] with this layout, and is given back once.
pub(super) unsafe fn pop(block: NonNull<u8>, layout: Layout) {
    // SAFETY: it was written when the frame was pushed.
    let frame = unsafe { block.cast::<Frame>().sub(1).read() };
    if let Some(chunk) = frame.chunk {
        // SAFETY: the frame has a share of its chunk, which it gives up here.
        return unsafe { Chunk::of_frame(chunk) }.pop(block, layout, frame.before);
    }
    let (whole, offset) = on_heap(layout);
    // SAFETY: `boxed` has allocated it with this layout, and has moved the pointer by the offset.
    unsafe { dealloc(block.sub(offset).as_ptr(), whole) }
}
