//! Calls from many threads through one object. The threads meet in the library's own atomics and where they are joined, so that
//! `ThreadSanitizer` has something to say about it also where the standard library was not compiled for it.
#![allow(missing_docs, missing_debug_implementations)]

use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::thread;

use adapters::{Fallback, PanicIfBusy, SideStack, Strategy, derive};
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
#[adapters(send)]
trait Counts {
    /// Writes to its own memory between the polls.
    async fn count(&self, up_to: u32) -> u32;
    fn numbers(&self, from: u32) -> impl Iterator<Item = u32> + Send;
    async fn through(&self, object: &(dyn DynCounts + '_), depth: u32) -> u32;
}

struct Plain;

impl Counts for Plain {
    async fn count(&self, up_to: u32) -> u32 {
        let mut seen = [0_u32; 16];
        for n in 0..up_to {
            seen[n as usize % 16] = n + 1;
            tick().await;
        }
        seen.iter().copied().max().unwrap_or(0)
    }
    fn numbers(&self, from: u32) -> impl Iterator<Item = u32> + Send {
        let held = [from; 8];
        held.into_iter().enumerate().map(|(index, n)| n + u32::try_from(index).unwrap_or(0))
    }
    async fn through(&self, object: &(dyn DynCounts + '_), depth: u32) -> u32 {
        match depth {
            0 => object.count(3).await,
            _ => 1 + Box::pin(object.through(object, depth - 1)).await,
        }
    }
}

/// An object for all threads, for good.
fn objects() -> Vec<&'static (dyn DynCounts + 'static)> {
    fn leak<S: Strategy + Unpin + Send + Sync + 'static>(strategy: S) -> &'static dyn DynCounts {
        Box::leak(Box::new(CountsAdapter::with_strategy(Plain, strategy)))
    }
    vec![
        leak(adapters::Boxing),
        leak(adapters::Caching::default()),
        leak(SideStack::with_chunks(512)),
        leak(Fallback::new(adapters::Caching::default(), adapters::Boxing)),
        Box::leak(InlineCounts::boxed(Plain)),
    ]
}

const ROUNDS: u32 = if cfg!(miri) { 5 } else { 400 };

fn poll<F: Future>(call: &mut Pin<Box<F>>) -> Poll<F::Output> {
    call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// Calls that overlap, end in another order than they began in, and are cancelled.
fn work(object: &dyn DynCounts, seed: u32) {
    for round in 0..ROUNDS {
        let (first, second) = (Box::pin(object.count(3)), Box::pin(object.count(5)));
        let mut calls = [first, second];
        assert!(calls.iter_mut().all(|call| poll(call).is_pending()));
        let numbers = object.numbers(round);
        let [first, second] = calls;
        match (seed + round) % 3 {
            0 => assert_eq!((block_on(first), block_on(second)), (3, 5)),
            1 => assert_eq!((block_on(second), block_on(first)), (5, 3)),
            _ => drop((second, first)),
        }
        assert_eq!(numbers.sum::<u32>(), 8 * round + 28);
        assert_eq!(block_on(object.through(object, 3)), 6);
    }
}

#[test]
fn calls_from_many_threads_end_in_any_order() {
    for object in objects() {
        let threads: Vec<_> = (0..4).map(|seed| thread::spawn(move || work(object, seed))).collect();
        for thread in threads {
            thread.join().unwrap();
        }
    }
}

#[test]
fn a_call_begins_in_one_thread_and_ends_in_another() {
    for object in objects() {
        for round in 0..=ROUNDS / 10 {
            let mut call = Box::pin(object.count(4));
            assert!(poll(&mut call).is_pending());
            let other = thread::spawn(move || {
                if round % 2 == 0 {
                    drop(call);
                    return 4;
                }
                block_on(call)
            });
            assert_eq!(block_on(object.count(2)), 2);
            assert_eq!(other.join().unwrap(), 4);
        }
    }
}

#[test]
fn a_slot_that_panics_when_it_is_busy_serves_one_thread_at_a_time() {
    let object: &'static (dyn DynOne + 'static) = Box::leak(InlineOne::boxed(1));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            thread::spawn(move || {
                let calls = (0..50).map(|_| std::panic::catch_unwind(|| block_on(object.one())).is_ok());
                calls.filter(|ok| *ok).count()
            })
        })
        .collect();
    let served: usize = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    assert!(served > 0);
    assert_eq!(block_on(object.one()), 1);
    let _: PanicIfBusy = PanicIfBusy;
}

#[derive(InlineAdapter)]
#[adapters(send, inline(on_busy = "panic"))]
trait One: std::panic::RefUnwindSafe {
    async fn one(&self) -> u8;
}

impl One for u8 {
    async fn one(&self) -> u8 {
        tick().await;
        *self
    }
}
