//! Supertraits of the standard library.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::future::poll_fn;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, Read, Seek};
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Shown: Debug {
    async fn show(&self) -> String {
        format!("{self:?}")
    }
}

#[derive(Debug, Clone)]
struct Value(#[allow(dead_code)] u8);

impl Shown for Value {}

#[test]
fn debug() {
    let shown = each!(dyn DynShown: BoxingShown CachingShown InlineShown, Value(1), |s| (format!("{s:?}"), s.show().await));
    assert_eq!(shown, ("Value(1)".into(), "Value(1)".into()));
    let boxed: Box<dyn DynShown> = Box::new(CachingShown::new(Value(2)));
    let shown: Box<dyn Debug> = boxed;
    assert_eq!(format!("{shown:?}"), "Value(2)");
}

#[derive(DynAdapters)]
trait Crosses: Send + Sync {
    async fn cross(&self) -> u8;
}

impl Crosses for u8 {
    async fn cross(&self) -> u8 {
        tick().await;
        *self
    }
}

fn assert_send_sync<T: Send + Sync + ?Sized>(_: &T) {}

#[test]
fn send_and_sync() {
    each!(dyn DynCrosses: BoxingCrosses CachingCrosses InlineCrosses, 3u8, |c| {
        assert_send_sync(c);
        c.cross().await
    });
}

#[derive(DynAdapters)]
trait Forever: 'static {
    async fn last(&mut self) -> u8;
}

impl Forever for u8 {
    async fn last(&mut self) -> u8 {
        tick().await;
        *self
    }
}

fn takes(forever: impl Forever) -> impl Forever {
    forever
}

#[test]
fn forever() {
    let mut boxing = BoxingForever::new(1u8);
    assert_eq!(block_on((&mut boxing as &mut dyn DynForever).last()), 1);
    let mut boxed: Box<dyn DynForever> = InlineForever::boxed(2u8);
    assert_eq!(block_on(boxed.last()), 2);
    assert_eq!(block_on(takes(boxed).last()), 2);
}

#[derive(DynAdapters)]
trait Problem: Error {
    async fn solve(&self) -> String;
}

#[derive(Debug)]
struct Broken(u8, Option<Box<Broken>>);

impl Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "broken {}", self.0)
    }
}
impl Error for Broken {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|broken| broken as _)
    }
}
impl Problem for Broken {
    async fn solve(&self) -> String {
        tick().await;
        format!("glue {}", self.0)
    }
}

#[test]
fn error_and_what_it_requires() {
    let broken = || Broken(1, Some(Box::new(Broken(2, None))));
    let shown = each!(dyn DynProblem: BoxingProblem CachingProblem InlineProblem, owned broken(), |p| {
        (format!("{p}, {p:?}"), p.source().map(ToString::to_string), p.solve().await)
    });
    assert_eq!(shown.1.as_deref(), Some("broken 2"));
    let boxed: Box<dyn DynProblem> = InlineProblem::boxed(broken());
    let error: Box<dyn Error> = boxed;
    assert_eq!(error.to_string(), "broken 1");
}

#[derive(DynAdapters)]
trait Numbers: DoubleEndedIterator + ExactSizeIterator {
    async fn sum_of_ends(&mut self) -> Self::Item;
    fn doubled(&mut self) -> impl Iterator<Item = Self::Item>;
    async fn has(&mut self, wanted: &<Self as Iterator>::Item) -> bool;
}

#[derive(Clone)]
struct UpTo(std::ops::Range<u32>);

impl Iterator for UpTo {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.0.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl DoubleEndedIterator for UpTo {
    fn next_back(&mut self) -> Option<u32> {
        self.0.next_back()
    }
}
impl ExactSizeIterator for UpTo {}
impl Numbers for UpTo {
    async fn sum_of_ends(&mut self) -> u32 {
        tick().await;
        self.next().unwrap() + self.next_back().unwrap()
    }
    fn doubled(&mut self) -> impl Iterator<Item = u32> {
        self.0.clone().map(|n| 2 * n)
    }
    async fn has(&mut self, wanted: &u32) -> bool {
        self.0.contains(wanted)
    }
}

async fn last_of(mut numbers: impl Numbers<Item = u32>) -> Option<u32> {
    numbers.sum_of_ends().await;
    numbers.next_back()
}

#[test]
fn iterators_and_their_items() {
    each!(dyn DynNumbers<Item = u32>: BoxingNumbers CachingNumbers InlineNumbers, UpTo(0..9), |n| {
        let has = n.has(&8).await;
        (n.len(), n.sum_of_ends().await, n.doubled().collect::<Vec<_>>(), n.next(), n.next_back(), n.nth(2), has)
    });
    let mut boxed: Box<dyn DynNumbers<Item = u32>> = InlineNumbers::boxed(UpTo(0..9));
    assert_eq!(block_on(last_of(&mut boxed)), Some(7));
    assert_eq!(boxed.by_ref().map(u64::from).sum::<u64>(), 1 + 2 + 3 + 4 + 5 + 6);
    assert_eq!(block_on(last_of(BoxingNumbers::new(UpTo(0..9)))), Some(7));
}

#[derive(DynAdapters)]
trait Letters: Iterator<Item = char> {
    async fn first(&mut self) -> Option<Self::Item>;
}
impl Letters for std::str::Chars<'_> {
    async fn first(&mut self) -> Option<char> {
        tick().await;
        self.next()
    }
}

