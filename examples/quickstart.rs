//! An async iterator behind `dyn`, and what each way to put it there costs: `cargo run --release --example quickstart`.

use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Instant;

use adapters::derive;
use adapters_examples::counting::{Counting, allocations};

// ---- A trait. Without the derive, an `async fn` could not be called through `dyn`. ----

#[derive(DynAdapters)]
trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

// ---- Two implementors: plain `async fn`s, which know nothing of `dyn`. ----

/// Counts down to 0, and never waits.
#[derive(Clone)]
struct Eager(u32);

impl AsyncIterator for Eager {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

/// Counts down to 0, and lets others run before every 16th number.
#[derive(Clone)]
struct Polite(u32);

impl AsyncIterator for Polite {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        if self.0.is_multiple_of(16) {
            tokio::task::yield_now().await;
        }
        Some(self.0)
    }
}

// ---- Two callers: plain `.await`s, which know nothing of adapters. ----

/// Compiled once for every type of iterator.
async fn sum(mut items: impl AsyncIterator<Item = u32>) -> u64 {
    let mut sum = 0;
    while let Some(item) = items.next().await {
        sum += u64::from(item);
    }
    sum
}

/// Compiled once for all. A `&mut dyn DynAsyncIterator` goes wherever an `impl AsyncIterator` goes.
async fn sum_dyn(items: &mut dyn DynAsyncIterator<Item = u32>) -> u64 {
    sum(black_box(items)).await // a black box, so that the optimizer cannot guess what is in it
}

// ---- What to do without this library: write the state machine by hand. ----

/// The same iterator, as a trait that always could be `dyn`.
trait PollNext {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>>;
}

impl PollNext for Eager {
    fn poll_next(&mut self, _: &mut Context<'_>) -> Poll<Option<u32>> {
        let Some(left) = self.0.checked_sub(1) else { return Poll::Ready(None) };
        self.0 = left;
        Poll::Ready(Some(left))
    }
}

/// What the `async fn` above keeps in its future has to be kept here.
struct PoliteByHand {
    left: u32,
    has_yielded: bool,
}

impl PollNext for PoliteByHand {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        let Some(left) = self.left.checked_sub(1) else { return Poll::Ready(None) };
        if left.is_multiple_of(16) && !self.has_yielded {
            self.has_yielded = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.has_yielded = false;
        self.left = left;
        Poll::Ready(Some(left))
    }
}

fn by_hand(left: u32) -> PoliteByHand {
    PoliteByHand { left, has_yielded: false }
}

async fn sum_by_hand(items: &mut dyn PollNext) -> u64 {
    let items = black_box(items);
    let mut sum = 0;
    while let Some(item) = std::future::poll_fn(|cx| items.poll_next(cx)).await {
        sum += u64::from(item);
    }
    sum
}

// ---- The comparison. ----

/// Every way once. Each measurement starts before the adapter is made, and ends after the last item.
async fn compare<I>(items: &I, mut by_hand: impl PollNext) -> [Measured; 6]
where
    I: AsyncIterator<Item = u32> + Clone,
{
    // The compiler knows the type of the iterator, and so the size of its futures.
    let start = Start::now();
    let value = items.clone();
    let bytes = size_of_val(&value);
    let static_dispatch = start.stop("static dispatch", bytes, sum(value).await);

    // Nobody returns a future, so nobody has to know its size.
    let start = Start::now();
    let bytes = size_of_val(&by_hand);
    let poll_next = start.stop("poll_next by hand", bytes, sum_by_hand(&mut by_hand).await);

    // Each future in a heap block of its own.
    let start = Start::now();
    let mut adapter = BoxingAsyncIterator::new(items.clone());
    let bytes = size_of_val(&adapter);
    let boxing = start.stop("boxing", bytes, sum_dyn(&mut adapter).await);

    // All futures, one after the other, in one heap block.
    let start = Start::now();
    let mut adapter = CachingAsyncIterator::new(items.clone());
    let bytes = size_of_val(&adapter);
    let caching = start.stop("caching", bytes, sum_dyn(&mut adapter).await);

    // All futures in a field of the adapter. Futures must not move, so the adapter is pinned.
    let start = Start::now();
    let mut adapter = pin!(InlineAsyncIterator::new(items.clone()));
    let bytes = size_of_val(&*adapter);
    let inline = start.stop("inline", bytes, sum_dyn(adapter.as_mut().as_dyn()).await);

    // The same on the heap: a `Box<dyn DynAsyncIterator>` that can be stored and passed on.
    let start = Start::now();
    let mut adapter = InlineAsyncIterator::boxed(items.clone());
    let bytes = size_of_val(&*adapter);
    let inline_boxed = start.stop("inline, boxed once", bytes, sum_dyn(&mut *adapter).await);

    [static_dispatch, poll_next, boxing, caching, inline, inline_boxed]
}

