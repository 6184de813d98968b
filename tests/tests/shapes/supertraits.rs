//! Supertraits.

use std::fmt::Debug;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
trait Shown: Debug {
    async fn show(&self) -> String {
        format!("{self:?}")
    }
}

#[derive(Debug, Clone)]
struct Value(#[allow(dead_code)] u8);

impl Shown for Value {}

#[test]
fn debug() {
    let shown = each!(dyn DynShown: BoxingShown CachingShown InlineShown, Value(1), |s| (format!("{s:?}"), s.show().await));
    assert_eq!(shown, ("Value(1)".into(), "Value(1)".into()));
    let boxed: Box<dyn DynShown> = Box::new(CachingShown::new(Value(2)));
    let shown: Box<dyn Debug> = boxed;
    assert_eq!(format!("{shown:?}"), "Value(2)");
}

#[derive(DynAdapters)]
trait Crosses: Send + Sync {
    async fn cross(&self) -> u8;
}

impl Crosses for u8 {
    async fn cross(&self) -> u8 {
        tick().await;
        *self
    }
}

fn assert_send_sync<T: Send + Sync + ?Sized>(_: &T) {}

#[test]
fn send_and_sync() {
    each!(dyn DynCrosses: BoxingCrosses CachingCrosses InlineCrosses, 3u8, |c| {
        assert_send_sync(c);
        c.cross().await
    });
}

#[derive(DynAdapters)]
trait Forever: 'static {
    async fn last(&mut self) -> u8;
}

impl Forever for u8 {
    async fn last(&mut self) -> u8 {
        tick().await;
        *self
    }
}

fn takes(forever: impl Forever) -> impl Forever {
    forever
}

#[test]
fn forever() {
    let mut boxing = BoxingForever::new(1u8);
    assert_eq!(block_on((&mut boxing as &mut dyn DynForever).last()), 1);
    let mut boxed: Box<dyn DynForever> = InlineForever::boxed(2u8);
    assert_eq!(block_on(boxed.last()), 2);
    assert_eq!(block_on(takes(boxed).last()), 2);
}
