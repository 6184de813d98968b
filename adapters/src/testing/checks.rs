//! The checks.

use core::alloc::Layout;
use core::pin::Pin;
use std::boxed::Box;
use std::sync::mpsc;
use std::vec::Vec;

use super::block::Block;
use crate::Strategy;
use crate::layout::fits;

const SIZES: [usize; 20] = [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 63, 64, 65, 100, 128, 255, 257, 1024, 4096];
const ALIGNS: [usize; 9] = [1, 2, 4, 8, 16, 32, 64, 256, 4096];

/// What the strategy must have room for.
fn served<S: Strategy>() -> Vec<Layout> {
    all().filter(|layout| S::LIMIT.is_none_or(|limit| fits(*layout, limit))).collect()
}

fn all() -> impl Iterator<Item = Layout> {
    let layouts = |size| ALIGNS.into_iter().map(move |align| Layout::from_size_align(size, align).unwrap());
    SIZES.into_iter().flat_map(layouts)
}

/// Everything that one thread can do to a strategy whose blocks are memory of their own: [`layouts`], [`overlap`],
/// [`exclusive`], [`moves`] and [`leaks`], each with a new strategy.
///
/// # Panics
/// If the strategy does not keep its contract.
///
/// ```
/// adapters::testing::contract(adapters::Caching::default);
/// ```
pub fn contract<S: Strategy + Unpin>(make: impl Fn() -> S) {
    layouts(Pin::new(&make()));
    overlap(Pin::new(&make()));
    exclusive(Pin::new(&mut make()));
    moves(&make);
    leaks(&make);
}

/// Blocks of many sizes and alignments, one at a time, through `&self`.
///
/// # Panics
/// If a block is not aligned, or if there is a layout that the strategy says no to within its limit.
pub fn layouts<S: Strategy>(strategy: Pin<&S>) {
    let strategy = strategy.get_ref();
    for (layout, seed) in all().zip((0..=u8::MAX).cycle()) {
        let must = S::LIMIT.is_none_or(|limit| fits(layout, limit));
        if let Some(block) = Block::offered(strategy, layout, seed) {
            block.release(strategy);
        } else {
            assert!(
                !(must && S::CONCURRENT),
                "no room for a block within the limit, although no other is out: {layout:?}"
            );
        }
        if must && S::CONCURRENT {
            Block::shared(strategy, layout, seed).release(strategy);
        }
    }
}

/// Blocks that are out at the same time, through `&self`, and given back in several orders. It does nothing for a strategy
/// that is not [`CONCURRENT`](Strategy::CONCURRENT).
///
/// # Panics
/// If two blocks overlap, or one is written to while it is out.
pub fn overlap<S: Strategy>(strategy: Pin<&S>) {
    if !S::CONCURRENT {
        return;
    }
    let strategy = strategy.get_ref();
    let layouts = served::<S>();
    // In the order of a stack, of a queue, and in none.
    let orders: [fn(usize) -> usize; 3] = [|len| len - 1, |_| 0, |len| (len * 7 + 3) % len];
    for next in orders {
        let mut out: Vec<Block> = Vec::new();
        for (layout, seed) in layouts.iter().zip((0..=u8::MAX).cycle()) {
            let block = Block::shared(strategy, *layout, seed);
            block.check_apart(&out);
            out.push(block);
            if out.len() > 12 {
                out.swap_remove(next(out.len())).release(strategy);
            }
        }
        while !out.is_empty() {
            out.remove(next(out.len())).release(strategy);
        }
    }
}

/// Blocks of many sizes and alignments, one at a time, through `&mut self`, with calls through `&self` between them.
///
/// # Panics
/// If a block is not aligned.
pub fn exclusive<S: Strategy>(strategy: Pin<&mut S>) {
    // SAFETY: the strategy is not moved.
    let strategy = unsafe { strategy.get_unchecked_mut() };
    for _ in 0..2 {
        for (layout, seed) in served::<S>().into_iter().zip((0..=u8::MAX).cycle()) {
            Block::exclusive(strategy, layout, seed).release_exclusive(strategy);
            if S::CONCURRENT && seed % 3 == 0 {
                Block::shared(strategy, layout, seed).release(strategy);
            }
        }
    }
}

/// A strategy that moves while blocks are out. Those that may are [`Unpin`].
///
/// # Panics
/// If a block has moved with it.
pub fn moves<S: Strategy + Unpin>(make: impl Fn() -> S) {
    for layout in served::<S>() {
        let strategy = make();
        let one = Block::offered(&strategy, layout, 1);
        let strategy = Box::new(strategy);
        let two = Block::offered(&*strategy, layout, 2);
        let strategy = *strategy;
        for block in one.into_iter().chain(two) {
            block.release(&strategy);
        }
    }
}

/// Blocks that are never released: nobody else ever gets that memory, not even when the strategy is gone. What was forgotten
/// here stays in memory. A strategy that aborts rather than leak is not for this.
///
/// # Panics
/// If memory that was forgotten is used again.
pub fn leaks<S: Strategy + Unpin>(make: impl Fn() -> S) {
    for layout in served::<S>() {
        let mut strategy = make();
        let mut forgotten = Vec::new();
        for seed in 0..3 {
            if S::CONCURRENT {
                forgotten.push(Block::shared(&strategy, layout, seed));
            }
            forgotten.push(Block::exclusive(&mut strategy, layout, seed + 100));
            let later = Block::exclusive(&mut strategy, layout, seed + 200);
            later.check_apart(&forgotten);
            later.release_exclusive(&mut strategy);
        }
        if S::CONCURRENT {
            let later = Block::shared(&strategy, layout, 7);
            later.check_apart(&forgotten);
            later.release(&strategy);
        }
        drop(strategy);
        let others: Vec<_> = (0..8).map(|seed| Box::new([seed; 64])).collect();
        forgotten.iter().for_each(Block::check);
        drop(others);
    }
}

/// Blocks that are acquired on several threads at once, and released on others.
///
/// # Panics
/// If somebody writes to a block of another thread.
pub fn threads<S: Strategy + Sync>(strategy: Pin<&S>) {
    const THREADS: u8 = 4;
    let strategy = strategy.get_ref();
    let rounds = if cfg!(miri) { 20 } else { 2000 };
    let layouts = served::<S>();
    let (senders, receivers): (Vec<_>, Vec<_>) = (0..THREADS).map(|_| mpsc::channel::<Block>()).unzip();
    std::thread::scope(|scope| {
        for (thread, receiver) in (0..THREADS).zip(receivers) {
            let (layouts, senders) = (&layouts, senders.clone());
            scope.spawn(move || {
                for (round, layout) in (0..rounds).zip(layouts.iter().cycle()) {
                    if let Some(block) = Block::offered(strategy, *layout, thread) {
                        if round % 3 == 0 {
                            let other = usize::from((thread + 1) % THREADS);
                            // A thread that is done takes no more.
                            if let Err(mpsc::SendError(block)) = senders[other].send(block) {
                                block.release(strategy);
                            }
                        } else {
                            block.release(strategy);
                        }
                    }
                    for block in receiver.try_iter() {
                        block.release(strategy);
                    }
                }
                drop(senders);
                for block in receiver {
                    block.release(strategy);
                }
            });
        }
        drop(senders);
    });
}
