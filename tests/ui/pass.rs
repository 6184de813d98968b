// What the other files get wrong, done as the errors say.

use std::fmt::Display;
use std::pin::pin;

use adapters::{Bytes, derive};

#[derive(DynAdapters)]
#[adapters(send, pointers("&mut", Box), inline(on_busy = "panic"))]
pub trait Counter {
    async fn add(&mut self, n: u32) -> u32;
}

pub struct Cell(u32);

impl Counter for Cell {
    async fn add(&mut self, n: u32) -> u32 {
        self.0 += n;
        self.0
    }
}

pub struct Server {
    pub counter: InlineCounter<Cell, Bytes<{ InlineCounter::<Cell>::SIZE }>>,
}

fn twice(counter: &mut dyn DynCounter) {
    drop(counter.add(1));
    drop(counter.add(2));
}

fn spawn(future: impl Future + Send) {
    drop(future);
}

fn counters() {
    let mut cell = Cell(0);
    twice(&mut BoxingCounter::new(&mut cell));
    twice(&mut CachingCounter::new(cell));
    let mut pinned = pin!(InlineCounter::new(Cell(0)));
    twice(pinned.as_mut().as_dyn());
    twice(&mut *InlineCounter::boxed(Cell(0)));
    let server = Server { counter: InlineCounter::sized(Cell(0)) };
    twice(pin!(server.counter).as_dyn());
    spawn(async { BoxingCounter::new(Cell(0)).add(1).await });
    let mut object: Box<dyn DynCounter> = Box::new(BoxingCounter::new(Cell(0)));
    spawn(async move { object.add(1).await });
}

#[derive(DynAdapters)]
pub trait Named {
    fn name(&self) -> String;
}

#[derive(DynAdapters)]
pub trait Labelled {
    fn label(&self) -> String;
}

#[derive(DynAdapters)]
pub trait Store<V = u32>: Named + Labelled {
    fn limit(&self) -> usize;
    async fn open(path: &str) -> Self
    where
        Self: Sized;
    fn close(self)
    where
        Self: Sized;
    async fn put(&self, value: V) -> u32;
    async fn put_any<T: Into<u32>>(&self, value: T) -> u32
    where
        Self: Sized,
    {
        value.into()
    }
    fn duplicate(&self) -> Box<dyn DynStore<V>>;
    fn parent(&self) -> Option<Box<dyn DynStore<V>>>;
    async fn merge(&mut self, other: &dyn DynStore<V>, more: Option<Box<dyn DynStore<V>>>);
    fn is_same(&self, other: &Self) -> bool
    where
        Self: Sized + PartialEq,
    {
        self == other
    }
    fn flushed(&mut self) -> &mut Self
    where
        Self: Sized;
    async fn put_all(&self, values: &mut dyn Iterator<Item = u32>, label: Option<Box<dyn Display>>);
    fn key(&self) -> u32;
    fn label_or_none(&self) -> Option<Box<dyn Display>>;
    fn find<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = u32>;
    fn find_all<'a>(&'a self, prefix: &'a str, suffixes: &'a [&'a str]) -> impl Iterator<Item = u32>;
    fn split<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str>;
}

#[derive(PartialEq)]
pub struct Disk;

impl Named for Disk {
    fn name(&self) -> String {
        "disk".to_owned()
    }
}

impl Labelled for Disk {
    fn label(&self) -> String {
        "label".to_owned()
    }
}

impl Store for Disk {
    fn limit(&self) -> usize {
        10
    }
    async fn open(_: &str) -> Self {
        Disk
    }
    fn close(self) {}
    async fn put(&self, value: u32) -> u32 {
        value
    }
    fn duplicate(&self) -> Box<dyn DynStore> {
        Box::new(BoxingStore::new(Disk))
    }
    fn parent(&self) -> Option<Box<dyn DynStore>> {
        None
    }
    async fn merge(&mut self, other: &dyn DynStore, _: Option<Box<dyn DynStore>>) {
        other.put(1).await;
    }
    fn flushed(&mut self) -> &mut Self {
        self
    }
    async fn put_all(&self, values: &mut dyn Iterator<Item = u32>, _: Option<Box<dyn Display>>) {
        values.count();
    }
    fn key(&self) -> u32 {
        1
    }
    fn label_or_none(&self) -> Option<Box<dyn Display>> {
        None
    }
    fn find<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = u32> {
        prefix.bytes().map(u32::from)
    }
    fn find_all<'a>(&'a self, prefix: &'a str, suffixes: &'a [&'a str]) -> impl Iterator<Item = u32> {
        let suffixes = suffixes.iter().flat_map(|suffix| suffix.bytes());
        prefix.bytes().chain(suffixes).map(u32::from)
    }
    fn split<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        prefix.split(',')
    }
}

async fn store(store: &mut dyn DynStore) -> u32 {
    assert_eq!((store.name(), store.label()), ("disk".to_owned(), "label".to_owned()));
    assert_eq!((store.limit(), store.key()), (10, 1));
    let other = store.duplicate();
    store.merge(&*other, store.parent()).await;
    store.put_all(&mut (0..3), None).await;
    assert!(store.label_or_none().is_none());
    let n = store.find("a").count() + store.find_all("a", &["b"]).count() + store.split("a,b").count();
    assert_eq!(n, 5);
    store.put(1).await
}

fn main() {
    counters();
    assert!(Disk.is_same(&Disk));
    drop(Disk.put_any(1u8));
    Disk.flushed();
    Disk.close();
    drop(Disk::open(""));
    let mut inline = pin!(InlineStore::new(Disk));
    for object in [&mut BoxingStore::new(Disk) as &mut dyn DynStore, inline.as_mut().as_dyn()] {
        assert_eq!(adapters_tests::block_on(store(object)), 1);
    }
}
