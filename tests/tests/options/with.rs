//! `#[adapters(with(T = Type))]`: a generic method, for objects with types that are chosen.

use std::fmt::{Debug, Display};

use adapters::derive;
use adapters_tests::{block_on, each, tick};

/// Objects have `put` as their own, and are a `Store` for all the rest.
#[derive(DynAdapters)]
trait Store {
    #[adapters(with(B = Vec<u8>, K = &str))]
    async fn put<K: Display, B>(&mut self, key: K, bytes: B) -> usize
    where
        B: AsRef<[u8]> + Send,
        Self: Sized;
    #[adapters(with(I = std::vec::IntoIter<u8>, N = 2))]
    fn first<I, const N: usize>(&self, items: I) -> [I::Item; N]
    where
        I: Iterator<Item: Copy + Default>,
        Self: Sized,
    {
        let mut found = [I::Item::default(); N];
        found.iter_mut().zip(items).for_each(|(place, item)| *place = item);
        found
    }
    async fn size(&self) -> usize;
}

#[derive(Default)]
struct Disk(usize);

impl Store for Disk {
    async fn put<K: Display, B: AsRef<[u8]> + Send>(&mut self, key: K, bytes: B) -> usize {
        tick().await;
        self.0 += bytes.as_ref().len();
        self.0 + key.to_string().len()
    }
    async fn size(&self) -> usize {
        tick().await;
        self.0
    }
}

async fn size_of(store: &(impl Store + ?Sized)) -> usize {
    store.size().await
}

#[test]
fn objects_have_it_with_the_types_that_were_chosen() {
    let expected = {
        let mut disk = Disk::default();
        let put = block_on(disk.put("key", vec![1, 2]));
        (put, disk.first::<_, 2>(vec![7, 8, 9].into_iter()), block_on(size_of(&disk)))
    };
    assert_eq!(expected, (5, [7, 8], 2));
    let check = |store: &mut dyn DynStore| {
        let put = block_on(store.put("key", vec![1, 2]));
        assert_eq!((put, store.first(vec![7, 8, 9].into_iter()), block_on(size_of(store))), expected);
    };
    check(&mut BoxingStore::new(Disk::default()));
    check(&mut CachingStore::new(Disk::default()));
    check(std::pin::pin!(InlineStore::new(Disk::default())).as_mut().as_dyn());
    check(&mut *InlineStore::boxed(Disk::default()));
}

/// Without a default and without `Self: Sized` no object can be a `Sink`: it has every method as its own.
#[derive(DynAdapters)]
trait Sink {
    #[adapters(with(T = u32))]
    async fn send<T: Debug + Into<u64>>(&mut self, item: T) -> u64;
    async fn flush(&mut self) -> u64;
    async fn close(self) -> u64;
}

impl Sink for u64 {
    async fn send<T: Debug + Into<u64>>(&mut self, item: T) -> u64 {
        tick().await;
        *self += item.into();
        *self
    }
    async fn flush(&mut self) -> u64 {
        tick().await;
        *self
    }
    async fn close(self) -> u64 {
        tick().await;
        self + 1
    }
}

#[test]
fn an_object_has_all_methods_as_its_own() {
    each!(dyn DynSink: BoxingSink CachingSink InlineSink, owned 3_u64, |s| {
        (s.send(4_u32).await, s.flush().await)
    });
    let boxes: [Box<dyn DynSink>; 3] =
        [Box::new(BoxingSink::new(3)), Box::new(CachingSink::new(3)), InlineSink::boxed(3)];
    for sink in boxes {
        assert_eq!(block_on(sink.close()), 4);
    }
}

/// With a default an object is a `Log`, for which the default is what all other types get.
#[derive(DynAdapters)]
trait Log {
    #[adapters(with(D = &str))]
    fn log<D: Display>(&self, message: D) -> String {
        format!("default {message}")
    }
}

impl Log for u64 {
    fn log<D: Display>(&self, message: D) -> String {
        format!("{self} {message}")
    }
}

#[test]
fn other_types_get_the_default() {
    fn generic(log: &(impl Log + ?Sized)) -> String {
        log.log(1.5)
    }
    let object: &dyn DynLog = &BoxingLog::new(5);
    assert_eq!((object.log("text"), generic(object)), ("5 text".into(), "default 1.5".into()));
    // What hands on does so for every type.
    assert_eq!(
        (generic(&5), generic(&Box::new(5)), generic(&BoxingLog::new(5))),
        ("5 1.5".into(), "5 1.5".into(), "5 1.5".into())
    );
}
