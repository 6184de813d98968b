//! No argument costs an allocation.

use std::fmt::Display;
use std::pin::pin;

use adapters::derive;
use adapters_examples::counting::{Counting, allocations};
use adapters_tests::{block_on, tick};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(DynAdapters)]
trait Takes {
    async fn items(&mut self, items: impl Iterator<Item = u32>) -> u32;
    async fn several(
        &mut self,
        f: impl FnOnce(u32) -> u32,
        value: impl Display,
        items: impl IntoIterator<Item = u32>,
    ) -> u32;
    async fn future(&mut self, future: impl Future<Output = u32>) -> u32;
    fn plain(&mut self, f: impl Fn(&str) -> u32, into: impl Into<u64>) -> u64;
}

struct Plain;

impl Takes for Plain {
    async fn items(&mut self, items: impl Iterator<Item = u32>) -> u32 {
        tick().await;
        items.sum()
    }
    async fn several(
        &mut self,
        f: impl FnOnce(u32) -> u32,
        _: impl Display,
        items: impl IntoIterator<Item = u32>,
    ) -> u32 {
        tick().await;
        f(items.into_iter().sum())
    }
    async fn future(&mut self, future: impl Future<Output = u32>) -> u32 {
        future.await
    }
    fn plain(&mut self, f: impl Fn(&str) -> u32, into: impl Into<u64>) -> u64 {
        into.into() + u64::from(f("four"))
    }
}

/// How many allocations the calls take.
fn count(takes: &mut dyn DynTakes) -> u64 {
    let before = allocations();
    for n in 0..10 {
        assert_eq!(block_on(takes.items(0..4)), 6);
        assert_eq!(block_on(takes.several(|sum| sum + n, "text", [1, 2])), 3 + n);
        let future = async {
            tick().await;
            n
        };
        assert_eq!(block_on(takes.future(future)), n);
        assert_eq!(takes.plain(|_| n, 1u32), u64::from(1 + n));
    }
    allocations() - before
}

#[test]
fn arguments_stay_in_the_frame_of_the_caller() {
    assert_eq!(count(pin!(InlineTakes::new(Plain)).as_mut().as_dyn()), 0, "inline: nothing at all");
    let mut caching = CachingTakes::new(Plain);
    assert!(count(&mut caching) <= 3, "caching: the block, which may grow");
    assert_eq!(count(&mut caching), 0, "caching: nothing once the block is there");
    assert!(count(&mut BoxingTakes::new(Plain)) <= 30, "boxing: a block for each future");
}
