//! Returned values that borrow from `self` and from arguments: how long all of them last has no name.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::fmt::{Debug, Display};
use std::pin::pin;

use adapters::derive;
use adapters_tests::{block_on, each, tick};
use futures::{Stream, StreamExt};

#[derive(DynAdapters)]
trait View {
    fn size(&self) -> usize;
}

impl View for &str {
    fn size(&self) -> usize {
        self.len()
    }
}

#[derive(DynAdapters)]
trait Table {
    type Value: Display;
    fn scan(&self, prefix: &str) -> impl Iterator<Item = String>;
    fn keys<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str>;
    fn values(&mut self, prefix: &str, limit: &usize) -> impl Iterator<Item = &Self::Value>;
    fn joined(&self, with: impl Iterator<Item = u8>) -> impl Iterator<Item = String>;
    fn named(&self, names: &[&str]) -> impl Display + Debug;
    fn matcher(&self, prefix: &str) -> impl Fn(&str) -> bool;
    fn counter(&mut self, by: &u32) -> impl FnMut(u32) -> u32;
    fn once(&self, prefix: &str) -> impl FnOnce() -> String;
    fn stream(&self, prefix: &str) -> impl Stream<Item = String>;
    fn view(&self, prefix: &str) -> impl View;
    fn sendable(&self, prefix: &str) -> impl Iterator<Item = String> + Send;
}

#[derive(Clone)]
struct Rows(Vec<(String, u32)>);

struct Joined<'a, I>(&'a Rows, I);

impl<I: Iterator<Item = u8>> Iterator for Joined<'_, I> {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        let index = self.1.next()?;
        self.0.0.get(usize::from(index)).map(|row| row.0.clone())
    }
}

struct Both<'a, 'b>(&'a Rows, &'b str);

impl View for Both<'_, '_> {
    fn size(&self) -> usize {
        self.0.0.len() + self.1.len()
    }
}

impl Table for Rows {
    type Value = u32;
    fn scan(&self, prefix: &str) -> impl Iterator<Item = String> {
        self.0.iter().filter(move |row| row.0.starts_with(prefix)).map(|row| row.0.clone())
    }
    fn keys<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|row| &*row.0).filter(move |key| key.starts_with(prefix))
    }
    fn values(&mut self, prefix: &str, limit: &usize) -> impl Iterator<Item = &u32> {
        self.0.iter().filter(move |row| row.0.starts_with(prefix)).map(|row| &row.1).take(*limit)
    }
    fn joined(&self, with: impl Iterator<Item = u8>) -> impl Iterator<Item = String> {
        Joined(self, with)
    }
    fn named(&self, names: &[&str]) -> impl Display + Debug {
        format!("{} {names:?}", self.0.len())
    }
    fn matcher(&self, prefix: &str) -> impl Fn(&str) -> bool {
        move |key| key.starts_with(prefix) && self.0.iter().any(|row| row.0 == key)
    }
    fn counter(&mut self, by: &u32) -> impl FnMut(u32) -> u32 {
        move |more| {
            self.0[0].1 += by + more;
            self.0[0].1
        }
    }
    fn once(&self, prefix: &str) -> impl FnOnce() -> String {
        let prefix = prefix.to_owned();
        move || prefix + &self.0[0].0
    }
    fn stream(&self, prefix: &str) -> impl Stream<Item = String> {
        let this = self;
        futures::stream::iter(this.scan(prefix)).filter(|_| async { true })
    }
    fn view(&self, prefix: &str) -> impl View {
        Both(self, prefix)
    }
    fn sendable(&self, prefix: &str) -> impl Iterator<Item = String> + Send {
        self.0.iter().filter(move |row| row.0.starts_with(prefix)).map(|row| row.0.clone())
    }
}

