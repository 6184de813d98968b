//! A `take` by value that every type has, of just the type that fits where a value moves out of its box: it is not called.
#![forbid(unsafe_code)]

use std::pin::pin;

use adapters::derive;
use adapters_tests::block_on;

#[expect(dead_code, reason = "nothing that is emitted uses it")]
trait Take: Sized {
    fn take(self) -> &'static mut BoxingUp<Text> {
        panic!("`take` in scope was called")
    }
}
impl<T> Take for T {}

#[derive(DynAdapters)]
trait Up {
    fn finish(self) -> usize;
    fn letters(self) -> impl Iterator<Item = u8>;
    fn eager(self) -> impl Future<Output = usize>;
    async fn later(self) -> usize;
}
struct Text(&'static str);
impl Up for Text {
    fn finish(self) -> usize {
        self.0.len()
    }
    fn letters(self) -> impl Iterator<Item = u8> {
        self.0.bytes()
    }
    fn eager(self) -> impl Future<Output = usize> {
        let len = self.0.len();
        async move { len }
    }
    async fn later(self) -> usize {
        self.0.len()
    }
}

/// All that can be done, with a new object for each.
fn all<U: Up>(make: impl Fn() -> U) -> [usize; 4] {
    [make().finish(), make().letters().count(), block_on(make().eager()), block_on(make().later())]
}

#[test]
fn through_boxing() {
    assert_eq!(all(|| -> Box<dyn DynUp> { Box::new(BoxingUp::new(Text("four"))) }), [4; 4]);
}

#[test]
fn through_caching() {
    assert_eq!(all(|| -> Box<dyn DynUp> { Box::new(CachingUp::new(Text("four"))) }), [4; 4]);
}

#[test]
fn through_inline_boxed() {
    assert_eq!(all(|| -> Box<dyn DynUp> { InlineUp::boxed(Text("four")) }), [4; 4]);
}

#[test]
fn through_inline_pinned() {
    let mut place = pin!(InlineUp::on_stack(Text("four")));
    assert_eq!(place.as_mut().owned().finish(), 4);
    let mut place = pin!(InlineUp::on_stack(Text("four")));
    assert_eq!(block_on(place.as_mut().owned().later()), 4);
}
