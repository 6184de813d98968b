//! `#[adapters(also_send)]`: `Send` at the use site, from a trait that promises nothing.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::rc::Rc;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{block_on, tick};
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).build().unwrap()
}

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Store<K: Clone> {
    type Value;
    async fn get(&self, key: &K, default: &str) -> Option<Self::Value>;
    async fn put(&mut self, key: K, value: Self::Value);
    fn eager<'a, 'b: 'a>(&self, first: &'a str, second: &'b str) -> impl Future<Output = &'a str>;
    async fn sum(&mut self, items: impl Iterator<Item = u32> + Send) -> u32;
    async fn finish(self) -> usize;
    fn keys(&self) -> impl Iterator<Item = K>;
    fn len(&self) -> usize;
}

#[derive(Clone)]
struct Memory(Vec<(u8, String)>);

impl Store<u8> for Memory {
    type Value = String;
    async fn get(&self, key: &u8, default: &str) -> Option<String> {
        tokio::task::yield_now().await;
        let found = self.0.iter().find(|(there, _)| there == key);
        Some(found.map_or(default.to_owned(), |(_, value)| value.clone()))
    }
    async fn put(&mut self, key: u8, value: String) {
        tokio::task::yield_now().await;
        self.0.push((key, value));
    }
    async fn eager<'a, 'b: 'a>(&self, first: &'a str, second: &'b str) -> &'a str {
        tokio::task::yield_now().await;
        if self.0.is_empty() { first } else { second }
    }
    async fn sum(&mut self, items: impl Iterator<Item = u32> + Send) -> u32 {
        tokio::task::yield_now().await;
        items.sum()
    }
    async fn finish(self) -> usize {
        tokio::task::yield_now().await;
        self.0.len()
    }
    fn keys(&self) -> impl Iterator<Item = u8> {
        self.0.iter().map(|(key, _)| *key)
    }
    fn len(&self) -> usize {
        self.0.len()
    }
}

/// The same of a value that no thread but its own could have.
struct Local(Rc<Vec<u8>>);

impl Store<u8> for Local {
    type Value = u8;
    async fn get(&self, key: &u8, _: &str) -> Option<u8> {
        let local = self.0.clone();
        tick().await;
        local.contains(key).then_some(*key)
    }
    async fn put(&mut self, key: u8, _: u8) {
        Rc::make_mut(&mut self.0).push(key);
    }
    async fn eager<'a, 'b: 'a>(&self, first: &'a str, _: &'b str) -> &'a str {
        first
    }
    async fn sum(&mut self, items: impl Iterator<Item = u32> + Send) -> u32 {
        items.sum()
    }
    async fn finish(self) -> usize {
        self.0.len()
    }
    fn keys(&self) -> impl Iterator<Item = u8> {
        self.0.iter().copied()
    }
    fn len(&self) -> usize {
        self.0.len()
    }
}

type Seen = (Option<String>, String, u32, Vec<u8>, usize, usize);

async fn seen<S: Store<u8, Value = String>>(mut store: S) -> Seen {
    store.put(1, "one".into()).await;
    let (one, text) = (store.get(&1, "none").await, String::from("second"));
    let eager = store.eager("first", &text).await.to_owned();
    let keys = store.keys().collect();
    (one, eager, store.sum([1, 2].into_iter()).await, keys, store.len(), store.finish().await)
}

/// What crosses threads is the object, and every future of it.
async fn seen_of_an_object(mut store: Box<dyn DynSendStore<u8, Value = String>>) -> Seen {
    store.put(1, "one".into()).await;
    let (one, text) = (store.get(&1, "none").await, String::from("second"));
    let eager = store.eager("first", &text).await.to_owned();
    let keys = store.keys().collect();
    (one, eager, store.sum([1, 2].into_iter()).await, keys, store.len(), store.finish().await)
}

#[test]
#[cfg_attr(miri, ignore = "a runtime with threads")]
fn a_value_whose_futures_are_send_crosses_threads() {
    let memory = Memory(vec![(0, "zero".into())]);
    let expected = block_on(seen(memory.clone()));
    let proven = || SendStore::new(memory.clone());
    let stores: [Box<dyn DynSendStore<u8, Value = String>>; 3] = [
        Box::new(BoxingStore::new(proven())),
        Box::new(CachingStore::new(proven())),
        InlineSendStore::boxed(proven()),
    ];
    let runtime = runtime();
    for store in stores {
        assert_eq!(runtime.block_on(runtime.spawn(seen_of_an_object(store))).unwrap(), expected);
    }
}

#[test]
fn the_same_trait_has_objects_that_stay() {
    let store: Box<dyn DynStore<u8, Value = u8>> = Box::new(BoxingStore::new(Local(Rc::new(vec![3]))));
    assert_eq!(block_on(store.get(&3, "")), Some(3));
    assert_eq!(block_on(store.finish()), 1);
    let store: Box<dyn DynStore<u8, Value = String>> = InlineStore::boxed(Memory(Vec::new()));
    assert_eq!(block_on(store.finish()), 0);
}

/// Shared, and of a value that borrows: what is proven holds for all lifetimes, and needs none to be `'static`.
#[derive(DynAdapters)]
#[adapters(also_send)]
trait Lookup {
    async fn find(&self, name: &str) -> Option<&str>;
}

struct Table<'t>(&'t [(&'t str, &'t str)]);

impl Lookup for Table<'_> {
    async fn find(&self, name: &str) -> Option<&str> {
        tokio::task::yield_now().await;
        Some(self.0.iter().find(|(there, _)| *there == name)?.1)
    }
}

fn assert_send<T: Send>(value: T) -> T {
    value
}

async fn generic<L: Lookup + ?Sized>(lookup: &L) -> Option<String> {
    lookup.find("a").await.map(str::to_owned)
}

#[test]
#[cfg_attr(miri, ignore = "a runtime with threads")]
fn nothing_has_to_live_forever() {
    let (name, text) = (String::from("a"), String::from("text"));
    let entries = [(&*name, &*text)];
    let boxing = BoxingLookup::new(SendLookup::new(Table(&entries)));
    let lookup: &dyn DynSendLookup = &boxing;
    assert_eq!(block_on(assert_send(lookup.find("a"))), Some("text"));
    assert_eq!(block_on(generic(lookup)), Some("text".into()));
    let mut inline = std::pin::pin!(InlineSendLookup::new(SendLookup::new(Table(&entries))));
    assert_eq!(block_on(assert_send(inline.as_mut().as_dyn().find("b"))), None);

    let runtime = runtime();
    let shared: [Arc<dyn DynSendLookup>; 2] = [
        Arc::new(CachingLookup::new(SendLookup::new(Table(&[("a", "b")])))),
        InlineSendLookup::shared(SendLookup::new(Table(&[("a", "b")]))),
    ];
    for lookup in shared {
        let tasks = [1, 2].map(|_| {
            let lookup = lookup.clone();
            runtime.spawn(async move { lookup.find("a").await.map(str::to_owned) })
        });
        for task in tasks {
            assert_eq!(runtime.block_on(task).unwrap().as_deref(), Some("b"));
        }
    }
}
