//! Every trait that an argument may be an `impl` of.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufRead, Read, Seek, SeekFrom};

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
trait Objects {
    async fn iterator(&mut self, items: impl Iterator<Item = u32>) -> u32;
    async fn borrowed<'a>(&self, items: impl Iterator<Item = &'a str>) -> usize;
    async fn back<'a>(&self, items: impl Iterator<Item = &'a str>) -> Option<&'a str>;
    async fn back_and_forth(&self, items: impl DoubleEndedIterator<Item = u32> + Unpin) -> (u32, u32);
    async fn display(&self, value: impl Display) -> String;
    async fn debug(&self, value: impl Debug + Send + Sync) -> String;
    async fn error(&self, value: impl Error) -> String;
    async fn read(&self, source: impl Read) -> io::Result<usize>;
    async fn lines(&self, source: impl BufRead) -> usize;
    async fn seek(&self, source: impl Seek) -> io::Result<u64>;
    async fn io_write(&self, sink: impl io::Write) -> io::Result<()>;
    async fn fmt_write(&self, sink: impl fmt::Write) -> fmt::Result;
    async fn hash(&self, hasher: impl Hasher) -> u64;
    async fn as_ref(&self, text: impl AsRef<str>) -> usize;
    fn plain(&self, items: impl Iterator<Item = u32>, value: impl Display) -> String;
    fn eager(&self, items: impl Iterator<Item = u32>) -> impl Future<Output = u32>;
    async fn generic<I: Iterator<Item = u32>, D>(&self, items: I, value: D) -> String
    where
        D: Display;
    async fn several(&self, a: impl Display, n: u8, b: impl Iterator<Item = u8>, c: &str) -> String;
}

struct Plain;

impl Objects for Plain {
    async fn iterator(&mut self, items: impl Iterator<Item = u32>) -> u32 {
        let mut sum = 0;
        for item in items {
            tick().await;
            sum += item;
        }
        sum
    }
    async fn borrowed<'a>(&self, items: impl Iterator<Item = &'a str>) -> usize {
        tick().await;
        items.map(str::len).sum()
    }
    async fn back<'a>(&self, items: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        tick().await;
        items.max()
    }
    async fn back_and_forth(&self, mut items: impl DoubleEndedIterator<Item = u32> + Unpin) -> (u32, u32) {
        tick().await;
        (items.next().unwrap(), items.next_back().unwrap())
    }
    async fn display(&self, value: impl Display) -> String {
        tick().await;
        format!("{value:>5}")
    }
    async fn debug(&self, value: impl Debug + Send + Sync) -> String {
        tick().await;
        format!("{value:?}")
    }
    async fn error(&self, value: impl Error) -> String {
        tick().await;
        format!("{value} {}", value.source().is_some())
    }
    async fn read(&self, mut source: impl Read) -> io::Result<usize> {
        tick().await;
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes)
    }
    async fn lines(&self, source: impl BufRead) -> usize {
        tick().await;
        source.lines().count()
    }
    async fn seek(&self, mut source: impl Seek) -> io::Result<u64> {
        tick().await;
        source.seek(SeekFrom::End(-1))
    }
    async fn io_write(&self, mut sink: impl io::Write) -> io::Result<()> {
        tick().await;
        writeln!(sink, "line")
    }
    async fn fmt_write(&self, mut sink: impl fmt::Write) -> fmt::Result {
        tick().await;
        write!(sink, "{}", 12)
    }
    async fn hash(&self, mut hasher: impl Hasher) -> u64 {
        tick().await;
        "text".hash(&mut hasher);
        hasher.finish()
    }
    async fn as_ref(&self, text: impl AsRef<str>) -> usize {
        tick().await;
        text.as_ref().len()
    }
    fn plain(&self, items: impl Iterator<Item = u32>, value: impl Display) -> String {
        format!("{} {value}", items.sum::<u32>())
    }
    fn eager(&self, items: impl Iterator<Item = u32>) -> impl Future<Output = u32> {
        async move {
            tick().await;
            items.sum()
        }
    }
    async fn generic<I: Iterator<Item = u32>, D>(&self, items: I, value: D) -> String
    where
        D: Display,
    {
        tick().await;
        format!("{} {value}", items.sum::<u32>())
    }
    async fn several(&self, a: impl Display, n: u8, b: impl Iterator<Item = u8>, c: &str) -> String {
        tick().await;
        format!("{a}{n}{:?}{c}", b.collect::<Vec<_>>())
    }
}