fn all<T: Table<Value = u32> + ?Sized>(table: &mut T) -> Vec<String> {
    let mut found = Vec::new();
    let object = "own".to_owned();
    {
        let prefix = String::from("a");
        found.extend(table.scan(&prefix));
        found.extend(table.keys(&prefix).map(str::to_owned));
        let limit = 1;
        found.extend(table.values(&prefix, &limit).map(u32::to_string));
        found.push(format!("{0} {0:?}", table.named(&[&prefix, "x"])));
        let matches = table.matcher(&prefix);
        found.push(format!("{} {}", matches("ab"), matches("b")));
        drop(matches);
        let by = 3;
        let mut count = table.counter(&by);
        found.push((count(1) + count(2)).to_string());
        drop(count);
        found.push(table.once(&prefix)());
        found.extend(block_on(table.stream(&prefix).collect::<Vec<_>>()));
        found.push(table.view(&prefix).size().to_string());
        let sendable = table.sendable(&prefix);
        found.push(
            std::thread::scope(|scope| scope.spawn(move || sendable.count()).join().unwrap()).to_string(),
        );
    }
    found.extend(table.joined([2, 0].into_iter()));
    found.push(table.named(&[&object]).to_string());
    found
}

#[test]
fn every_adapter_is_as_the_value() {
    let rows = Rows([("ab", 1), ("ac", 2), ("b", 3)].map(|(key, value)| (key.to_owned(), value)).to_vec());
    let expected = all(&mut rows.clone());
    assert_eq!(&expected[..2], ["ab", "ac"]);
    let (mut boxing, mut caching) = (BoxingTable::new(rows.clone()), CachingTable::new(rows.clone()));
    let (mut inline, mut boxed) = (pin!(InlineTable::new(rows.clone())), InlineTable::boxed(rows));
    let objects: [&mut dyn DynTable<Value = u32>; 4] =
        [&mut boxing, &mut caching, inline.as_mut().as_dyn(), &mut *boxed];
    for object in objects {
        assert_eq!(all(object), expected);
    }
}

// Returned values with supertraits of the standard library, and an associated type that is a parameter of the trait.

#[derive(DynAdapters)]
trait Part: std::fmt::Debug + std::fmt::Display {
    type Item;
    fn size(&self) -> usize;
    async fn count(&mut self) -> Self::Item;
    fn text(&self) -> &str;
    async fn last(&self) -> Option<Self::Item>;
}

#[derive(Debug)]
struct Piece<'p, 'q>(&'p str, &'q str);

impl std::fmt::Display for Piece<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.1)
    }
}

impl Part for Piece<'_, '_> {
    type Item = usize;
    fn size(&self) -> usize {
        self.0.len() + self.1.len()
    }
    async fn count(&mut self) -> usize {
        tick().await;
        self.0 = &self.0[1..];
        self.0.len()
    }
    async fn last(&self) -> Option<usize> {
        tick().await;
        Some(self.1.len())
    }
    fn text(&self) -> &str {
        self.0
    }
}

#[derive(DynAdapters)]
trait Parts<N> {
    type Count: Clone;
    fn part(&self, of: &str) -> impl Part<Item = N>;
    fn counted(&self, of: &str) -> impl Part<Item = Self::Count>;
    fn sent(&self, of: &str) -> impl Part<Item = usize> + Send;
}

impl Parts<usize> for String {
    type Count = usize;
    fn counted(&self, of: &str) -> impl Part<Item = usize> {
        Piece(self, of)
    }
    fn part(&self, of: &str) -> impl Part<Item = usize> {
        Piece(self, of)
    }
    fn sent(&self, of: &str) -> impl Part<Item = usize> + Send {
        Piece(of, self)
    }
}

#[test]
fn adapted_with_supertraits() {
    let results = each!(dyn DynParts<usize, Count = usize>: BoxingParts CachingParts InlineParts, "own".to_owned(), |parts| {
        let other = "other".to_owned();
        let mut part = parts.part(&other);
        let first = (part.size(), part.count().await, part.to_string(), part.last().await, part.text().to_owned(), format!("{part:?}"));
        drop(part);
        let mut sent = parts.sent(&other);
        (first, parts.counted(&other).count().await + sent.count().await, sent.size(), sent.to_string())
    });
    let first = (8, 2, "other".to_owned(), Some(5), "wn".to_owned(), "Piece(\"wn\", \"other\")".to_owned());
    assert_eq!(results, (first, 6, 7, "own".to_owned()));
}
