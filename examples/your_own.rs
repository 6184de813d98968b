//! Two strategies of one's own: one that counts, and one with a free list per thread.
//! `cargo run --release --example your_own`.

use std::alloc::Layout;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering};

use adapters::{Boxing, Strategy, derive};
use adapters_examples::counting::{Counting as CountingAllocator, allocations};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

// ---- One that counts: what it adds goes around another strategy. ----

/// Any strategy, and how many of its blocks are out.
#[derive(Default)]
struct Counting<S> {
    strategy: S,
    out: AtomicUsize,
    most: AtomicUsize,
}

// SAFETY: every block is one of `strategy`, and goes back to it.
unsafe impl<S: Strategy> Strategy for Counting<S> {
    const LIMIT: Option<Layout> = S::LIMIT;
    const CONCURRENT: bool = S::CONCURRENT;

    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        self.most.fetch_max(self.out.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        // SAFETY: the caller's promise, handed on.
        unsafe { self.strategy.acquire(layout) }
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        self.out.fetch_sub(1, Ordering::Relaxed);
        // SAFETY: the caller's promise, handed on.
        unsafe { self.strategy.release(block, layout) }
    }
}

// ---- One with a free list per thread: blocks are allocated once, and reused without a lock. ----

/// Blocks that are kept for the next call on the same thread.
struct FreeList;

/// The blocks of one thread that nobody uses.
#[derive(Default)]
struct Free(HashMap<Layout, Vec<NonNull<u8>>>);

thread_local! {
    static FREE: RefCell<Free> = RefCell::default();
}

impl Drop for Free {
    fn drop(&mut self) {
        for (layout, blocks) in self.0.drain() {
            for block in blocks {
                // SAFETY: it came from `Boxing` with this layout, and nobody has it.
                unsafe { Boxing.release(block, layout) }
            }
        }
    }
}

// SAFETY: every block is one of `Boxing`. It is in a list only while it is free, and there is no state that could move.
unsafe impl Strategy for FreeList {
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        let pop = |free: &RefCell<Free>| free.borrow_mut().0.get_mut(&layout)?.pop();
        // SAFETY: the caller's promise, handed on.
        FREE.try_with(pop).ok().flatten().unwrap_or_else(|| unsafe { Boxing.acquire(layout) })
    }

    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        let push = |free: &RefCell<Free>| free.borrow_mut().0.entry(layout).or_default().push(block);
        if FREE.try_with(push).is_err() {
            // The thread is about to end.
            // SAFETY: every block is one of `Boxing`.
            unsafe { Boxing.release(block, layout) }
        }
    }
}

// ---- And a trait to use them with. ----

#[derive(DynAdapters)]
trait Fetch {
    async fn fetch(&self, key: u32) -> u32;
}

struct Double;

impl Fetch for Double {
    async fn fetch(&self, key: u32) -> u32 {
        tokio::task::yield_now().await;
        2 * key
    }
}

/// The sum of a thousand calls, two at a time.
async fn thousand(fetch: &dyn DynFetch) -> u32 {
    let mut sum = 0;
    for key in 0..500 {
        let (one, two) = tokio::join!(fetch.fetch(key), fetch.fetch(key));
        sum += one + two;
    }
    sum
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let counting = Counting::<Boxing>::default().adapt(Double);
    let before = allocations();
    let sum = thousand(&counting).await;
    let most = counting.strategy().most.load(Ordering::Relaxed);
    println!("counting:  {sum}, {} allocations, {most} blocks at a time", allocations() - before);

    let free_list = FreeList.adapt(Double);
    let before = allocations();
    let sum = thousand(&free_list).await;
    println!("free list: {sum}, {} allocations", allocations() - before);
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;

    use adapters::testing;

    use super::*;

    #[test]
    fn they_keep_the_contract() {
        testing::contract(Counting::<Boxing>::default);
        testing::threads(Pin::new(&Counting::<Boxing>::default()));
        testing::contract(|| FreeList);
        testing::threads(Pin::new(&FreeList));
    }

    #[test]
    fn the_program_runs() {
        main();
    }

    #[test]
    fn blocks_are_counted_and_reused() {
        let run = |fetch: &dyn DynFetch| {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(thousand(fetch))
        };
        let counting = Counting::<Boxing>::default().adapt(Double);
        assert_eq!(run(&counting), 499_000);
        let strategy = counting.strategy();
        assert_eq!((strategy.out.load(Ordering::Relaxed), strategy.most.load(Ordering::Relaxed)), (0, 2));
        let free_list = FreeList.adapt(Double);
        run(&free_list);
        let before = allocations();
        run(&Boxing.adapt(Double));
        let boxing = allocations() - before;
        let before = allocations();
        run(&free_list);
        // What is left is the runtime's.
        assert_eq!(boxing - (allocations() - before), 1000);
    }
}
