//! Back again: a `dyn DynX` goes wherever an `impl X` goes, and so do pointers to it.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations)]

use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

struct Range(std::ops::Range<u32>);

impl AsyncIterator for Range {
    type Item = u32;
    async fn next(&mut self) -> Option<u32> {
        tick().await;
        self.0.next()
    }
}

async fn sum(mut items: impl AsyncIterator<Item = u32>) -> u32 {
    let mut sum = 0;
    while let Some(item) = items.next().await {
        sum += item;
    }
    sum
}

async fn sum_unsized<I: AsyncIterator<Item = u32> + ?Sized>(items: &mut I) -> u32 {
    sum(items).await
}

#[test]
fn a_mutable_borrow_of_an_object() {
    let mut adapter = BoxingAsyncIterator::new(Range(0..4));
    let items: &mut dyn DynAsyncIterator<Item = u32> = &mut adapter;
    assert_eq!(block_on(sum(&mut *items)), 6);
    assert_eq!(block_on(sum_unsized(items)), 0);
}

#[test]
fn a_box_of_an_object_and_adapters_over_it() {
    let new =
        || -> Box<dyn DynAsyncIterator<Item = u32>> { Box::new(CachingAsyncIterator::new(Range(0..4))) };
    assert_eq!(block_on(sum(new())), 6);
    assert_eq!(block_on(sum(&mut new())), 6);
    // An object is an implementor like any other: it can be adapted once more.
    let mut twice = BoxingAsyncIterator::new(new());
    assert_eq!(block_on(sum(&mut twice as &mut dyn DynAsyncIterator<Item = u32>)), 6);
    let send: Box<dyn DynAsyncIterator<Item = u32> + Send> = Box::new(BoxingAsyncIterator::new(Range(0..3)));
    assert_eq!(block_on(sum(send)), 3);
    let both: Box<dyn DynAsyncIterator<Item = u32> + Send + Sync> =
        Box::new(BoxingAsyncIterator::new(Range(0..3)));
    assert_eq!(block_on(sum(both)), 3);
}

#[test]
fn an_adapter_is_an_implementor() {
    assert_eq!(block_on(sum(BoxingAsyncIterator::new(Range(0..4)))), 6);
    assert_eq!(block_on(sum(InlineAsyncIterator::new(Range(0..4)))), 6);
    assert_eq!(block_on(sum(AsyncIteratorAdapter::with_strategy(Range(0..4), ()))), 6);
}

#[test]
fn a_borrowed_value_stays_usable() {
    let mut range = Range(0..10);
    {
        let mut adapter = BoxingAsyncIterator::new(&mut range);
        let items: &mut dyn DynAsyncIterator<Item = u32> = &mut adapter;
        assert_eq!(block_on(items.next()), Some(0));
    }
    {
        let mut adapter = pin!(InlineAsyncIterator::new(&mut range));
        assert_eq!(block_on(adapter.as_mut().as_dyn().next()), Some(1));
    }
    assert_eq!(block_on(range.next()), Some(2));
}

#[test]
fn the_value_comes_back() {
    let mut boxing = BoxingAsyncIterator::new(Range(0..10));
    block_on((&mut boxing as &mut dyn DynAsyncIterator<Item = u32>).next());
    assert_eq!(boxing.get_ref().0, 1..10);
    boxing.get_mut().0.start = 7;
    assert_eq!(boxing.into_inner().0, 7..10);
    let mut inline = InlineAsyncIterator::new(Range(0..10));
    inline.get_mut().0.end = 3;
    let mut inline = pin!(inline);
    block_on(inline.as_mut().as_dyn().next());
    assert_eq!(inline.as_mut().get_pin_mut().0, 1..3);
}

#[derive(DynAdapters)]
trait Lookup {
    type Value: Clone;
    async fn get(&self, key: &str) -> Option<Self::Value>;
    fn keys(&self) -> impl Iterator<Item = &str>;
}

struct One(String, u32);

impl Lookup for One {
    type Value = u32;
    async fn get(&self, key: &str) -> Option<u32> {
        tick().await;
        (self.0 == key).then_some(self.1)
    }
    fn keys(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.0)
    }
}

async fn find(lookup: impl Lookup<Value = u32>) -> Option<u32> {
    let key = lookup.keys().next()?.to_owned();
    lookup.get(&key).await
}

type DynOne = dyn DynLookup<Value = u32>;

#[test]
fn every_pointer_to_a_shared_object() {
    let new = || One("key".into(), 3);
    let adapter = BoxingLookup::new(new());
    let object: &DynOne = &adapter;
    assert_eq!(block_on(find(object)), Some(3));
    assert_eq!(block_on(find(&new())), Some(3));
    let rc: Rc<DynOne> = Rc::new(CachingLookup::new(new()));
    assert_eq!(block_on(find(rc.clone())), Some(3));
    assert_eq!(block_on(find(&rc)), Some(3));
    let arc: Arc<DynOne> = Arc::new(BoxingLookup::new(new()));
    assert_eq!(block_on(find(arc)), Some(3));
    let shared = InlineLookup::shared(new());
    assert_eq!(block_on(find(shared.clone())), Some(3));
    let inline = pin!(InlineLookup::new(new()));
    assert_eq!(block_on(find(inline.as_ref().as_dyn_ref())), Some(3));
}

/// The implementations for pointers that the user has already.
#[derive(DynAdapters)]
#[adapters(pointers("&mut"))]
trait Taken {
    async fn taken(&self) -> u8;
}

impl<P: Taken + ?Sized> Taken for Box<P> {
    async fn taken(&self) -> u8 {
        (**self).taken().await + 1
    }
}

impl Taken for u8 {
    async fn taken(&self) -> u8 {
        *self
    }
}

#[test]
fn only_the_pointers_that_are_listed() {
    assert_eq!(block_on(Box::new(1u8).taken()), 2);
    assert_eq!(block_on(Taken::taken(&&mut 1u8)), 1);
}

/// One type, two traits, one method name; one adapter value for each trait.
#[derive(DynAdapters)]
trait Left {
    async fn side(&self) -> &'static str;
}

#[derive(DynAdapters)]
trait Right {
    async fn side(&self) -> &'static str;
}

impl Left for () {
    async fn side(&self) -> &'static str {
        "left"
    }
}

impl Right for () {
    async fn side(&self) -> &'static str {
        "right"
    }
}

#[test]
fn two_traits_with_one_method_name() {
    let (left, right) = (BoxingLeft::new(()), InlineRight::boxed(()));
    let left: &dyn DynLeft = &left;
    assert_eq!((block_on(left.side()), block_on(right.side())), ("left", "right"));
}
