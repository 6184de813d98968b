//! What the user calls `Box`, `Option`, `core` and `std` is not what the macro means by it.
#![allow(dead_code)]

use adapters::derive;
use adapters_tests::{block_on, each, tick};

mod core {}
mod std {}
mod alloc {}

struct Box;
struct Option;
struct Result;
struct Some;
struct None;
struct Ok;
struct Err;
struct Vec;
struct String;
struct Pin;
struct Poll;
struct Context;
struct PhantomData;
trait Send {}
trait Sync {}
trait Sized {}
trait Iterator {}
trait IntoIterator {}
trait Into {}
trait FnMut {}
trait Drop {}

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Get {
    type Item;
    #[adapters(getter)]
    const LIMIT: u8 = 1;
    async fn get(&mut self, key: &u8) -> u8;
    fn later(&self) -> impl Future<Output = u8>;
    fn nested(&self) -> (u8, impl ::std::fmt::Display);
    fn items(&self, text: impl ::std::fmt::Display) -> usize;
    fn item(&self) -> Self::Item;
    async fn default(&self) -> u8 {
        self.later().await + 1
    }
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Crosses {
    async fn cross(&self, key: u8) -> u8 {
        key
    }
}

#[derive(DynAdapters)]
trait Gives {
    async fn give(self) -> u8;
}

#[derive(Clone)]
struct Value(u8);

impl Get for Value {
    type Item = u8;
    async fn get(&mut self, key: &u8) -> u8 {
        tick().await;
        self.0 += key;
        self.0
    }
    async fn later(&self) -> u8 {
        tick().await;
        self.0
    }
    fn nested(&self) -> (u8, impl ::std::fmt::Display) {
        (self.0, "text")
    }
    fn items(&self, text: impl ::std::fmt::Display) -> usize {
        text.to_string().len()
    }
    fn item(&self) -> u8 {
        self.0
    }
}

impl Crosses for Value {}

impl Gives for Value {
    async fn give(self) -> u8 {
        self.0
    }
}

#[test]
fn shadowed_names_do_not_matter() {
    let result = each!(dyn DynGet<Item = u8>: BoxingGet CachingGet InlineGet, Value(1), |g| {
        let first = g.get(&1).await;
        let nested = g.nested();
        assert_eq!((nested.0, nested.1.to_string()), (2, "text".to_string()));
        drop(nested);
        (first, g.later().await, g.items("abc"), g.item(), g.default().await)
    });
    assert_eq!(result, (2, 2, 3, 2, 3));
    let mut boxing = BoxingGet::new(SendGet::new(Value(1)));
    let get: &mut dyn DynSendGet<Item = u8> = &mut boxing;
    assert_eq!((get.limit(), block_on(get.get(&1))), (1, 2));
    each!(dyn DynCrosses: BoxingCrosses CachingCrosses InlineCrosses, Value(1), |c| c.cross(3).await);
    assert_eq!(block_on(::std::boxed::Box::new(BoxingGives::new(Value(4))).into_inner().give()), 4);
    let gives: ::std::boxed::Box<dyn DynGives> = InlineGives::boxed(Value(4));
    assert_eq!(block_on(gives.give()), 4);
}
