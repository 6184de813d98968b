//! Kinds of methods and receivers.

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
#[allow(clippy::needless_arbitrary_self_type, reason = "a shape of its own")]
trait Counter {
    async fn get(&self) -> u32;
    async fn add(&mut self, n: u32) -> u32;
    fn peek(&self) -> u32;
    fn reset(&mut self);
    async fn twice(&mut self) -> u32 {
        self.add(1).await;
        self.add(1).await
    }
    async fn named(&self) -> &'static str {
        "default"
    }
    fn plain_default(&self) -> u32 {
        self.peek() + 1
    }
    fn future_default(&self) -> impl Future<Output = u32> {
        async { 5 }
    }
    async fn typed(self: &Self, a: u8) -> u8 {
        a
    }
    async fn typed_mut(self: &mut Self) {}
    async fn explicit<'a>(&'a self) -> &'a str {
        "explicit"
    }
}

#[derive(Default)]
struct Cell(u32);

impl Counter for Cell {
    async fn get(&self) -> u32 {
        tick().await;
        self.0
    }
    async fn add(&mut self, n: u32) -> u32 {
        tick().await;
        self.0 += n;
        self.0
    }
    fn peek(&self) -> u32 {
        self.0
    }
    fn reset(&mut self) {
        self.0 = 0;
    }
    async fn named(&self) -> &'static str {
        "overridden"
    }
}

#[test]
fn shared_and_exclusive_sync_and_async() {
    let result = each!(dyn DynCounter: BoxingCounter CachingCounter InlineCounter, Cell::default(), |c| {
        let a = c.add(3).await;
        let b = c.get().await;
        (a, b, c.peek(), c.typed(7).await, c.explicit().await.len())
    });
    assert_eq!(result, (3, 3, 3, 7, 8));
}

#[test]
fn defaults_are_forwarded_and_overrides_are_reached() {
    let result = each!(dyn DynCounter: BoxingCounter CachingCounter InlineCounter, Cell::default(), |c| {
        c.typed_mut().await;
        c.reset();
        (c.twice().await, c.named().await, c.plain_default(), c.future_default().await)
    });
    assert_eq!(result, (2, "overridden", 3, 5));
}

#[derive(DynAdapters)]
trait Partial {
    fn new() -> Self
    where
        Self: Sized;
    async fn make() -> u8
    where
        Self: Sized,
    {
        1
    }
    fn generic<T: Clone>(&self, t: T) -> T
    where
        Self: Sized,
    {
        t.clone()
    }
    async fn value(&self) -> u8;
}

impl Partial for u8 {
    fn new() -> Self {
        9
    }
    async fn value(&self) -> u8 {
        *self
    }
}

#[test]
fn methods_for_sized_types_are_left_out() {
    let value = each!(dyn DynPartial: BoxingPartial CachingPartial InlinePartial, owned <u8 as Partial>::new(), |p| p.value().await);
    assert_eq!(value, 9);
    assert_eq!(adapters_tests::block_on(<u8 as Partial>::make()), 1);
    assert_eq!(7u8.generic("a"), "a");
}

#[derive(DynAdapters)]
trait Empty {}

impl Empty for () {}

#[test]
fn a_trait_without_methods() {
    each!(dyn DynEmpty: BoxingEmpty CachingEmpty InlineEmpty, (), |_e| ());
}
