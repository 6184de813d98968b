//! Supertraits that have adapters of their own.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Root {
    async fn root(&mut self, n: u32) -> u32;
}

#[derive(DynAdapters)]
trait Source: Root {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
    fn left(&self) -> impl Iterator<Item = Self::Item>;
}

#[derive(DynAdapters)]
trait Sums: Source {
    async fn sum(&mut self) -> Option<Self::Item>;
}

#[derive(DynAdapters)]
trait Tops: Sums + Display {
    async fn top(&mut self, by: impl Into<<Self as Source>::Item>) -> Self::Item;
}

#[derive(Clone)]
struct Range(u64, u64);

impl Root for Range {
    async fn root(&mut self, n: u32) -> u32 {
        // Larger than what the other methods hold across an `.await`.
        let large = [n; 64];
        tick().await;
        large.iter().sum()
    }
}
impl Source for Range {
    type Item = u64;
    async fn next(&mut self) -> Option<u64> {
        tick().await;
        (self.0 < self.1).then(|| {
            self.0 += 1;
            self.0 - 1
        })
    }
    fn left(&self) -> impl Iterator<Item = u64> {
        self.0..self.1
    }
}
impl Sums for Range {
    async fn sum(&mut self) -> Option<u64> {
        let mut sum = 0;
        while let Some(n) = self.next().await {
            sum += n;
        }
        (sum > 0).then_some(sum)
    }
}
impl Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.0, self.1)
    }
}
impl Tops for Range {
    async fn top(&mut self, by: impl Into<u64>) -> u64 {
        let by = by.into();
        tick().await;
        self.1 + by
    }
}

async fn drain(mut source: impl Source<Item = u64>) -> Vec<u64> {
    let mut all = vec![u64::from(source.root(1).await)];
    while let Some(item) = source.next().await {
        all.push(item);
    }
    all
}

async fn rooted(root: &mut (impl Root + ?Sized)) -> u32 {
    root.root(2).await
}

async fn summed<S: Sums<Item = u64> + ?Sized>(sums: &mut S) -> Option<u64> {
    sums.root(2).await;
    sums.next().await;
    sums.sum().await
}

#[test]
fn methods_of_all_levels() {
    each!(dyn DynTops<Item = u64>: BoxingTops CachingTops InlineTops, Range(1, 6), |t| {
        let first = (t.root(3).await, t.next().await, t.left().collect::<Vec<_>>(), t.to_string());
        let top = t.top(3u8).await;
        (first, top, rooted(t).await, summed(t).await, drain(t).await)
    });
}

#[test]
fn upcasting() {
    let mut adapter = BoxingTops::new(Range(1, 6));
    let tops: &mut dyn DynTops<Item = u64> = &mut adapter;
    let sums: &mut dyn DynSums<Item = u64> = tops;
    assert_eq!(block_on(summed(sums)), Some(14));
    let tops: Box<dyn DynTops<Item = u64>> = InlineTops::boxed(Range(1, 6));
    let mut source: Box<dyn DynSource<Item = u64>> = tops;
    assert_eq!(block_on(source.next()), Some(1));
    let mut root: Box<dyn DynRoot> = source;
    assert_eq!(block_on(root.root(1)), 64);
}

#[test]
fn boxes_and_adapters_are_of_all_levels() {
    let boxed: Box<dyn DynTops<Item = u64>> = InlineTops::boxed(Range(1, 3));
    assert_eq!(block_on(drain(boxed)), [64, 1, 2]);
    assert_eq!(block_on(drain(CachingTops::new(Range(1, 3)))), [64, 1, 2]);
    let mut range = Range(1, 3);
    assert_eq!(block_on(drain(&mut BoxingTops::new(&mut range))), [64, 1, 2]);
}

// Generic supertraits, with a type that is given, one that stays open, and lifetimes.

#[derive(DynAdapters)]
trait Get<K: ?Sized, const N: usize> {
    type Value;
    async fn get(&self, key: &K) -> [Self::Value; N];
}

