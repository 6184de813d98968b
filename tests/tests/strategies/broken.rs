//! The kit finds what is wrong with a strategy.

use std::alloc::Layout;
use std::cell::Cell;
use std::pin::Pin;
use std::ptr::NonNull;

use adapters::{Strategy, testing};

#[derive(Clone)]
#[repr(align(4096))]
struct Page(#[expect(dead_code, reason = "memory")] [u8; 4096]);

/// A megabyte that is never freed, and what to hand out of it.
struct Wrong {
    memory: NonNull<u8>,
    next: Cell<usize>,
    pick: fn(&Cell<usize>, Layout) -> usize,
}

impl Wrong {
    fn new(pick: fn(&Cell<usize>, Layout) -> usize) -> Self {
        let memory = Box::leak(vec![Page([0; 4096]); 256].into_boxed_slice());
        Self { memory: NonNull::from(memory).cast(), next: Cell::new(0), pick }
    }
}

// SAFETY: none. The kit is there to find that out; whatever is picked is memory that nobody else uses.
unsafe impl Strategy for Wrong {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        let offset = (self.pick)(&self.next, layout);
        assert!(offset + layout.size() <= 1 << 20);
        // SAFETY: the offset is in bounds.
        unsafe { self.memory.add(offset) }
    }
    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
}

/// What lies behind the last block and is aligned, as an offset.
fn bump(next: &Cell<usize>, layout: Layout) -> usize {
    let start = next.get().next_multiple_of(layout.align());
    next.set((start + layout.size()) % (1 << 18));
    start
}

#[test]
#[should_panic(expected = "two blocks overlap")]
fn a_block_that_is_handed_out_twice() {
    testing::overlap(Pin::new(&Wrong::new(|_, layout| (8192 * layout.align()) % (1 << 18))));
}

#[test]
#[should_panic(expected = "a block is not aligned")]
fn a_block_that_is_not_aligned() {
    testing::layouts(Pin::new(&Wrong::new(|next, layout| bump(next, layout) | 1)));
}

#[test]
#[should_panic(expected = "two blocks overlap")]
fn a_block_that_is_reused_although_it_was_forgotten() {
    testing::leaks(|| Wrong::new(|_, _| 0));
}

#[test]
#[should_panic(expected = "no room for a block within the limit")]
fn a_limit_that_is_not_kept() {
    struct Full;
    // SAFETY: it never hands out a block.
    unsafe impl Strategy for Full {
        unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
            unreachable!("it is not asked")
        }
        unsafe fn try_acquire(&self, _: Layout) -> Option<NonNull<u8>> {
            None
        }
        unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
    }
    testing::layouts(Pin::new(&Full));
}

#[test]
#[should_panic(expected = "somebody wrote to a block")]
fn a_block_that_the_strategy_writes_to() {
    struct Writes(Wrong);
    // SAFETY: none, as above.
    unsafe impl Strategy for Writes {
        unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
            // SAFETY: the block is not in use, and one byte of the memory is there.
            unsafe {
                self.0.memory.add(self.0.next.get().saturating_sub(1)).write(0xAA);
                self.0.acquire(layout)
            }
        }
        unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
    }
    testing::overlap(Pin::new(&Writes(Wrong::new(bump))));
}
