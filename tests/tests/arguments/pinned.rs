//! Traits whose methods take a pinned `self`: streams.

use std::pin::pin;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{aborting, block_on, each, tick};
use futures::{Stream, StreamExt, stream};

#[derive(DynAdapters)]
trait Streams {
    async fn sum(&self, items: impl Stream<Item = u32>) -> u32;
    async fn sum_send(&mut self, items: impl Stream<Item = u32> + Send) -> u32;
    fn count(&self) -> impl Stream<Item = u32>;
    fn unpin(&mut self) -> impl Stream<Item = u32> + Send + Unpin;
    fn maybe(&self) -> Option<impl Stream<Item = u32>>;
    async fn forget(&self, items: impl Stream<Item = u32>);
}

struct Plain(u32);

fn ticking(n: u32) -> impl Stream<Item = u32> + Send {
    // Not `Unpin`: it holds a future.
    stream::iter(0..n).then(|n| async move {
        tick().await;
        n
    })
}

impl Streams for Plain {
    async fn sum(&self, items: impl Stream<Item = u32>) -> u32 {
        let mut items = pin!(items);
        let mut sum = 0;
        while let Some(item) = items.next().await {
            tick().await;
            sum += item;
        }
        sum
    }
    async fn sum_send(&mut self, items: impl Stream<Item = u32> + Send) -> u32 {
        self.0 += 1;
        items.fold(0, |sum, item| async move { sum + item }).await
    }
    fn count(&self) -> impl Stream<Item = u32> {
        ticking(self.0)
    }
    fn unpin(&mut self) -> impl Stream<Item = u32> + Send + Unpin {
        self.0 += 1;
        stream::iter(0..self.0)
    }
    fn maybe(&self) -> Option<impl Stream<Item = u32>> {
        Some(ticking(self.0))
    }
    async fn forget(&self, items: impl Stream<Item = u32>) {
        std::mem::forget(items);
    }
}

#[test]
fn streams() {
    each!(dyn DynStreams: BoxingStreams CachingStreams InlineStreams, Plain(4), |s| {
        let local = Arc::new(2);
        (
            s.sum(ticking(4).map(|n| n * *local)).await,
            s.sum_send(ticking(3)).await,
            s.count().collect::<Vec<_>>().await,
            s.unpin().collect::<Vec<_>>().await,
            s.maybe().unwrap().collect::<Vec<_>>().await,
        )
    });
}

#[test]
fn a_stream_that_was_never_lent_is_dropped() {
    let streams = BoxingStreams::new(Plain(1));
    let item = Arc::new(1);
    let held = item.clone();
    drop((&streams as &dyn DynStreams).sum(stream::iter(0..1).map(move |n| n + *held)));
    assert_eq!(Arc::strong_count(&item), 1);
}

aborting! {
    an_argument_that_was_pinned_and_forgotten_aborts child_forgets {
        let streams = BoxingStreams::new(Plain(1));
        block_on((&streams as &dyn DynStreams).forget(ticking(3)));
    }
}