/// One way, measured.
struct Measured {
    adapter: &'static str,
    bytes: usize,
    sum: u64,
    allocations: u64,
    seconds: f64,
}

struct Start {
    allocations: u64,
    time: Instant,
}

impl Start {
    fn now() -> Self {
        Self { allocations: allocations(), time: Instant::now() }
    }

    fn stop(self, adapter: &'static str, bytes: usize, sum: u64) -> Measured {
        let seconds = self.time.elapsed().as_secs_f64();
        Measured { adapter, bytes, sum, allocations: allocations() - self.allocations, seconds }
    }
}

// Counts the heap allocations of each thread. The runtime below has only this one.
#[global_allocator]
static ALLOCATOR: Counting = Counting;

const ITEMS: u32 = 10_000;
const ROUNDS: usize = 25;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{:19} {:>6} {:>6} {:>12} {:>8}", "adapter", "items", "bytes", "allocations", "ns/item");
    print("every item is ready at once", async || compare(&Eager(ITEMS), Eager(ITEMS)).await).await;
    print("every 16th item is pending once", async || compare(&Polite(ITEMS), by_hand(ITEMS)).await).await;
    println!();
    println!("bytes:       what the adapter takes, with the iterator in it");
    println!("allocations: to make the adapter and for all items");
    println!("ns/item:     the median of {ROUNDS} rounds, in which all take turns");
    if cfg!(debug_assertions) {
        println!("This is a debug build: for times that mean something, add `--release`.");
    }
}

/// A part of the table: several rounds, after one that warms up.
async fn print(title: &str, round: impl AsyncFn() -> [Measured; 6]) {
    println!("-- {title}");
    round().await;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(round().await);
    }
    let expected: u64 = (0..u64::from(ITEMS)).sum();
    for (way, Measured { adapter, bytes, allocations, .. }) in rounds[0].iter().enumerate() {
        assert!(rounds.iter().all(|round| round[way].sum == expected), "{adapter} returned something else");
        let mut seconds: Vec<_> = rounds.iter().map(|round| round[way].seconds).collect();
        seconds.sort_by(f64::total_cmp);
        let nanos = seconds[ROUNDS / 2] * 1e9 / f64::from(ITEMS);
        println!("{adapter:19} {ITEMS:>6} {bytes:>6} {allocations:>12} {nanos:>8.1}");
    }
}

/// Every way returns the same, and allocates what it should. Times are not tested.
#[cfg(test)]
mod tests {
    use super::{Eager, ITEMS, Measured, Polite, by_hand, compare};

    #[tokio::test]
    async fn ready_at_once() {
        check(compare(&Eager(ITEMS), Eager(ITEMS)).await);
    }

    #[tokio::test]
    async fn sometimes_pending() {
        tokio::task::yield_now().await; // the first time, tokio allocates for itself
        check(compare(&Polite(ITEMS), by_hand(ITEMS)).await);
    }

    fn check(measured: [Measured; 6]) {
        for Measured { adapter, sum, allocations, .. } in measured {
            assert_eq!(sum, (0..u64::from(ITEMS)).sum(), "{adapter}");
            let most = match adapter {
                "boxing" => u64::from(ITEMS) + 1, // one per call, and the last call returns `None`
                "caching" => 1,
                "inline, boxed once" => 2, // the object and its slot
                _ => 0,
            };
            assert!(allocations <= most, "{adapter}: {allocations} allocations");
        }
    }
}
