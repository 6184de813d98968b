//! A chunk of memory that frames are pushed to, shared by the stack and the frames.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::mem;
use core::ptr::NonNull;

use super::frame::Frame;
use crate::sync::{AtomicUsize, Ordering};

/// A share of a chunk. The last one to go frees it.
pub(super) struct Chunk(NonNull<Header>);

/// What stands at the start of a chunk.
pub(super) struct Header {
    /// A [`State`]: changed by one push at a time, and by pops of any frames meanwhile.
    state: AtomicUsize,
    /// Of the allocation, with this header.
    layout: Layout,
}

/// Two numbers in one word, so that both change at once.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    /// One for the stack that pushes here, and one for every frame.
    shares: usize,
    /// Bytes in use, the header included.
    used: usize,
}

/// The most that half of a word can say. More shares than bytes are impossible: a frame is larger than a byte.
const MAX: usize = usize::MAX >> (usize::BITS / 2);

impl State {
    fn load(word: usize) -> Self {
        Self { shares: word >> (usize::BITS / 2), used: word & MAX }
    }

    fn word(self) -> usize {
        self.shares << (usize::BITS / 2) | self.used
    }
}

impl Chunk {
    /// A chunk with room for one frame of this layout at least. `None` if that is too large for a chunk.
    pub(super) fn new(bytes: usize, first: Layout) -> Option<Self> {
        let header = Layout::new::<Header>();
        // However the allocation is aligned.
        let needed =
            Frame::start(header.size(), first)?.checked_add(first.size())?.checked_add(first.align())?;
        let size = bytes.max(needed);
        if size > MAX {
            return None;
        }
        let layout = Layout::from_size_align(size, header.align()).ok()?;
        // SAFETY: it is not empty, since there is a header in it.
        let start = NonNull::new(unsafe { alloc(layout) }).unwrap_or_else(|| handle_alloc_error(layout));
        let state = AtomicUsize::new(State { shares: 1, used: header.size() }.word());
        let start = start.cast::<Header>();
        // SAFETY: it is large enough, aligned for a header, and ours.
        unsafe { start.write(Header { state, layout }) };
        Some(Self(start))
    }

    /// The share of a frame.
    ///
    /// # Safety
    /// There is such a share, and it is used for this only.
    pub(super) unsafe fn of_frame(chunk: NonNull<Header>) -> Self {
        Self(chunk)
    }

    fn header(&self) -> &Header {
        // SAFETY: the chunk is there as long as anybody has a share, and this is one.
        unsafe { self.0.as_ref() }
    }

    /// Changes the state.
    fn update(&self, change: impl Fn(State) -> Option<State>) -> Option<State> {
        let change = |word| change(State::load(word)).map(State::word);
        // `Acquire` pairs with `Release`: whoever gets memory sees it as the last owner has left it.
        let before = self.header().state.fetch_update(Ordering::AcqRel, Ordering::Acquire, change);
        before.ok().map(State::load)
    }

    /// Pushes a frame, if there is room. One push at a time; pops may go on.
    pub(super) fn push(&self, layout: Layout) -> Option<NonNull<u8>> {
        let (base, size) = (self.0.addr().get(), self.header().layout.size());
        let start = |used: usize| Frame::start(base + used, layout).map(|start| start - base);
        let before = self.update(|state| {
            let end = start(state.used)?.checked_add(layout.size())?;
            (end <= size).then_some(State { shares: state.shares + 1, used: end })
        })?;
        let start = start(before.used)?;
        // SAFETY: the offset lies within the allocation.
        let block = unsafe { self.0.cast::<u8>().add(start) };
        // SAFETY: everything from `before.used` to the end of the frame is ours as of now, and there is room before it.
        unsafe { Frame { chunk: Some(self.0), before: before.used }.write(block) };
        Some(block)
    }

    /// Pops a frame, whose share this is.
    pub(super) fn pop(self, block: NonNull<u8>, layout: Layout, before: usize) {
        let end = block.addr().get() - self.0.addr().get() + layout.size();
        // Its memory is free at once if it is the last frame; all memory is, when no frame is left.
        let used = |state: State| match state.shares {
            2 => size_of::<Header>(),
            _ if state.used == end => before,
            _ => state.used,
        };
        let change = |state: State| Some(State { shares: state.shares - 1, used: used(state) });
        let before = self.update(change);
        let Self(chunk) = *mem::ManuallyDrop::new(self);
        if let Some(State { shares: 1, .. }) = before {
            // SAFETY: that was the last share.
            unsafe { free(chunk) }
        }
    }
}

impl Drop for Chunk {
    /// The share of the stack goes.
    fn drop(&mut self) {
        let before = self.update(|state| Some(State { shares: state.shares - 1, ..state }));
        if let Some(State { shares: 1, .. }) = before {
            // SAFETY: that was the last share.
            unsafe { free(self.0) }
        }
    }
}

/// # Safety
/// Nobody has a share of the chunk.
unsafe fn free(chunk: NonNull<Header>) {
    // SAFETY: nobody else uses it, and it was allocated with this layout.
    unsafe { dealloc(chunk.cast().as_ptr(), chunk.as_ref().layout) }
}

// SAFETY: what is shared is changed atomically; frames belong to whoever has pushed them.
unsafe impl Send for Chunk {}