#[test]
fn an_iterator_whose_item_is_given() {
    each!(dyn DynLetters: BoxingLetters CachingLetters InlineLetters, "abc".chars(), |l| {
        (l.first().await, l.next(), l.size_hint())
    });
    fn takes(letters: impl Letters) -> String {
        letters.collect()
    }
    let letters: Box<dyn DynLetters + '_> = InlineLetters::boxed("abc".chars());
    assert_eq!(takes(letters), "abc");
}

#[derive(DynAdapters)]
trait Job: Future + Unpin {
    async fn progress(&mut self) -> u32;
}

struct Countdown(u32);

impl Future for Countdown {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        cx.waker().wake_by_ref();
        if self.0 == 0 {
            return Poll::Ready("done");
        }
        self.0 -= 1;
        Poll::Pending
    }
}
impl Job for Countdown {
    async fn progress(&mut self) -> u32 {
        tick().await;
        self.0
    }
}

#[test]
fn futures() {
    each!(dyn DynJob<Output = &'static str>: BoxingJob CachingJob InlineJob, Countdown(3), |j| {
        let before = j.progress().await;
        poll_fn(|cx| Poll::Ready(Pin::new(&mut *j).poll(cx).is_ready())).await;
        (before, j.progress().await, (&mut *j).await)
    });
    let boxed: Box<dyn DynJob<Output = &'static str>> = InlineJob::boxed(Countdown(2));
    assert_eq!(block_on(boxed), "done");
}

#[derive(DynAdapters)]
trait File: Read + io::Write + BufRead + Seek {
    async fn length(&mut self) -> u64;
}

impl File for io::Cursor<Vec<u8>> {
    async fn length(&mut self) -> u64 {
        tick().await;
        self.get_ref().len().try_into().unwrap()
    }
}

#[test]
fn input_and_output() {
    let file = || io::Cursor::new(b"one\ntwo\n".to_vec());
    each!(dyn DynFile: BoxingFile CachingFile InlineFile, file(), |f| {
        let mut line = String::new();
        f.read_line(&mut line).unwrap();
        io::Write::write_all(f, b"and more").unwrap();
        io::Write::flush(f).unwrap();
        let length = f.length().await;
        f.rewind().unwrap();
        let mut all = String::new();
        f.read_to_string(&mut all).unwrap();
        (line, length, all)
    });
    let mut boxed: Box<dyn DynFile> = InlineFile::boxed(file());
    let read: &mut dyn Read = &mut *boxed;
    let mut first = [0];
    read.read_exact(&mut first).unwrap();
    assert_eq!(first, *b"o");
}

#[derive(DynAdapters)]
trait Key: Hash {
    async fn fetch(&self) -> u8;
}
impl Key for (u8, &str) {
    async fn fetch(&self) -> u8 {
        tick().await;
        self.0
    }
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn hashes_as_the_value_does() {
    each!(dyn DynKey: BoxingKey CachingKey InlineKey, (7, "seven"), |k| (hash(&*k), k.fetch().await));
    fn takes(key: impl Key) -> u64 {
        hash(&key)
    }
    let boxed: Box<dyn DynKey> = InlineKey::boxed((7, "seven"));
    assert_eq!(takes(boxed), hash(&(7u8, "seven")));
}

#[derive(DynAdapters)]
trait Everything: fmt::Write + Hasher + AsRef<str> + AsMut<[u8]>
where
    Self: Unpin + UnwindSafe,
{
    async fn written(&mut self) -> usize;
}

#[derive(Clone, Default)]
struct Text(String, Vec<u8>);

impl fmt::Write for Text {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0.push_str(s);
        Ok(())
    }
}
impl Hasher for Text {
    fn finish(&self) -> u64 {
        self.1.len().try_into().unwrap()
    }
    fn write(&mut self, bytes: &[u8]) {
        self.1.extend(bytes);
    }
}
impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl AsMut<[u8]> for Text {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.1
    }
}
impl Everything for Text {
    async fn written(&mut self) -> usize {
        tick().await;
        self.0.len()
    }
}

#[test]
fn several_and_in_a_where_clause() {
    fn unpin<T: Unpin + UnwindSafe + ?Sized>(_: &T) {}
    each!(dyn DynEverything: BoxingEverything CachingEverything InlineEverything, owned Text::default(), |t| {
        unpin(t);
        fmt::Write::write_fmt(t, format_args!("{}", 12)).unwrap();
        t.write(&[1, 2, 3]);
        (AsRef::<str>::as_ref(t).to_owned(), t.finish(), AsMut::<[u8]>::as_mut(t).to_vec(), t.written().await)
    });
}

#[derive(DynAdapters)]
trait Shared
where
    Self: Sync,
{
    async fn shared(&self) -> u8;
}
impl Shared for u8 {
    async fn shared(&self) -> u8 {
        tick().await;
        *self
    }
}

#[test]
fn sync_in_a_where_clause() {
    fn sync<T: Sync + ?Sized>(_: &T) {}
    each!(dyn DynShared: BoxingShared CachingShared InlineShared, 3u8, |s| {
        sync(s);
        s.shared().await
    });
}
