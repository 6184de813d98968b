//! `impl Trait` inside the types of arguments.

use std::fmt::{Debug, Display};

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
trait Takes {
    type Item: Display;
    async fn option(&self, value: Option<impl Display>) -> String;
    async fn list(&mut self, values: Vec<impl Display>) -> String;
    async fn pair(&self, pair: (impl Display, u8, Box<impl Debug>)) -> String;
    fn result(&self, result: Result<impl Display, u8>) -> String;
    fn items(&self, values: Option<impl Iterator<Item = u8>>) -> Option<u8>;
    async fn reference(&self, value: &impl Display) -> String;
    async fn exclusive(&self, values: &mut impl Iterator<Item = u8>, more: &str) -> u8;
    async fn function(&self, f: &mut impl FnMut(u8) -> u8) -> u8;
    fn plain(&self, value: &impl Debug, values: &mut impl Iterator<Item = u8>) -> String;
    fn own(&self, value: Option<impl Iterator<Item = Self::Item>>) -> usize;
    async fn lines(&self, lines: impl Iterator<Item = impl Display>) -> String;
    async fn generic<D: Display>(&self, value: D, f: &impl Fn(&str) -> usize) -> String;
}

struct Plain;

impl Takes for Plain {
    type Item = u8;
    async fn option(&self, value: Option<impl Display>) -> String {
        tick().await;
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    async fn list(&mut self, values: Vec<impl Display>) -> String {
        tick().await;
        values.iter().map(ToString::to_string).collect()
    }
    async fn pair(&self, (a, b, c): (impl Display, u8, Box<impl Debug>)) -> String {
        tick().await;
        format!("{a}{b}{c:?}")
    }
    fn result(&self, result: Result<impl Display, u8>) -> String {
        match result {
            Ok(value) => value.to_string(),
            Err(n) => format!("error {n}"),
        }
    }
    fn items(&self, values: Option<impl Iterator<Item = u8>>) -> Option<u8> {
        values?.max()
    }
    async fn reference(&self, value: &impl Display) -> String {
        tick().await;
        value.to_string()
    }
    async fn exclusive(&self, values: &mut impl Iterator<Item = u8>, more: &str) -> u8 {
        tick().await;
        values.next().unwrap_or_default() + u8::try_from(more.len()).unwrap()
    }
    async fn function(&self, f: &mut impl FnMut(u8) -> u8) -> u8 {
        let first = f(1);
        tick().await;
        first + f(2)
    }
    fn plain(&self, value: &impl Debug, values: &mut impl Iterator<Item = u8>) -> String {
        format!("{value:?}{:?}", values.next())
    }
    fn own(&self, value: Option<impl Iterator<Item = u8>>) -> usize {
        value.map_or(0, Iterator::count)
    }
    async fn lines(&self, lines: impl Iterator<Item = impl Display>) -> String {
        tick().await;
        lines.map(|line| line.to_string()).collect()
    }
    async fn generic<D: Display>(&self, value: D, f: &impl Fn(&str) -> usize) -> String {
        tick().await;
        format!("{value}{}", f("four"))
    }
}

#[test]
fn nested_arguments() {
    each!(dyn DynTakes<Item = u8>: BoxingTakes CachingTakes InlineTakes, Plain, |t| {
        let local = String::from("local");
        let mut bytes = local.bytes();
        let mut seen = Vec::new();
        let mut record = |n| {
            seen.push(n);
            n * 2
        };
        let first = (
            t.option(Some(&local)).await,
            t.option(None::<u8>).await,
            t.list(vec![1, 2]).await,
            t.pair(("a", 1, Box::new(&local))).await,
            t.result(Ok::<_, u8>(1.5)),
            t.result(Err::<u8, _>(3)),
            t.items(Some([1, 5, 2].into_iter())),
        );
        let second = (
            t.reference(&local).await,
            t.exclusive(&mut bytes, &local).await,
            t.function(&mut record).await,
            t.plain(&local, &mut bytes),
            t.own(Some([1, 2].into_iter())),
            t.generic(7, &str::len).await,
            t.lines(local.chars().map(|c| c as u32)).await,
        );
        (first, second, seen, bytes.len())
    });
}
