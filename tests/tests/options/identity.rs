//! What is a pointer already is passed on, and not put behind another one.

use std::future::ready;
use std::pin::{Pin, pin};

use adapters::derive;
use adapters_examples::counting::allocations;
use adapters_tests::{block_on, each, tick};

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[derive(DynAdapters)]
trait Pointers {
    fn boxed(&self, n: u32) -> Pin<Box<dyn Future<Output = u32> + '_>>;
    fn aliased(&mut self) -> Boxed<'_, u32>;
    fn items(&self) -> Box<dyn Iterator<Item = u32> + '_>;
    fn text(&self) -> &str;
    fn opaque(&self) -> impl Future<Output = u32>;
}

struct Value(u32);

impl Pointers for Value {
    fn boxed(&self, n: u32) -> Pin<Box<dyn Future<Output = u32> + '_>> {
        Box::pin(async move {
            tick().await;
            self.0 + n
        })
    }
    fn aliased(&mut self) -> Boxed<'_, u32> {
        self.0 += 1;
        Box::pin(ready(self.0))
    }
    fn items(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        Box::new(0..self.0)
    }
    fn text(&self) -> &'static str {
        "text"
    }
    fn opaque(&self) -> impl Future<Output = u32> {
        self.boxed(2)
    }
}

#[test]
fn every_adapter_agrees() {
    each!(dyn DynPointers: BoxingPointers CachingPointers InlinePointers, Value(3), |p| {
        let boxed = p.boxed(1).await;
        (boxed, p.aliased().await, p.items().sum::<u32>(), p.text().len(), p.opaque().await)
    });
}

/// How many allocations a call of each of the pointers takes.
fn count(pointers: &mut dyn DynPointers) -> u64 {
    let before = allocations();
    block_on(pointers.boxed(1));
    block_on(pointers.aliased());
    pointers.items().for_each(drop);
    assert_eq!(pointers.text(), "text");
    allocations() - before
}

/// The same for a future that is a box, and does not say so.
fn count_opaque(pointers: &mut dyn DynPointers) -> u64 {
    block_on(pointers.opaque());
    let before = allocations();
    block_on(pointers.opaque());
    allocations() - before
}

#[test]
fn a_pointer_is_not_boxed_again() {
    assert_eq!(count(&mut BoxingPointers::new(Value(3))), 3);
    assert_eq!(count(&mut CachingPointers::new(Value(3))), 3);
    assert_eq!(count(pin!(InlinePointers::new(Value(3))).as_mut().as_dyn()), 3);
}

/// Nobody can tell that an `impl Future` is a box. Where there is a place for it already, nothing is allocated but the box.
#[test]
fn a_hidden_pointer_has_a_place_of_its_own() {
    assert_eq!(count_opaque(&mut BoxingPointers::new(Value(3))), 2);
    assert_eq!(count_opaque(&mut CachingPointers::new(Value(3))), 1);
    assert_eq!(count_opaque(pin!(InlinePointers::new(Value(3))).as_mut().as_dyn()), 1);
}
