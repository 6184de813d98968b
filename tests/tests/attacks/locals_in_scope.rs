//! Constants in scope with the names of local variables that an expansion could have: as a pattern, such a name would be the constant.
#![forbid(unsafe_code)]
#![allow(non_upper_case_globals, dead_code)]

use std::borrow::Borrow;
use std::fmt::Display;
use std::pin::pin;

use adapters::derive;
use adapters_tests::block_on;

/// Declares constants.
macro_rules! constants {
    ($($name:ident)*) => {$(
        const $name: () = ();
    )*};
}
constants! {
    __0 __1 __adapter __arg __args __call __function __held __home __it __lease __make __object __once __output __owned __place
    __self __start __state __strategy __this __value
}

#[derive(DynAdapters)]
trait Up {
    fn finish(self) -> usize;
    fn named(self, name: impl Borrow<str>) -> usize;
    fn letters(self, more: impl IntoIterator<Item = u8>) -> impl Iterator<Item = u8>;
    fn ending(self) -> impl FnOnce(u8) -> usize;
    async fn later(self) -> usize;
    async fn shown(self, what: impl Display, how: impl Fn(usize) -> usize) -> usize;
}
struct Text(&'static str);
impl Up for Text {
    fn finish(self) -> usize {
        self.0.len()
    }
    fn named(self, name: impl Borrow<str>) -> usize {
        self.0.len() + name.borrow().len()
    }
    fn letters(self, more: impl IntoIterator<Item = u8>) -> impl Iterator<Item = u8> {
        self.0.bytes().chain(more)
    }
    fn ending(self) -> impl FnOnce(u8) -> usize {
        move |more| self.0.len() + usize::from(more)
    }
    async fn later(self) -> usize {
        self.0.len()
    }
    async fn shown(self, what: impl Display, how: impl Fn(usize) -> usize) -> usize {
        how(self.0.len() + what.to_string().len())
    }
}

#[test]
fn by_value() {
    let make = || -> [Box<dyn DynUp>; 3] {
        [
            Box::new(BoxingUp::new(Text("four"))),
            Box::new(CachingUp::new(Text("four"))),
            InlineUp::boxed(Text("four")),
        ]
    };
    assert_eq!(make().map(Up::finish), [4; 3]);
    assert_eq!(make().map(|up| up.named("you")), [7; 3]);
    assert_eq!(make().map(|up| up.letters(*b"ab").count()), [6; 3]);
    assert_eq!(make().map(|up| up.ending()(1)), [5; 3]);
    assert_eq!(make().map(|up| block_on(up.later())), [4; 3]);
    assert_eq!(make().map(|up| block_on(up.shown(12, |len| 2 * len))), [12; 3]);
    let mut place = pin!(InlineUp::on_stack(Text("four")));
    assert_eq!(block_on(place.as_mut().owned().later()), 4);
}

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Table {
    #[adapters(getter)]
    const LIMIT: usize = 3;
    type Item;
    async fn get(&self, key: impl Into<String>) -> Option<Self::Item>;
    async fn each(&mut self, keys: impl IntoIterator<Item = u8>, how: impl FnOnce(usize) -> usize) -> usize;
    fn scan(&self, prefix: &str) -> impl Iterator<Item = &str>;
    fn counter(&mut self, by: &usize) -> impl FnMut(usize) -> usize;
    fn nested(&self) -> Result<(impl Display, Vec<impl Display>), String>;
    fn eager(&self, text: &str) -> impl Future<Output = usize>;
    fn rows(&self) -> impl Iterator<Item = impl Display>;
}
impl Table for Text {
    type Item = u8;
    async fn get(&self, key: impl Into<String>) -> Option<u8> {
        key.into().bytes().chain(self.0.bytes()).next_back()
    }
    async fn each(&mut self, keys: impl IntoIterator<Item = u8>, how: impl FnOnce(usize) -> usize) -> usize {
        how(keys.into_iter().count() + self.0.len())
    }
    fn scan(&self, prefix: &str) -> impl Iterator<Item = &str> {
        self.0.strip_prefix(prefix).into_iter()
    }
    fn counter(&mut self, by: &usize) -> impl FnMut(usize) -> usize {
        move |count| count + *by
    }
    fn nested(&self) -> Result<(impl Display, Vec<impl Display>), String> {
        Ok((1, vec![2, 3]))
    }
    fn eager(&self, text: &str) -> impl Future<Output = usize> {
        let len = self.0.len() + text.len();
        async move { len }
    }
    fn rows(&self) -> impl Iterator<Item = impl Display> {
        self.0.bytes()
    }
}

#[test]
fn by_reference() {
    let objects: [Box<dyn DynTable<Item = u8>>; 3] = [
        Box::new(BoxingTable::new(Text("four"))),
        Box::new(CachingTable::new(Text("four"))),
        InlineTable::boxed(Text("four")),
    ];
    for mut table in objects {
        assert_eq!(table.limit(), 3);
        assert_eq!(block_on(table.get("a")), Some(b'r'));
        assert_eq!(block_on(table.each(*b"ab", |len| 2 * len)), 12);
        assert_eq!(table.scan("f").collect::<String>(), "our");
        assert_eq!(table.counter(&2)(1), 3);
        assert_eq!(table.nested().map(|(one, others)| (one.to_string(), others.len())), Ok(("1".into(), 2)));
        assert_eq!(block_on(table.eager("ab")), 6);
        assert_eq!(table.rows().count(), 4);
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