#[test]
fn objects() {
    each!(dyn DynObjects: BoxingObjects CachingObjects InlineObjects, Plain, |o| {
        let local = String::from("a b c");
        let mut sink = Vec::new();
        o.io_write(&mut sink).await.unwrap();
        let mut text = String::new();
        o.fmt_write(&mut text).await.unwrap();
        let numbers = (
            o.iterator([1, 2, 3].into_iter()).await,
            o.borrowed(local.split(' ')).await,
            o.back_and_forth(5..9).await,
            o.read(local.as_bytes()).await.unwrap(),
            o.lines("a\nb".as_bytes()).await,
            o.seek(io::Cursor::new(&local)).await.unwrap(),
            o.hash(DefaultHasher::new()).await,
            o.as_ref(&local).await,
            o.eager(0..5).await,
        );
        let texts = (
            o.back(local.split(' ')).await.map(str::to_owned),
            o.display(&local[..3]).await,
            o.debug(&local).await,
            o.error(fmt::Error).await,
            o.plain(0..3, &local),
            o.generic(0..3, 'x').await,
            o.several(1.5, 2, 3..5, &local).await,
        );
        (sink, text, numbers, texts)
    });
}

#[derive(DynAdapters)]
trait Functions {
    async fn shared(&self, f: impl Fn(u32) -> u32) -> u32;
    async fn exclusive(&self, f: impl FnMut(u32, u32)) -> u32;
    async fn once(&self, f: impl FnOnce(String) -> String) -> String;
    async fn borrows(&self, f: impl Fn(&str) -> usize) -> usize;
    async fn higher(&self, f: impl for<'x> Fn(&'x str) -> &'x str) -> usize;
    async fn elided(&self, f: impl FnMut(&str) -> &str) -> usize;
    async fn once_borrows(&self, f: impl FnOnce(&str) -> usize) -> usize;
    fn plain(&self, f: impl FnOnce() -> u8, g: impl FnMut(u8)) -> u8;
    async fn generic<F>(&self, f: F) -> u32
    where
        F: Fn(u32) -> u32;
}

struct Calls;

impl Functions for Calls {
    async fn shared(&self, f: impl Fn(u32) -> u32) -> u32 {
        tick().await;
        f(1) + f(2)
    }
    async fn exclusive(&self, mut f: impl FnMut(u32, u32)) -> u32 {
        f(1, 2);
        tick().await;
        f(3, 4);
        9
    }
    async fn once(&self, f: impl FnOnce(String) -> String) -> String {
        tick().await;
        f("x".into())
    }
    async fn borrows(&self, f: impl Fn(&str) -> usize) -> usize {
        tick().await;
        f(&String::from("four"))
    }
    async fn higher(&self, f: impl for<'x> Fn(&'x str) -> &'x str) -> usize {
        tick().await;
        f(&String::from("four")).len()
    }
    async fn elided(&self, mut f: impl FnMut(&str) -> &str) -> usize {
        tick().await;
        f(&String::from("four")).len()
    }
    async fn once_borrows(&self, f: impl FnOnce(&str) -> usize) -> usize {
        tick().await;
        f(&String::from("four"))
    }
    fn plain(&self, f: impl FnOnce() -> u8, mut g: impl FnMut(u8)) -> u8 {
        g(1);
        f()
    }
    async fn generic<F>(&self, f: F) -> u32
    where
        F: Fn(u32) -> u32,
    {
        tick().await;
        f(5)
    }
}

#[test]
fn functions() {
    each!(dyn DynFunctions: BoxingFunctions CachingFunctions InlineFunctions, Calls, |f| {
        let mut seen = Vec::new();
        let nine = f.exclusive(|a, b| seen.push(a * b)).await;
        let owned = String::from("owned");
        let mut plain = 0;
        (
            nine,
            f.shared(|n| n + u32::try_from(owned.len()).unwrap()).await,
            f.once(move |s| owned + &s).await,
            f.borrows(str::len).await,
            f.higher(|s| &s[1..]).await,
            f.elided(|s| &s[2..]).await,
            f.once_borrows(|s| s.len() + 1).await,
            f.plain(|| 7, |n| plain += n),
            f.generic(|n| n * 2).await,
            seen,
            plain,
        )
    });
}