#[derive(DynAdapters)]
trait Cache<V>: Get<str, 2, Value = V> {
    async fn warm(&self) -> Option<Self::Value>;
    async fn both(&self, key: &str) -> [V; 2] {
        self.get(key).await
    }
}

struct Lengths;

impl Get<str, 2> for Lengths {
    type Value = usize;
    async fn get(&self, key: &str) -> [usize; 2] {
        tick().await;
        [key.len(), 2 * key.len()]
    }
}
impl Cache<usize> for Lengths {
    async fn warm(&self) -> Option<usize> {
        tick().await;
        Some(1)
    }
}

#[test]
fn generic_ones() {
    each!(dyn DynCache<usize>: BoxingCache CachingCache InlineCache, owned Lengths, |c| {
        (c.warm().await, c.get("abc").await, c.both("a").await)
    });
    async fn takes(get: impl Get<str, 2, Value = usize>, key: &str) -> [usize; 2] {
        get.get(key).await
    }
    let boxed: Box<dyn DynCache<usize>> = InlineCache::boxed(Lengths);
    assert_eq!(block_on(takes(boxed, "abc")), [3, 6]);
}

// A parameter that borrows, and objects of a subtrait that are implementors for it.

#[derive(DynAdapters)]
trait Longest<K> {
    async fn longest(&mut self, key: K) -> K;
}

#[derive(DynAdapters)]
trait Reader<K>: Longest<K> {
    async fn read(&mut self, key: K) -> (K, usize);
}

struct Seen<'s>(&'s str, usize);

impl<'s> Longest<&'s str> for Seen<'s> {
    async fn longest(&mut self, key: &'s str) -> &'s str {
        tick().await;
        self.0 = if key.len() > self.0.len() { key } else { self.0 };
        self.0
    }
}
impl<'s> Reader<&'s str> for Seen<'s> {
    async fn read(&mut self, key: &'s str) -> (&'s str, usize) {
        tick().await;
        self.1 += 1;
        (self.longest(key).await, self.1)
    }
}

#[test]
fn a_parameter_that_borrows() {
    async fn longest<'k>(mut base: impl Longest<&'k str>, keys: &[&'k str]) -> &'k str {
        let mut last = "";
        for key in keys {
            last = base.longest(key).await;
        }
        last
    }
    let text = String::from("a bcd ef");
    let keys: Vec<_> = text.split(' ').collect();
    each!(dyn DynReader<&str>: BoxingReader CachingReader InlineReader, owned Seen("", 0), |r| {
        let (first, n) = r.read(keys[1]).await;
        (first.to_owned(), n, longest(r, &keys).await.to_owned())
    });
    let boxed: Box<dyn DynReader<&str> + '_> = InlineReader::boxed(Seen("", 0));
    assert_eq!(block_on(longest(boxed, &keys)), "bcd");
}

// Two with the same method, and one type of each.

mod one {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub(super) trait Left {
        type First;
        async fn give(&self) -> Self::First;
    }
}
mod two {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub(super) trait Right {
        type Second;
        async fn give(&self) -> Self::Second;
    }
}

#[derive(DynAdapters)]
trait Both: one::Left + two::Right
where
    <Self as one::Left>::First: Display,
{
    async fn both(&self) -> (Self::First, <Self as two::Right>::Second);
}

impl one::Left for u8 {
    type First = u8;
    async fn give(&self) -> u8 {
        tick().await;
        *self
    }
}
impl two::Right for u8 {
    type Second = &'static str;
    async fn give(&self) -> &'static str {
        tick().await;
        "right"
    }
}
impl Both for u8 {
    async fn both(&self) -> (u8, &'static str) {
        (one::Left::give(self).await, two::Right::give(self).await)
    }
}

