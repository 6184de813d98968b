//! `#[adapters(boxing)]`: what a method returns is always on the heap, and no slot has room for it.

use std::fmt::Display;
use std::pin::pin;

use adapters::{Bytes, derive};
use adapters_examples::counting::allocations;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Feed {
    async fn next(&mut self) -> u32;
    #[adapters(boxing)]
    async fn reload(&mut self) -> u32;
    #[adapters(boxing, send)]
    async fn report(&self) -> u32;
    #[adapters(boxing)]
    fn describe(&self) -> impl Display;
}

/// The same without the rare methods.
#[derive(InlineAdapter)]
trait Next {
    async fn advance(&mut self) -> u32;
}

#[derive(Clone)]
struct Numbers(u32);

impl Feed for Numbers {
    async fn next(&mut self) -> u32 {
        tick().await;
        self.0 += 1;
        self.0
    }
    async fn reload(&mut self) -> u32 {
        let large = [self.0; 1000];
        tick().await;
        self.0 = large.iter().map(|n| u32::from(*n > 0)).sum();
        self.0
    }
    async fn report(&self) -> u32 {
        let large = [self.0; 500];
        tokio::task::yield_now().await;
        large.iter().sum()
    }
    fn describe(&self) -> impl Display {
        format!("at {}", self.0)
    }
}

impl Next for Numbers {
    async fn advance(&mut self) -> u32 {
        self.next().await
    }
}

#[test]
fn every_adapter_agrees() {
    let result = each!(dyn DynFeed: BoxingFeed CachingFeed InlineFeed, Numbers(1), |f| {
        let first = f.next().await;
        let (reload, report) = (f.reload().await, f.report().await);
        let text = f.describe().to_string();
        (first, reload, report, text, f.next().await)
    });
    assert_eq!(result, (2, 1000, 500_000, "at 1000".to_owned(), 1001));
}

#[test]
fn it_does_not_count_for_the_slot() {
    const SIZE: usize = InlineFeed::<Numbers>::SIZE;
    const { assert!(SIZE < 500, "it has room for a future of 2000 bytes") };
    let mut inline = pin!(InlineFeed::<Numbers, Bytes<SIZE>>::sized(Numbers(1)));
    assert_eq!(block_on(inline.as_mut().as_dyn().reload()), 1000);
    // It is as large as what is left.
    let next = pin!(InlineNext::new(Numbers(1)));
    let feed = pin!(InlineFeed::new(Numbers(1)));
    assert!(size_of_val(&*feed) <= size_of_val(&*next) + 2 * size_of::<usize>());
}

#[test]
fn only_it_allocates() {
    let mut inline = pin!(InlineFeed::new(Numbers(1)));
    let feed: &mut dyn DynFeed = inline.as_mut().as_dyn();
    let count = |feed: &mut dyn DynFeed, n: u64| {
        let before = allocations();
        for _ in 0..5 {
            block_on(feed.next());
        }
        for _ in 0..n {
            block_on(feed.reload());
        }
        allocations() - before
    };
    assert_eq!((count(feed, 0), count(feed, 1), count(feed, 3)), (0, 1, 3));
    // The block of a caching adapter does not grow with it.
    let mut caching = CachingFeed::new(Numbers(1));
    assert_eq!((count(&mut caching, 0), count(&mut caching, 2)), (1, 2));
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

/// The heap is `Send`, whatever the strategy is.
#[test]
fn a_boxed_future_is_send_where_it_says_so() {
    let caching = CachingFeed::new(Numbers(3));
    let feed: &dyn DynFeed = &caching;
    assert_eq!(block_on(assert_send(feed.report())), 1500);
}
