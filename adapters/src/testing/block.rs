//! A block as the kit holds it: filled with a pattern that nobody else may touch.

use core::alloc::Layout;
use core::ptr::NonNull;

use crate::Strategy;

/// A block, and what was written to it.
#[derive(Debug)]
pub(super) struct Block {
    start: NonNull<u8>,
    layout: Layout,
    seed: u8,
}

// SAFETY: a block is memory with bytes in it, and this is the only one who uses it.
unsafe impl Send for Block {}

impl Block {
    /// A block that a strategy has handed out just now.
    ///
    /// # Panics
    /// If it is not aligned.
    fn fill(start: NonNull<u8>, layout: Layout, seed: u8) -> Self {
        assert_eq!(start.addr().get() % layout.align(), 0, "a block is not aligned: {layout:?}");
        for at in 0..layout.size() {
            // SAFETY: the contract says that the block is valid for as many bytes.
            unsafe { start.add(at).write(pattern(seed, at)) }
        }
        Self { start, layout, seed }
    }

    /// Of a call through `&self`, which has to be within the limit.
    pub(super) fn shared<S: Strategy>(strategy: &S, layout: Layout, seed: u8) -> Self {
        // SAFETY: the kit asks for layouts that are not empty, and within the limit.
        Self::fill(unsafe { strategy.acquire(layout) }, layout, seed)
    }

    /// Of a call through `&self`, if there is room.
    pub(super) fn offered<S: Strategy>(strategy: &S, layout: Layout, seed: u8) -> Option<Self> {
        // SAFETY: the kit asks for layouts that are not empty.
        Some(Self::fill(unsafe { strategy.try_acquire(layout) }?, layout, seed))
    }

    /// Of a call through `&mut self`.
    pub(super) fn exclusive<S: Strategy>(strategy: &mut S, layout: Layout, seed: u8) -> Self {
        // SAFETY: the kit asks for layouts that are not empty, and within the limit; every block of a call before has been
        // released or is forgotten.
        Self::fill(unsafe { strategy.acquire_mut(layout) }, layout, seed)
    }

    /// Checks that nobody has written to it.
    pub(super) fn check(&self) {
        for at in 0..self.layout.size() {
            // SAFETY: the block is ours, and valid until it is released.
            let byte = unsafe { self.start.add(at).read() };
            assert_eq!(
                byte,
                pattern(self.seed, at),
                "somebody wrote to a block that was out: {:?}",
                self.layout
            );
        }
    }

    /// Checks that it has no byte in common with others.
    pub(super) fn check_apart<'a>(&self, others: impl IntoIterator<Item = &'a Self>) {
        for other in others {
            let (one, two) = (self.start.addr().get(), other.start.addr().get());
            let apart = one + self.layout.size() <= two || two + other.layout.size() <= one;
            assert!(apart, "two blocks overlap: {:?} and {:?}", self.layout, other.layout);
        }
    }

    /// Gives it back.
    pub(super) fn release<S: Strategy>(self, strategy: &S) {
        self.check();
        // SAFETY: it came from `acquire` or `try_acquire` of this strategy, and nobody else has it. There is no value in it.
        unsafe { strategy.release(self.start, self.layout) }
    }

    /// Gives it back to a strategy that handed it out for a call through `&mut self`.
    pub(super) fn release_exclusive<S: Strategy>(self, strategy: &mut S) {
        self.check();
        // SAFETY: it came from `acquire_mut` of this strategy, and nobody else has it. There is no value in it.
        unsafe { strategy.release_mut(self.start, self.layout) }
    }
}

/// What stands at this place of a block.
fn pattern(seed: u8, at: usize) -> u8 {
    seed.wrapping_add(at.to_le_bytes()[0]).wrapping_mul(31)
}