#[test]
fn two_of_them() {
    each!(dyn DynBoth<First = u8, Second = &'static str>: BoxingBoth CachingBoth InlineBoth, 3u8, |b| {
        (one::Left::give(&*b).await, two::Right::give(&*b).await, b.both().await)
    });
    fn takes(_: &(impl Both<First = u8, Second = &'static str> + ?Sized)) {}
    let boxed: Box<dyn DynBoth<First = u8, Second = &'static str>> = InlineBoth::boxed(3);
    takes(&*boxed);
    takes(&boxed);
}

// With `send`, on the one, on the other, and on both.

#[derive(DynAdapters)]
#[adapters(send)]
trait Sends {
    async fn sent(&self) -> u8;
}

#[derive(DynAdapters)]
trait Local: Sends {
    async fn local(&self) -> u8;
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Crosses: Sends {
    async fn cross(&mut self) -> u8;
}

impl Sends for u8 {
    async fn sent(&self) -> u8 {
        tick().await;
        *self
    }
}
impl Local for u8 {
    async fn local(&self) -> u8 {
        self.sent().await + 1
    }
}
impl Crosses for u8 {
    async fn cross(&mut self) -> u8 {
        *self += 1;
        self.sent().await
    }
}

#[test]
fn futures_that_cross_threads() {
    fn send<T: Send>(value: T) -> T {
        value
    }
    each!(dyn DynLocal: BoxingLocal CachingLocal InlineLocal, 3u8, |l| (send(l.sent()).await, l.local().await));
    each!(dyn DynCrosses: BoxingCrosses CachingCrosses InlineCrosses, 3u8, |c| {
        (send(c.cross()).await, send(c.sent()).await)
    });
}

// Passed to, and returned from, other traits, as any other.

#[derive(DynAdapters)]
trait Uses {
    async fn total(&self, sums: impl Sums<Item = u64>) -> Option<u64>;
    fn sums(&self) -> impl Sums<Item = u64>;
}
impl Uses for () {
    async fn total(&self, mut sums: impl Sums<Item = u64>) -> Option<u64> {
        sums.next().await?;
        sums.sum().await
    }
    fn sums(&self) -> impl Sums<Item = u64> {
        Range(1, 4)
    }
}

#[test]
fn as_arguments_and_returned() {
    each!(dyn DynUses: BoxingUses CachingUses InlineUses, (), |u| {
        (u.total(Range(1, 5)).await, u.sums().next().await, u.sums().sum().await)
    });
}

// By value, on boxes of objects.

#[derive(DynAdapters)]
trait Closes: Source {
    async fn close(self) -> Option<Self::Item>;
}
impl Closes for Range {
    async fn close(mut self) -> Option<u64> {
        self.next().await
    }
}

#[test]
fn of_a_trait_that_takes_self() {
    async fn closed(mut closes: impl Closes<Item = u64>) -> (Option<u64>, Option<u64>) {
        (closes.next().await, closes.close().await)
    }
    let expected = block_on(closed(Range(1, 5)));
    let boxes: [Box<dyn DynCloses<Item = u64>>; 3] = [
        Box::new(BoxingCloses::new(Range(1, 5))),
        Box::new(CachingCloses::new(Range(1, 5))),
        InlineCloses::boxed(Range(1, 5)),
    ];
    for boxed in boxes {
        assert_eq!(block_on(closed(boxed)), expected);
    }
}

// What somebody else implements for a pointer is theirs.

#[derive(DynAdapters)]
#[adapters(pointers())]
trait Handler {
    async fn handle(&self, n: u32) -> u32;
}

impl<F: Fn(u32) -> Fut, Fut: Future<Output = u32>> Handler for F {
    async fn handle(&self, n: u32) -> u32 {
        self(n).await
    }
}

#[test]
fn closures_are_handlers() {
    let double = async |n: u32| {
        tick().await;
        2 * n
    };
    let mut adapter = BoxingHandler::new(double);
    let handler: &mut dyn DynHandler = &mut adapter;
    assert_eq!(block_on(handler.handle(4)), 8);
    let boxed: Box<dyn DynHandler + '_> = InlineHandler::boxed(double);
    assert_eq!(block_on(boxed.handle(5)), 10);
}
