//! Generic traits.

use std::fmt::{Debug, Display};

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Bounded<A: Display, B = u8>
where
    B: Debug,
{
    async fn show(&self, a: A, b: B) -> String;
}

impl<A: Display, B: Debug> Bounded<A, B> for str {
    async fn show(&self, a: A, b: B) -> String {
        tick().await;
        format!("{self} {a} {b:?}")
    }
}

struct Owned(String);

impl<A: Display, B: Debug> Bounded<A, B> for Owned {
    async fn show(&self, a: A, b: B) -> String {
        self.0.show(a, b).await
    }
}

#[test]
fn bounds_where_clauses_and_defaults() {
    let local = String::from("local");
    each!(dyn DynBounded<&str>: BoxingBounded CachingBounded InlineBounded, Owned("x".into()), |b| {
        b.show(&local, 3).await
    });
    let boxed: Box<dyn DynBounded<u8, String>> = Box::new(BoxingBounded::new(Owned("y".into())));
    assert_eq!(block_on(boxed.show(1, "z".into())), "y 1 \"z\"");
}

#[derive(DynAdapters)]
trait Chunks<const N: usize> {
    type Array;
    async fn chunk(&mut self) -> [u8; N];
    async fn whole(&mut self, array: Self::Array) -> Self::Array;
}

impl<const N: usize> Chunks<N> for u8 {
    type Array = [u16; N];
    async fn chunk(&mut self) -> [u8; N] {
        tick().await;
        [*self; N]
    }
    async fn whole(&mut self, array: [u16; N]) -> [u16; N] {
        tick().await;
        array
    }
}

#[test]
fn const_generics() {
    each!(dyn DynChunks<3, Array = [u16; 3]>: BoxingChunks CachingChunks InlineChunks, 7u8, |c| {
        (c.chunk().await, c.whole([1, 2, 3]).await)
    });
}

#[derive(DynAdapters)]
trait Borrowing<'x, 'y: 'x> {
    async fn longer(&self, a: &'y str) -> &'x str;
    async fn hold(&mut self, a: &'x str) -> Option<&'x str>;
}

#[derive(Default)]
struct Holder<'x>(Option<&'x str>);

impl<'x, 'y: 'x> Borrowing<'x, 'y> for Holder<'x> {
    async fn longer(&self, a: &'y str) -> &'x str {
        tick().await;
        self.0.unwrap_or(a)
    }
    async fn hold(&mut self, a: &'x str) -> Option<&'x str> {
        tick().await;
        self.0.replace(a)
    }
}

#[test]
fn lifetime_parameters_and_values_that_borrow() {
    let local = String::from("local");
    let held = each!(dyn DynBorrowing<'_, '_>: BoxingBorrowing CachingBorrowing InlineBorrowing, Holder::default(), |h| {
        h.hold(&local).await;
        (h.hold("next").await.map(str::to_owned), h.longer(&local).await.to_owned())
    });
    assert_eq!(held, (Some("local".into()), "next".into()));
}

#[derive(DynAdapters)]
trait Unsized<T: ?Sized> {
    async fn measure(&self, value: &T) -> usize;
}

impl<T: ?Sized> Unsized<T> for () {
    async fn measure(&self, value: &T) -> usize {
        tick().await;
        size_of_val(value)
    }
}

#[test]
fn unsized_parameters() {
    each!(dyn DynUnsized<str>: BoxingUnsized CachingUnsized InlineUnsized, (), |u| u.measure("four").await);
    each!(dyn DynUnsized<dyn Debug>: BoxingUnsized CachingUnsized InlineUnsized, (), |u| u.measure(&1u16).await);
}

#[derive(DynAdapters)]
trait Spi<W: Copy + 'static = u8> {
    async fn transaction(&mut self, ops: &mut [Op<'_, W>]) -> Result<usize, ()>;
}

enum Op<'a, W> {
    Read(&'a mut [W]),
    Write(&'a [W]),
}

struct Bus;

impl<W: Copy + 'static> Spi<W> for Bus {
    async fn transaction(&mut self, ops: &mut [Op<'_, W>]) -> Result<usize, ()> {
        tick().await;
        let mut n = 0;
        for op in ops {
            n += match op {
                Op::Read(words) => words.len(),
                Op::Write(words) => words.len(),
            };
        }
        Ok(n)
    }
}

#[test]
fn nested_lifetimes_of_a_bus() {
    let words = each!(dyn DynSpi: BoxingSpi CachingSpi InlineSpi, Bus, |bus| {
        let mut read = [0; 3];
        bus.transaction(&mut [Op::Write(&[1, 2]), Op::Read(&mut read)]).await
    });
    assert_eq!(words, Ok(5));
}
