//! Returned `impl Trait`.

use std::fmt::{Debug, Display};
use std::io::Read;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Returns {
    fn future(&self) -> impl Future<Output = u32>;
    fn send(&self) -> impl Future<Output = u32> + Send;
    fn send_sync(&mut self, by: u32) -> impl Future<Output = u32> + Send + Sync;
    fn two_borrows(&self, a: &str) -> impl Future<Output = usize> + Send;
    fn unpin(&mut self) -> impl Future<Output = ()> + Unpin;
    fn iterator(&self) -> impl Iterator<Item = u32>;
    fn borrowed(&self) -> impl Iterator<Item = &u32> + '_;
    fn named<'a>(&'a self, more: &'a [u32]) -> impl Iterator<Item = &'a u32> + 'a;
    fn double_ended(&mut self) -> impl DoubleEndedIterator<Item = u32>;
    fn display(&self) -> impl Display;
    fn debug(&self) -> impl Debug + Send + '_;
    fn reader(&self) -> impl Read;
}

#[derive(Clone)]
struct List(Vec<u32>);

impl Returns for List {
    async fn future(&self) -> u32 {
        tick().await;
        self.0[0]
    }
    async fn send(&self) -> u32 {
        tick().await;
        self.0[1]
    }
    fn send_sync(&mut self, by: u32) -> impl Future<Output = u32> + Send + Sync {
        // The eager part of the call.
        self.0.push(by);
        let sum = self.0.iter().sum();
        std::future::ready(sum)
    }
    async fn two_borrows(&self, a: &str) -> usize {
        tick().await;
        a.len() + self.0.len()
    }
    fn unpin(&mut self) -> impl Future<Output = ()> + Unpin {
        Box::pin(tick())
    }
    fn iterator(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }
    fn borrowed(&self) -> impl Iterator<Item = &u32> + '_ {
        self.0.iter()
    }
    fn named<'a>(&'a self, more: &'a [u32]) -> impl Iterator<Item = &'a u32> + 'a {
        self.0.iter().chain(more)
    }
    fn double_ended(&mut self) -> impl DoubleEndedIterator<Item = u32> {
        self.0.drain(..).map(|n| n * 2)
    }
    fn display(&self) -> impl Display {
        format!("{:?}", self.0)
    }
    fn debug(&self) -> impl Debug + Send + '_ {
        &self.0
    }
    fn reader(&self) -> impl Read {
        std::io::Cursor::new([1, 2, 3])
    }
}

#[test]
fn futures_and_objects() {
    each!(dyn DynReturns: BoxingReturns CachingReturns InlineReturns, List(vec![1, 2, 3]), |list| {
        let mut read = Vec::new();
        list.reader().read_to_end(&mut read).unwrap();
        list.unpin().await;
        let text = String::from("four");
        let first = (
            list.future().await,
            list.send().await,
            list.two_borrows(&text).await,
            list.iterator().size_hint(),
            list.iterator().skip(1).collect::<Vec<_>>(),
            list.borrowed().max().copied(),
            list.named(&[9, 8]).copied().collect::<Vec<_>>(),
            list.display().to_string(),
            format!("{:#?}", list.debug()),
        );
        (first, read, list.send_sync(5).await, list.double_ended().rev().collect::<Vec<_>>())
    });
}

#[test]
fn the_eager_part_runs_at_the_call() {
    let mut adapter = BoxingReturns::new(List(vec![1]));
    drop((&mut adapter as &mut dyn DynReturns).send_sync(7));
    assert_eq!(adapter.get_ref().0, [1, 7]);
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

fn assert_sync<T: Sync>(value: T) -> T {
    value
}

#[test]
fn promised_auto_traits_are_kept() {
    let mut adapter = CachingReturns::new(List(vec![1, 2]));
    let list: &mut dyn DynReturns = &mut adapter;
    assert_eq!(block_on(assert_send(list.send())), 2);
    assert_eq!(block_on(assert_sync(assert_send(list.send_sync(1)))), 4);
    assert_eq!(format!("{:?}", assert_send(list.debug())), "[1, 2, 1]");
}

#[derive(DynAdapters)]
trait Functions {
    fn shared(&self) -> impl Fn(u32) -> u32;
    fn exclusive(&mut self) -> impl FnMut(u32, u32) -> u32;
    fn once(&self) -> impl FnOnce(String) -> String;
    fn borrows(&self) -> impl Fn(&str) -> usize + Send;
    fn higher(&self) -> impl for<'x> Fn(&'x str) -> &'x str;
    fn nothing(&self) -> impl Fn();
}

#[derive(Clone)]
struct Base(u32);

impl Functions for Base {
    fn shared(&self) -> impl Fn(u32) -> u32 {
        |n| self.0 + n
    }
    fn exclusive(&mut self) -> impl FnMut(u32, u32) -> u32 {
        |a, b| {
            self.0 += a * b;
            self.0
        }
    }
    fn once(&self) -> impl FnOnce(String) -> String {
        let mut text = self.0.to_string();
        move |more| {
            text.push_str(&more);
            text
        }
    }
    fn borrows(&self) -> impl Fn(&str) -> usize + Send {
        |s| s.len()
    }
    fn higher(&self) -> impl for<'x> Fn(&'x str) -> &'x str {
        |s| &s[1..]
    }
    fn nothing(&self) -> impl Fn() {
        || {}
    }
}

#[test]
fn closures() {
    each!(dyn DynFunctions: BoxingFunctions CachingFunctions InlineFunctions, Base(1), |base| {
        let exclusive = {
            let mut exclusive = base.exclusive();
            (exclusive(2, 3), exclusive(1, 1))
        };
        base.nothing()();
        (
            exclusive,
            base.shared()(5),
            base.once()("x".into()),
            base.borrows()(&String::from("four")),
            base.higher()(&String::from("four")).to_owned(),
        )
    });
}

#[derive(DynAdapters)]
trait Outlives {
    fn future(&self) -> impl Future<Output = u32> + 'static;
    fn text(&mut self) -> impl Display + 'static;
    fn borrowed<'a>(&self, text: &'a str) -> impl Display + 'a;
}

impl Outlives for u32 {
    fn future(&self) -> impl Future<Output = u32> + 'static {
        let this = *self;
        async move {
            tick().await;
            this
        }
    }
    fn text(&mut self) -> impl Display + 'static {
        *self + 1
    }
    fn borrowed<'a>(&self, text: &'a str) -> impl Display + 'a {
        text
    }
}

#[test]
fn a_value_may_outlive_the_adapter_where_the_trait_says_so() {
    let (future, text) = {
        let mut value = InlineOutlives::boxed(7u32);
        (value.future(), value.text())
    };
    assert_eq!((block_on(future), text.to_string()), (7, "8".into()));
    let local = String::from("local");
    let borrowed = InlineOutlives::boxed(7u32).borrowed(&local).to_string();
    assert_eq!(borrowed, "local");
}