#[derive(Debug, Clone, PartialEq)]
struct Component(String);

impl From<&str> for Component {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

#[derive(DynAdapters)]
trait Converts {
    async fn into(&mut self, component: impl Into<Component>) -> Component;
    async fn into_iter(&self, items: impl IntoIterator<Item = u32>) -> u32;
    async fn to_string(&self, text: impl ToString) -> String;
    fn plain(
        &self,
        component: impl Into<Component>,
        items: impl IntoIterator<Item = u8>,
    ) -> (Component, usize);
    async fn future(&self, future: impl Future<Output = u32>) -> u32;
    async fn send_future(&self, future: impl Future<Output = u32> + Send) -> u32;
}

struct Conversions;

impl Converts for Conversions {
    async fn into(&mut self, component: impl Into<Component>) -> Component {
        tick().await;
        component.into()
    }
    async fn into_iter(&self, items: impl IntoIterator<Item = u32>) -> u32 {
        tick().await;
        items.into_iter().sum()
    }
    async fn to_string(&self, text: impl ToString) -> String {
        tick().await;
        text.to_string()
    }
    fn plain(
        &self,
        component: impl Into<Component>,
        items: impl IntoIterator<Item = u8>,
    ) -> (Component, usize) {
        (component.into(), items.into_iter().count())
    }
    async fn future(&self, future: impl Future<Output = u32>) -> u32 {
        tick().await;
        future.await + 1
    }
    async fn send_future(&self, future: impl Future<Output = u32> + Send) -> u32 {
        future.await + 1
    }
}

#[test]
fn conversions_and_futures() {
    each!(dyn DynConverts: BoxingConverts CachingConverts InlineConverts, Conversions, |c| {
        let local = 4;
        (
            Converts::into(c, "text").await,
            Converts::into_iter(c, vec![1, 2]).await,
            Converts::to_string(c, 1.5).await,
            Converts::plain(c, "plain", [1, 2, 3]),
            c.future(async {
                tick().await;
                local
            })
            .await,
            c.send_future(std::future::ready(1)).await,
        )
    });
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Sent {
    async fn sum(&self, items: impl Iterator<Item = u32> + Send) -> u32;
    async fn call(&self, f: impl Fn() -> u32 + Send + Sync) -> u32;
}

struct Crosses;

impl Sent for Crosses {
    async fn sum(&self, items: impl Iterator<Item = u32> + Send) -> u32 {
        let mut sum = 0;
        for item in items {
            tokio::task::yield_now().await;
            sum += item;
        }
        sum
    }
    async fn call(&self, f: impl Fn() -> u32 + Send + Sync) -> u32 {
        tokio::task::yield_now().await;
        f()
    }
}

#[tokio::test]
#[cfg_attr(miri, ignore = "a runtime")]
async fn arguments_cross_threads() {
    let sent: Box<dyn DynSent> = Box::new(BoxingSent::new(Crosses));
    let sum = tokio::spawn(async move { sent.sum(vec![1, 2, 3].into_iter()).await + sent.call(|| 4).await });
    assert_eq!(sum.await.unwrap(), 10);
}

#[derive(DynAdapters)]
trait Keeps {
    fn keep(&mut self, items: impl Iterator<Item = u32> + 'static);
    async fn keep_function(&mut self, f: impl Fn() -> u32 + Send + 'static);
    fn sum(&mut self) -> u32;
}

#[derive(Default)]
struct Kept(Vec<Box<dyn Iterator<Item = u32>>>, Vec<Box<dyn Fn() -> u32>>);

impl Keeps for Kept {
    fn keep(&mut self, items: impl Iterator<Item = u32> + 'static) {
        self.0.push(Box::new(items));
    }
    async fn keep_function(&mut self, f: impl Fn() -> u32 + Send + 'static) {
        tick().await;
        self.1.push(Box::new(f));
    }
    fn sum(&mut self) -> u32 {
        self.0.drain(..).flatten().sum::<u32>() + self.1.drain(..).map(|f| f()).sum::<u32>()
    }
}

#[test]
fn static_arguments_outlive_the_call() {
    each!(dyn DynKeeps: BoxingKeeps CachingKeeps InlineKeeps, Kept::default(), |k| {
        k.keep(vec![1, 2].into_iter());
        k.keep_function(|| 7).await;
        k.sum()
    });
}
