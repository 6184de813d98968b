//! `impl Borrow<U>` and `impl BorrowMut<U>`: lent from the caller's frame, where they stay.

use std::borrow::{Borrow, BorrowMut};
use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
trait Keys {
    async fn len(&self, key: impl Borrow<str>) -> usize;
    async fn grow(&mut self, key: impl BorrowMut<Vec<u8>>, by: impl Borrow<u8> + Send) -> usize;
    fn plain(&self, key: impl Borrow<str>, bytes: impl BorrowMut<[u8]>) -> usize;
    async fn generic<B>(&self, key: B) -> usize
    where
        B: Borrow<[u8]>;
}

struct Map;

impl Keys for Map {
    async fn len(&self, key: impl Borrow<str>) -> usize {
        tick().await;
        key.borrow().len()
    }
    async fn grow(&mut self, mut key: impl BorrowMut<Vec<u8>>, by: impl Borrow<u8> + Send) -> usize {
        tick().await;
        key.borrow_mut().push(*by.borrow());
        key.borrow().len()
    }
    fn plain(&self, key: impl Borrow<str>, mut bytes: impl BorrowMut<[u8]>) -> usize {
        bytes.borrow_mut()[0] += 1;
        key.borrow().len() + usize::from(bytes.borrow()[0])
    }
    async fn generic<B>(&self, key: B) -> usize
    where
        B: Borrow<[u8]>,
    {
        tick().await;
        key.borrow().len()
    }
}

#[test]
fn owned_and_borrowed_values() {
    let result = each!(dyn DynKeys: BoxingKeys CachingKeys InlineKeys, Map, |keys| {
        let (local, mut bytes) = ("local".to_owned(), vec![1]);
        (
            keys.len(String::from("owned")).await + keys.len("static").await + keys.len(&*local).await,
            keys.grow(&mut bytes, 7).await + keys.grow(&mut bytes, &8).await,
            Keys::plain(keys, local, &mut bytes[..]) + Keys::plain(keys, "", [5]),
            bytes.clone(),
            keys.generic(bytes).await + keys.generic([1, 2]).await,
        )
    });
    assert_eq!(result, (16, 5, 13, vec![2, 7, 8], 5));
}

/// Counts how often it is dropped.
struct Key(&'static str, Rc<Cell<u32>>);

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.1.set(self.1.get() + 1);
    }
}

#[test]
fn dropped_once_when_the_call_is_over() {
    let drops = Rc::new(Cell::new(0));
    let keys = BoxingKeys::new(Map);
    let keys: &dyn DynKeys = &keys;
    drop(keys.len(Key("key", drops.clone())));
    assert_eq!(drops.get(), 1);
    {
        let mut call = pin!(keys.len(Key("key", drops.clone())));
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert_eq!(drops.get(), 1);
    }
    assert_eq!(drops.get(), 2);
    assert_eq!(adapters_tests::block_on(keys.len(Key("key", drops.clone()))), 3);
    assert_eq!(drops.get(), 3);
}
