//! Methods that every type has, by a trait in scope, with the names of those that an expansion could call: none of them is called.
#![forbid(unsafe_code)]

use std::borrow::Borrow;
use std::fmt::Display;
use std::pin::pin;

use adapters::derive;
use adapters_tests::block_on;

/// Declares a trait that everything implements, whose methods take `self` by value and so come before all that take a reference.
macro_rules! everything_has {
    ($($name:ident)*) => {
        #[allow(dead_code, clippy::wrong_self_convention, reason = "none of them is to be called")]
        trait Everything: Sized {
            $(fn $name(self) -> ! {
                panic!("`{}` in scope was called", stringify!($name))
            })*
        }
        impl<T> Everything for T {}
    };
}
everything_has! {
    adapted as_dyn as_mut as_ref begin borrow_mut boxed call call_mut call_once catch clone cloned deref deref_mut drop_rest each
    erase expect fmt get get_mut get_pin_mut get_ref hash inner into into_future into_inner into_iter into_raw lease map map_err
    move_out next of owned parts place poll put release settled settled_mut slot split start strategy take to to_mut to_owned
    unwrap value variants variants_mut with
}

#[derive(DynAdapters)]
trait Up {
    fn finish(self) -> usize;
    fn named(self, name: impl Borrow<str>) -> usize;
    fn letters(self, more: impl IntoIterator<Item = u8>) -> impl Iterator<Item = u8>;
    fn ending(self) -> impl FnOnce() -> usize;
    async fn later(self) -> usize;
    async fn shown(self, what: impl Display, how: impl Fn(usize) -> usize) -> usize;
}
struct Text(&'static str);
impl Up for Text {
    fn finish(self) -> usize {
        self.0.len()
    }
    fn named(self, name: impl Borrow<str>) -> usize {
        self.0.len() + Borrow::<str>::borrow(&name).len()
    }
    fn letters(self, more: impl IntoIterator<Item = u8>) -> impl Iterator<Item = u8> {
        Iterator::chain(self.0.bytes(), more)
    }
    fn ending(self) -> impl FnOnce() -> usize {
        move || self.0.len()
    }
    async fn later(self) -> usize {
        self.0.len()
    }
    async fn shown(self, what: impl Display, how: impl Fn(usize) -> usize) -> usize {
        how(self.0.len() + ToString::to_string(&what).len())
    }
}

/// Runs a call through every adapter.
macro_rules! each {
    (|$up:ident| $call:expr, $expected:expr) => {{
        let $up: Box<dyn DynUp> = Box::new(BoxingUp::new(Text("four")));
        assert_eq!($call, $expected, "through boxing");
        let $up: Box<dyn DynUp> = Box::new(CachingUp::new(Text("four")));
        assert_eq!($call, $expected, "through caching");
        let $up: Box<dyn DynUp> = InlineUp::boxed(Text("four"));
        assert_eq!($call, $expected, "through inline, boxed");
        let mut place = pin!(InlineUp::on_stack(Text("four")));
        let $up = adapters::OnStack::owned(std::pin::Pin::as_mut(&mut place));
        assert_eq!($call, $expected, "through inline, pinned");
    }};
}

#[test]
fn by_value() {
    each!(|up| Up::finish(up), 4);
    each!(|up| Up::named(up, "you"), 7);
    each!(|up| Up::letters(up, *b"ab").count(), 6);
    each!(|up| Up::ending(up)(), 4);
    each!(|up| block_on(Up::later(up)), 4);
    each!(|up| block_on(Up::shown(up, 12, |len| 2 * len)), 12);
}

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Shared {
    type Item: Clone;
    async fn get(&self, key: impl Into<String>) -> Option<Self::Item>;
    async fn rest(&mut self, keys: impl IntoIterator<Item = u8>) -> usize;
    fn all(&self) -> impl Iterator<Item = Self::Item>;
    fn counter(&mut self) -> impl FnMut() -> usize;
    fn nested(&self) -> Option<impl Display>;
    fn eager(&self, text: &str) -> impl Future<Output = usize>;
}
impl Shared for Text {
    type Item = u8;
    async fn get(&self, key: impl Into<String>) -> Option<u8> {
        Iterator::last(Iterator::chain(Into::<String>::into(key).bytes(), self.0.bytes()))
    }
    async fn rest(&mut self, keys: impl IntoIterator<Item = u8>) -> usize {
        Iterator::count(IntoIterator::into_iter(keys)) + self.0.len()
    }
    fn all(&self) -> impl Iterator<Item = u8> {
        self.0.bytes()
    }
    fn counter(&mut self) -> impl FnMut() -> usize {
        let mut count = 0;
        move || {
            count += 1;
            count
        }
    }
    fn nested(&self) -> Option<impl Display> {
        Some(self.0.len())
    }
    fn eager(&self, text: &str) -> impl Future<Output = usize> {
        let len = self.0.len() + text.len();
        async move { len }
    }
}

#[test]
fn by_reference() {
    let objects: [Box<dyn DynShared<Item = u8>>; 3] = [
        Box::new(BoxingShared::new(Text("four"))),
        Box::new(CachingShared::new(Text("four"))),
        InlineShared::boxed(Text("four")),
    ];
    for mut shared in objects {
        assert_eq!(block_on(Shared::get(&*shared, "a")), Some(b'r'));
        assert_eq!(block_on(Shared::rest(&mut *shared, *b"ab")), 6);
        assert_eq!(Shared::all(&*shared).count(), 4);
        assert_eq!(Shared::counter(&mut *shared)(), 1);
        assert_eq!(Option::map(Shared::nested(&*shared), |shown| shown.to_string()), Some(String::from("4")));
        assert_eq!(block_on(Shared::eager(&*shared, "ab")), 6);
    }
}

#[derive(DynAdapters)]
trait Unbox {
    async fn unbox(self: Box<Self>) -> usize;
    fn rows(self: Box<Self>) -> impl Iterator<Item = u8>;
}
impl Unbox for Text {
    async fn unbox(self: Box<Self>) -> usize {
        self.0.len()
    }
    fn rows(self: Box<Self>) -> impl Iterator<Item = u8> {
        self.0.bytes()
    }
}

#[test]
fn in_a_box() {
    let make = || -> [Box<dyn DynUnbox>; 3] {
        [
            Box::new(BoxingUnbox::new(Text("four"))),
            Box::new(CachingUnbox::new(Text("four"))),
            InlineUnbox::boxed(Text("four")),
        ]
    };
    for unbox in make() {
        assert_eq!(block_on(Unbox::unbox(unbox)), 4);
    }
    for unbox in make() {
        assert_eq!(Iterator::count(Unbox::rows(unbox)), 4);
    }
}
