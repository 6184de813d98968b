//! `self` by value, and a conversion of an argument that panics: the value is dropped, once, and nothing is leaked.
#![forbid(unsafe_code)]

use std::borrow::{Borrow, BorrowMut};
use std::cell::Cell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::rc::Rc;

use adapters::derive;
use adapters_tests::block_on;

#[derive(DynAdapters)]
trait Ends {
    fn plain(self, name: impl Borrow<str>) -> usize;
    fn exclusive(self, name: impl BorrowMut<str>) -> usize;
    fn converted(self, name: impl Into<String>) -> usize;
    fn shown(self, name: impl ToString) -> usize;
    fn each(self, names: impl IntoIterator<Item = u8>) -> usize;
    fn items(self, name: impl Into<String>) -> impl Iterator<Item = usize>;
    fn closure(self, name: impl Into<String>) -> impl FnOnce() -> usize;
    fn later(self, name: impl Into<String>) -> impl Future<Output = usize>;
    async fn wait(self, name: impl Borrow<str>) -> usize;
    async fn wait_exclusive(self, name: impl BorrowMut<str>) -> usize;
    async fn two(self, first: impl fmt::Display, second: impl Borrow<str>) -> usize;
    async fn share(&self) -> usize;
}

/// Counts its drops.
struct Ending(Rc<Cell<usize>>);
impl Drop for Ending {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}
impl Ends for Ending {
    fn plain(self, name: impl Borrow<str>) -> usize {
        name.borrow().len()
    }
    fn exclusive(self, mut name: impl BorrowMut<str>) -> usize {
        name.borrow_mut().len()
    }
    fn converted(self, name: impl Into<String>) -> usize {
        name.into().len()
    }
    fn shown(self, name: impl ToString) -> usize {
        name.to_string().len()
    }
    fn each(self, names: impl IntoIterator<Item = u8>) -> usize {
        names.into_iter().count()
    }
    fn items(self, name: impl Into<String>) -> impl Iterator<Item = usize> {
        0..name.into().len()
    }
    fn closure(self, name: impl Into<String>) -> impl FnOnce() -> usize {
        let len = name.into().len();
        move || len
    }
    fn later(self, name: impl Into<String>) -> impl Future<Output = usize> {
        let len = name.into().len();
        async move { len }
    }
    async fn wait(self, name: impl Borrow<str>) -> usize {
        name.borrow().len()
    }
    async fn wait_exclusive(self, mut name: impl BorrowMut<str>) -> usize {
        name.borrow_mut().len()
    }
    async fn two(self, first: impl fmt::Display, second: impl Borrow<str>) -> usize {
        first.to_string().len() + second.borrow().len()
    }
    async fn share(&self) -> usize {
        self.0.get()
    }
}

/// Panics whatever it is asked for.
struct Panics;
impl Borrow<str> for Panics {
    fn borrow(&self) -> &str {
        panic!("asked for")
    }
}
impl BorrowMut<str> for Panics {
    fn borrow_mut(&mut self) -> &mut str {
        panic!("asked for")
    }
}
impl From<Panics> for String {
    fn from(_: Panics) -> Self {
        panic!("asked for")
    }
}
impl fmt::Display for Panics {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("asked for")
    }
}
impl IntoIterator for Panics {
    type Item = u8;
    type IntoIter = std::vec::IntoIter<u8>;
    fn into_iter(self) -> Self::IntoIter {
        panic!("asked for")
    }
}

/// Runs a call through every adapter, and checks that it panics and that the value is dropped once.
macro_rules! panics {
    ($($name:ident |$ends:ident| $call:expr;)*) => {$(
        #[test]
        fn $name() {
            let check = |adapter: &str, call: &mut dyn FnMut(Ending)| {
                let drops = Rc::new(Cell::new(0));
                let value = Ending(drops.clone());
                assert!(catch_unwind(AssertUnwindSafe(|| call(value))).is_err(), "no panic through {adapter}");
                assert_eq!(drops.get(), 1, "drops through {adapter}");
                assert_eq!(Rc::strong_count(&drops), 1, "leaked through {adapter}");
            };
            check("boxing", &mut |value| {
                let $ends: Box<dyn DynEnds> = Box::new(BoxingEnds::new(value));
                let _ = $call;
            });
            check("caching", &mut |value| {
                let $ends: Box<dyn DynEnds> = Box::new(CachingEnds::new(value));
                let _ = $call;
            });
            check("inline, boxed", &mut |value| {
                let $ends: Box<dyn DynEnds> = InlineEnds::boxed(value);
                let _ = $call;
            });
            check("inline, pinned", &mut |value| {
                let mut place = pin!(InlineEnds::on_stack(value));
                let $ends = place.as_mut().owned();
                let _ = $call;
            });
        }
    )*};
}
panics! {
    plain |ends| ends.plain(Panics);
    exclusive |ends| ends.exclusive(Panics);
    converted |ends| ends.converted(Panics);
    shown |ends| ends.shown(Panics);
    each |ends| ends.each(Panics);
    items |ends| ends.items(Panics);
    closure |ends| ends.closure(Panics);
    later |ends| block_on(ends.later(Panics));
    wait |ends| block_on(ends.wait(Panics));
    wait_exclusive |ends| block_on(ends.wait_exclusive(Panics));
    two |ends| block_on(ends.two(1, Panics));
    two_of_which_the_first_panics |ends| block_on(ends.two(Panics, "a"));
}

#[test]
fn what_does_not_panic_is_dropped_once_as_well() {
    let drops = Rc::new(Cell::new(0));
    let ends: Box<dyn DynEnds> = Box::new(BoxingEnds::new(Ending(drops.clone())));
    assert_eq!(block_on(ends.share()), 0);
    assert_eq!(block_on(ends.two(12, "a")), 3);
    assert_eq!(drops.get(), 1);
}
