//! `impl Trait` inside the types that methods return.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::type_complexity, clippy::manual_async_fn)]

use std::fmt::{Debug, Display};

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Part {
    async fn size(&self) -> usize;
}

impl Part for String {
    async fn size(&self) -> usize {
        tick().await;
        self.len()
    }
}

#[derive(DynAdapters)]
trait Nests {
    type Key: Display;
    fn option(&self, there: bool) -> Option<impl Display>;
    fn borrowed(&self) -> Option<impl Debug + '_>;
    fn result(&self, ok: bool) -> Result<impl Display, u8>;
    fn both(&self, ok: bool) -> Result<impl Display, impl Debug + Send>;
    fn pair(&self) -> (impl Display, u8, impl Iterator<Item = u8>);
    fn list(&self) -> Vec<impl Display>;
    fn boxed(&mut self) -> Box<impl Display>;
    fn items(&self) -> impl Iterator<Item = impl Display>;
    fn keys(&self) -> impl Iterator<Item = (Self::Key, impl Iterator<Item = impl Display>)>;
    fn future(&self) -> impl Future<Output = impl Display>;
    async fn displayed(&self) -> impl Display;
    async fn found(&self, there: bool) -> Option<impl Iterator<Item = u8>>;
    async fn tried(&mut self) -> Result<(impl Display, Self::Key), u8>;
    fn parts(&self) -> Vec<impl Part>;
    async fn part(&self) -> Option<impl Part>;
    fn deep(&self) -> Option<Vec<Result<impl Display, u8>>>;
    fn futures(&self) -> Vec<impl Future<Output = u8> + Send>;
}

#[derive(Clone)]
struct Bytes(Vec<u8>);

impl Nests for Bytes {
    type Key = u8;
    fn option(&self, there: bool) -> Option<impl Display> {
        there.then(|| self.0[0])
    }
    fn borrowed(&self) -> Option<impl Debug + '_> {
        Some(&self.0)
    }
    fn result(&self, ok: bool) -> Result<impl Display, u8> {
        if ok { Ok("ok") } else { Err(1) }
    }
    fn both(&self, ok: bool) -> Result<impl Display, impl Debug + Send> {
        if ok { Ok(1.5) } else { Err(self.0.clone()) }
    }
    fn pair(&self) -> (impl Display, u8, impl Iterator<Item = u8>) {
        ("pair", 2, self.0.iter().copied())
    }
    fn list(&self) -> Vec<impl Display> {
        self.0.iter().map(|n| n * 2).collect()
    }
    fn boxed(&mut self) -> Box<impl Display> {
        self.0.push(9);
        Box::new(self.0.len())
    }
    fn items(&self) -> impl Iterator<Item = impl Display> {
        self.0.iter()
    }
    fn keys(&self) -> impl Iterator<Item = (u8, impl Iterator<Item = impl Display>)> {
        self.0.iter().map(|n| (*n, (0..*n).map(|m| m + 1)))
    }
    fn future(&self) -> impl Future<Output = impl Display> {
        async {
            tick().await;
            self.0.len()
        }
    }
    async fn displayed(&self) -> impl Display {
        tick().await;
        self.0[1]
    }
    async fn found(&self, there: bool) -> Option<impl Iterator<Item = u8>> {
        tick().await;
        there.then(|| self.0.iter().rev().copied())
    }
    async fn tried(&mut self) -> Result<(impl Display, u8), u8> {
        tick().await;
        let last = self.0.pop().ok_or(0)?;
        Ok((last, 1))
    }
    fn parts(&self) -> Vec<impl Part> {
        vec![String::from("a"), String::from("bc")]
    }
    async fn part(&self) -> Option<impl Part> {
        tick().await;
        Some(String::from("abc"))
    }
    fn deep(&self) -> Option<Vec<Result<impl Display, u8>>> {
        Some(self.0.iter().map(|n| if n % 2 == 0 { Ok(n) } else { Err(*n) }).collect())
    }
    fn futures(&self) -> Vec<impl Future<Output = u8> + Send> {
        self.0.iter().map(|n| std::future::ready(*n)).collect()
    }
}

fn texts<D: Display>(items: impl IntoIterator<Item = D>) -> Vec<String> {
    items.into_iter().map(|item| item.to_string()).collect()
}

#[test]
fn every_nesting() {
    let results = each!(dyn DynNests<Key = u8>: BoxingNests CachingNests InlineNests, Bytes(vec![1, 2, 3]), |nests| {
        let plain = (
            texts(nests.option(true)),
            texts(nests.option(false)),
            format!("{:?}", nests.borrowed()),
            nests.result(true).map(|ok| ok.to_string()),
            nests.result(false).map(|ok| ok.to_string()),
            nests.both(true).map(|ok| ok.to_string()).map_err(|error| format!("{error:?}")),
            nests.both(false).map(|ok| ok.to_string()).map_err(|error| format!("{error:?}")),
        );
        let more = {
            let (name, n, bytes) = nests.pair();
            (name.to_string(), n, bytes.sum::<u8>(), texts(nests.list()), texts(nests.items()))
        };
        let keys: Vec<_> = nests.keys().map(|(key, items)| (key, texts(items))).collect();
        let deep: Vec<_> = nests.deep().into_iter().flatten().map(|ok| ok.map(|ok| ok.to_string())).collect();
        let futures = (
            nests.future().await.to_string(),
            nests.displayed().await.to_string(),
            nests.found(true).await.map(Iterator::collect::<Vec<_>>),
            nests.found(false).await.is_none(),
        );
        let mut sizes = vec![nests.part().await.unwrap().size().await];
        for part in nests.parts() {
            sizes.push(part.size().await);
        }
        for future in nests.futures() {
            sizes.push(future.await.into());
        }
        let tried = nests.tried().await.map(|(text, key)| (text.to_string(), key));
        (plain, more, keys, deep, futures, sizes, tried, nests.boxed().to_string())
    });
    assert_eq!(results.5, [3, 1, 2, 1, 2, 3]);
}

#[test]
fn what_is_inside_outlives_what_is_around_it() {
    let adapter = CachingNests::new(Bytes(vec![1, 2, 3]));
    let nests: &dyn DynNests<Key = u8> = &adapter;
    let items: Vec<_> = nests.items().collect();
    let found = block_on(nests.found(true)).unwrap();
    assert_eq!((items.len(), found.count(), items[2].to_string()), (3, 3, "3".into()));
}
