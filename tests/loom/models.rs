//! The models.

use core::alloc::Layout;
use core::cell::RefCell;
use core::ptr::NonNull;
use std::collections::BTreeMap;

use loom::sync::Arc;
use loom::thread;

use crate::allocator::{self, Cell};
use crate::strategy::flag::Flag;
use crate::strategy::{Caching, SideStack, Strategy};

const SMALL: Layout = Layout::new::<Cell>();

/// Does not fit into what a small call has left in the cache.
fn large() -> Layout {
    Layout::from_size_align(4 * SMALL.size(), SMALL.align()).unwrap()
}

/// What a call does to its block.
fn touch(block: NonNull<u8>) {
    // SAFETY: every block begins with a cell.
    unsafe { block.cast::<Cell>().as_ref() }.with_mut(|value| {
        // SAFETY: the block is ours; if another thread had it too, loom would say so.
        unsafe { *value += 1 }
    });
}

fn call<S: Strategy>(strategy: &S, layout: Layout) {
    // SAFETY: the layout is not empty, and the block goes back once, as what it was.
    unsafe {
        let block = strategy.acquire(layout);
        touch(block);
        strategy.release(block, layout);
    }
}

/// A call that is forgotten: the block never goes back.
fn forget<S: Strategy>(strategy: &S, layout: Layout) -> usize {
    // SAFETY: the layout is not empty.
    let block = unsafe { strategy.acquire(layout) };
    touch(block);
    block.addr().get()
}

/// Every order for two threads. For three, every order in which threads are interrupted twice at the most: loom's own advice, since
/// all of them take hours.
fn model(threads: usize, run: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = (threads > 2).then_some(2);
    builder.check(run);
}

/// Runs these at once, and returns the strategy when all are done.
fn at_once<S: Send + Sync + 'static>(strategy: S, jobs: Vec<fn(&S)>) -> S {
    let strategy = Arc::new(strategy);
    let mut jobs = jobs.into_iter();
    let first = jobs.next().unwrap();
    let threads: Vec<_> = jobs
        .map(|job| {
            let strategy = strategy.clone();
            thread::spawn(move || job(&strategy))
        })
        .collect();
    first(&strategy);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    Arc::try_unwrap(strategy).ok().unwrap()
}

/// A flag, and what it guards.
struct Guarded(Flag, Cell);

impl Guarded {
    /// Used once, since loom wants to know of an atomic before there are threads.
    fn new() -> Self {
        let flag = Flag::new();
        assert!(flag.try_take());
        flag.give_back();
        Self(flag, Cell::new(0))
    }
}

// SAFETY: that is what is tested.
unsafe impl Sync for Guarded {}

#[test]
fn a_flag_has_one_owner_and_orders_its_owners() {
    fn job(guarded: &Guarded) {
        if guarded.0.try_take() {
            // SAFETY: the flag is ours.
            guarded.1.with_mut(|value| unsafe { *value += 1 });
            guarded.0.give_back();
        }
    }
    for threads in [2, 3] {
        model(threads, move || {
            let mut guarded = at_once(Guarded::new(), vec![job; threads]);
            assert!(!*guarded.0.get_mut());
            assert!(guarded.1.with_mut(|value| {
                // SAFETY: nobody else has it.
                unsafe { *value >= 1 }
            }));
        });
    }
}

#[test]
fn a_flag_that_was_forgotten_stays_taken() {
    fn job(guarded: &Guarded) {
        if guarded.0.try_take() {
            // SAFETY: the flag is ours, for good.
            guarded.1.with_mut(|value| unsafe { *value += 1 });
        }
    }
    model(3, || {
        let mut guarded = at_once(Guarded::new(), vec![job; 3]);
        assert!(*guarded.0.get_mut());
        assert!(guarded.1.with_mut(|value| {
            // SAFETY: nobody else has it.
            unsafe { *value == 1 }
        }));
    });
}

/// A cache that has a block.
fn filled() -> Caching {
    let cache = Caching::empty();
    call(&cache, SMALL);
    cache
}

/// A cache without a block, whose atomics loom knows of: it is asked whether it is busy, and whose block this is.
fn empty() -> Caching {
    let cache = Caching::empty();
    assert_eq!(format!("{cache:?}"), "Caching { busy: false, .. }");
    // SAFETY: the layout is not empty, and the block goes back once, as what it was: the cache takes none for its own.
    unsafe { cache.release(allocator::Boxing.acquire(SMALL), SMALL) };
    cache
}

