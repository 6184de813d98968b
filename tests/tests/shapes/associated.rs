//! Associated types.

use std::fmt::{Debug, Display};

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Store<K>
where
    K: Display,
{
    type Value: Debug + Clone;
    type Error: From<Self::Value>;
    async fn get(&self, key: &K) -> Result<Self::Value, Self::Error>;
    async fn put(&mut self, key: K, value: Self::Value) -> Option<<Self as Store<K>>::Value>;
}

#[derive(DynAdapters)]
trait Lends {
    type Value;
    type Text: ?Sized + AsRef<str>;
    fn text(&self) -> &Self::Text;
    type Error: std::fmt::Debug;
    async fn lend(&mut self) -> Result<&[Self::Value], Self::Error>;
}

#[derive(Default)]
struct Memory(Vec<(String, u32)>, Vec<u32>);

impl<K: Display> Store<K> for Memory {
    type Value = u32;
    type Error = u64;
    async fn get(&self, key: &K) -> Result<u32, u64> {
        tick().await;
        let key = key.to_string();
        self.0.iter().find(|(k, _)| *k == key).map(|(_, v)| *v).ok_or(0)
    }
    async fn put(&mut self, key: K, value: u32) -> Option<u32> {
        tick().await;
        self.0.push((key.to_string(), value));
        self.1.push(value);
        self.1.first().copied()
    }
}

impl Lends for Memory {
    type Value = u32;
    type Text = str;
    fn text(&self) -> &str {
        "text"
    }
    type Error = u64;
    async fn lend(&mut self) -> Result<&[u32], u64> {
        tick().await;
        self.1.push(1);
        Ok(&self.1)
    }
}

#[test]
fn lending_outputs() {
    each!(dyn DynLends<Value = u32, Error = u64, Text = str>: BoxingLends CachingLends InlineLends, Memory::default(), |l| {
        l.text().len() + l.lend().await.unwrap().len() + l.lend().await.unwrap().len()
    });
}

type DynMemory<'a, K> = dyn DynStore<K, Value = u32, Error = u64> + 'a;

#[test]
fn parameters_of_the_trait_object() {
    let results = each!(DynMemory<'_, u8>: BoxingStore CachingStore InlineStore, Memory::default(), |s| {
        s.put(1u8, 10).await;
        s.put(2, 20).await;
        (s.get(&2).await, s.get(&3).await)
    });
    assert_eq!(results, (Ok(20), Err(0)));
}

#[test]
fn borrowed_keys_need_not_be_static() {
    let local = String::from("key");
    let mut adapter = BoxingStore::new(Memory::default());
    let store: &mut DynMemory<'_, &str> = &mut adapter;
    let value = block_on(async {
        store.put(&local, 1).await;
        store.get(&local.as_str()).await
    });
    assert_eq!(value, Ok(1));
}

trait Named {
    const NAME: &'static str;
}

#[derive(DynAdapters)]
trait Linked {
    type First: Default;
    type Second: Into<Self::First>;
    async fn link(&self, second: Self::Second) -> Self::First
    where
        Self::First: Clone,
    {
        second.into().clone()
    }
}

impl Linked for u8 {
    type First = u64;
    type Second = u32;
}

impl Named for u8 {
    const NAME: &'static str = "u8";
}

#[test]
fn types_that_mention_each_other() {
    let linked = each!(dyn DynLinked<First = u64, Second = u32>: BoxingLinked CachingLinked InlineLinked, 3u8, |l| l.link(5).await);
    assert_eq!((linked, u8::NAME), (5, "u8"));
}

/// A type in scope with the name of an associated type, and a type parameter with the name of another.
struct Item(u8);

#[derive(DynAdapters)]
trait Clash<Out> {
    type Item;
    type Output;
    async fn clash(&self, item: Item, out: Out) -> (Self::Item, Out);
}

impl<Out> Clash<Out> for () {
    type Item = u16;
    type Output = ();
    async fn clash(&self, item: Item, out: Out) -> (u16, Out) {
        (item.0.into(), out)
    }
}

#[test]
fn names_in_scope_keep_their_meaning() {
    let out = each!(dyn DynClash<u8, Item = u16, Output = ()>: BoxingClash CachingClash InlineClash, (), |c| {
        c.clash(Item(4), 2u8).await
    });
    assert_eq!(out, (4, 2));
}
