//! Calls through `&self` that overlap: from one thread in any order, from within each other, from many threads.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
#[adapters(send)]
trait Shared {
    async fn ticks(&self, n: u32) -> u32;
    async fn recurse(&self, through: Option<&(dyn DynShared + '_)>, depth: u32) -> u32;
}

struct Plain;

impl Shared for Plain {
    async fn ticks(&self, n: u32) -> u32 {
        for _ in 0..n {
            tick().await;
        }
        n
    }
    async fn recurse(&self, through: Option<&(dyn DynShared + '_)>, depth: u32) -> u32 {
        tick().await;
        match through {
            Some(through) if depth > 0 => 1 + Box::pin(through.recurse(Some(through), depth - 1)).await,
            _ => 0,
        }
    }
}

fn each_shared(test: impl Fn(Arc<dyn DynShared>)) {
    test(Arc::new(BoxingShared::new(Plain)));
    test(Arc::new(CachingShared::new(Plain)));
    test(InlineShared::shared(Plain));
}

fn poll<F: Future>(future: &mut Pin<Box<F>>) -> Poll<F::Output> {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// Every order in which three things can happen.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

#[test]
fn calls_end_in_any_order() {
    each_shared(|shared| {
        for starts in ORDERS {
            for ends in ORDERS {
                let mut calls: Vec<_> = (0..3).map(|i| Some(Box::pin(shared.ticks(2 + i)))).collect();
                for start in starts {
                    assert!(poll(calls[start].as_mut().unwrap()).is_pending());
                }
                for end in ends {
                    let call = calls[end].take().unwrap();
                    if end == 1 {
                        drop(call);
                    } else {
                        assert_eq!(block_on(call), 2 + u32::try_from(end).unwrap());
                    }
                }
            }
        }
    });
}

#[test]
fn a_method_calls_itself_through_the_same_object() {
    each_shared(|shared| assert_eq!(block_on(shared.recurse(Some(&*shared), 20)), 20));
}

#[test]
fn many_threads() {
    let rounds = if cfg!(miri) { 10 } else { 2000 };
    each_shared(|shared| {
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let shared = &shared;
                scope.spawn(move || {
                    for round in 0..rounds {
                        let n = (thread + round) % 4;
                        assert_eq!(block_on(shared.ticks(n)), n);
                    }
                });
            }
        });
    });
}

#[test]
#[cfg_attr(miri, ignore = "a runtime with threads")]
fn calls_move_between_the_threads_of_a_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    each_shared(|shared| {
        let tasks: Vec<_> = (0..100)
            .map(|_| {
                let shared = shared.clone();
                runtime.spawn(async move {
                    let call = shared.ticks(1);
                    tokio::task::yield_now().await;
                    call.await
                })
            })
            .collect();
        for task in tasks {
            assert_eq!(runtime.block_on(task).unwrap(), 1);
        }
    });
}

#[derive(InlineAdapter)]
#[adapters(inline(on_busy = "panic"))]
trait OneAtATime {
    async fn one(&self) -> u8;
}

impl OneAtATime for u8 {
    async fn one(&self) -> u8 {
        tick().await;
        *self
    }
}

#[test]
fn a_busy_slot_panics_where_that_was_asked_for() {
    let one = InlineOneAtATime::shared(1u8);
    let mut first = Box::pin(one.one());
    assert!(poll(&mut first).is_pending());
    let second = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| block_on(one.one())));
    assert!(second.is_err());
    assert_eq!(block_on(first), 1);
    assert_eq!(block_on(one.one()), 1);
}