/// Calls that overlap, then one alone, then the cache goes; and the same where the first of them fills the cache.
fn caching(jobs: Vec<fn(&Caching)>, forgotten: usize) {
    for cache in [filled, empty] {
        caching_from(cache, jobs.clone(), forgotten);
    }
}

fn caching_from(cache: fn() -> Caching, jobs: Vec<fn(&Caching)>, forgotten: usize) {
    model(jobs.len(), move || {
        allocator::forget_all();
        let mut cache = at_once(cache(), jobs.clone());
        // SAFETY: the layout is not empty, and the block goes back once, as what it was.
        unsafe {
            let block = cache.acquire_mut(large());
            touch(block);
            cache.release_mut(block, large());
        }
        drop(cache);
        assert_eq!(allocator::out(), forgotten, "what was not forgotten is free, and nothing else");
    });
}

#[test]
fn the_cache_serves_two_threads() {
    caching(vec![|cache| call(cache, SMALL), |cache| call(cache, SMALL)], 0);
    caching(vec![|cache| call(cache, SMALL), |cache| call(cache, large())], 0);
    caching(
        vec![
            |cache| {
                call(cache, SMALL);
                call(cache, large());
            },
            |cache| call(cache, SMALL),
        ],
        0,
    );
}

#[test]
fn the_cache_serves_three_threads() {
    caching(vec![|cache| call(cache, SMALL), |cache| call(cache, large()), |cache| call(cache, SMALL)], 0);
}

#[test]
fn a_block_of_the_cache_that_was_forgotten_is_not_reused() {
    let forgets: fn(&Caching) = |cache| _ = forget(cache, SMALL);
    caching(vec![forgets, |cache| call(cache, SMALL)], 1);
    caching(vec![forgets, |cache| call(cache, large()), forgets], 2);
}

thread_local! {
    /// The frames of a side stack that are out.
    static FRAMES: RefCell<BTreeMap<usize, usize>> = const { RefCell::new(BTreeMap::new()) };
}

/// Takes a frame, and checks that it overlaps no other.
fn push(stack: &SideStack, size: usize) -> (NonNull<u8>, Layout) {
    let layout = Layout::from_size_align(size, 8).unwrap();
    // SAFETY: the layout is not empty.
    let block = unsafe { stack.acquire(layout) };
    let start = block.addr().get();
    FRAMES.with_borrow_mut(|frames| {
        let before = frames.range(..start + size).next_back();
        assert!(before.is_none_or(|(other, len)| other + len <= start), "two frames overlap");
        frames.insert(start, size);
    });
    (block, layout)
}

fn pop(stack: &SideStack, (block, layout): (NonNull<u8>, Layout)) {
    FRAMES.with_borrow_mut(|frames| frames.remove(&block.addr().get()));
    // SAFETY: it came from `push`, and goes back once.
    unsafe { stack.release(block, layout) }
}

fn side_stack(jobs: Vec<fn(&SideStack)>) {
    model(jobs.len(), move || {
        FRAMES.with_borrow_mut(BTreeMap::clear);
        let stack = SideStack::with_chunks(256);
        pop(&stack, push(&stack, 24));
        drop(at_once(stack, jobs.clone()));
    });
}

#[test]
fn frames_of_a_side_stack_do_not_overlap() {
    let one: fn(&SideStack) = |stack| pop(stack, push(stack, 24));
    let two: fn(&SideStack) = |stack| {
        let (first, second) = (push(stack, 24), push(stack, 40));
        pop(stack, first);
        pop(stack, second);
    };
    // The second frame needs another chunk.
    let grows: fn(&SideStack) = |stack| {
        let (first, second) = (push(stack, 24), push(stack, 240));
        pop(stack, first);
        pop(stack, second);
    };
    side_stack(vec![one, one]);
    side_stack(vec![one, two]);
    side_stack(vec![grows, one]);
}

#[test]
fn a_frame_that_was_forgotten_is_not_reused() {
    side_stack(vec![|stack| _ = push(stack, 24), |stack| pop(stack, push(stack, 24))]);
}
