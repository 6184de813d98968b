//! Lifetimes, parameters and methods with the names that the macro would use.

use std::fmt::Display;

use adapters::derive;
use adapters_tests::{each, tick};

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Names<'call, 'object, Item: Clone, const N: usize> {
    type Output;
    async fn all<'this, 'a0, 'a1: 'this>(
        &'this self,
        __arg0: &'a0 Item,
        __cx: &'a1 str,
        __pending: [u8; N],
        _: u8,
    ) -> &'this str
    where
        Item: 'call;
    fn __dyn_all(&self, __self: u8) -> u8;
    fn item(&self, __value: Item, call: &'call str, object: &'object str) -> Self::Output;
    fn lent(&self, __inner: impl Display, __strategy: impl Fn(u8) -> u8) -> u8;
}

#[derive(Clone)]
struct Value(u8);

impl<'call, 'object> Names<'call, 'object, u8, 2> for Value {
    type Output = usize;
    async fn all<'this, 'a0, 'a1: 'this>(
        &'this self,
        a: &'a0 u8,
        b: &'a1 str,
        c: [u8; 2],
        d: u8,
    ) -> &'this str
    where
        u8: 'call,
    {
        tick().await;
        if *a + c[0] + c[1] + d == 10 { b } else { "other" }
    }
    fn __dyn_all(&self, value: u8) -> u8 {
        value + self.0
    }
    fn item(&self, value: u8, call: &'call str, object: &'object str) -> usize {
        usize::from(value) + call.len() + object.len()
    }
    fn lent(&self, inner: impl Display, strategy: impl Fn(u8) -> u8) -> u8 {
        strategy(u8::try_from(inner.to_string().len()).unwrap())
    }
}

#[test]
fn names_of_the_macro_are_names_like_others() {
    let result = each!(dyn DynNames<'_, '_, u8, 2, Output = usize>: BoxingNames CachingNames InlineNames, owned Value(1), |n| {
        let all = n.all(&1, "text", [2, 3], 4).await.to_owned();
        (all, n.__dyn_all(1), n.item(1, "a", "bc"), n.lent("abc", |n| n + 1))
    });
    assert_eq!(result, ("text".to_owned(), 2, 4, 4));
}

/// A parameter that is called as an associated type of another trait is.
#[derive(DynAdapters)]
trait Source<Item> {
    type Error;
    async fn next(&mut self) -> Result<Item, Self::Error>;
}

impl<Item: Clone> Source<Item> for Vec<Item> {
    type Error = &'static str;
    async fn next(&mut self) -> Result<Item, &'static str> {
        tick().await;
        self.pop().ok_or("empty")
    }
}

#[test]
fn a_parameter_may_be_called_item() {
    let all = each!(dyn DynSource<u8, Error = &'static str>: BoxingSource CachingSource InlineSource, vec![1, 2], |s| {
        (s.next().await, s.next().await, s.next().await)
    });
    assert_eq!(all, (Ok(2), Ok(1), Err("empty")));
}

/// Type parameters called like those of the impls, and an associated type that one of them is called after.
#[derive(DynAdapters)]
#[adapters(also_send)]
trait Params<__T: Clone, __S, const __D: usize> {
    type Item;
    async fn get(&self, key: &__T, more: [__S; __D]) -> Self::Item;
    #[adapters(skip)]
    fn generic<__P: Display, __R>(&self, value: __P, _: &__R) -> String {
        value.to_string()
    }
    #[adapters(with(__Item = u8))]
    fn fixed<__Item: Into<u64>>(&self, value: __Item) -> u64
    where
        Self: Sized;
}

impl Params<u8, char, 2> for Value {
    type Item = String;
    async fn get(&self, key: &u8, more: [char; 2]) -> String {
        tick().await;
        format!("{key}{}{}", more[0], more[1])
    }
    fn fixed<A: Into<u64>>(&self, value: A) -> u64 {
        value.into()
    }
}

#[test]
fn parameters_give_way() {
    let object = |params: &mut dyn DynParams<u8, char, 2, Item = String>| {
        let get = adapters_tests::block_on(params.get(&1, ['a', 'b']));
        assert_eq!((get, params.fixed(7)), ("1ab".to_owned(), 7));
        assert_eq!(params.generic(1, &'c'), "1");
    };
    object(&mut BoxingParams::new(Value(1)));
    object(&mut CachingParams::new(Value(1)));
    object(&mut *InlineParams::boxed(Value(1)));
}

/// A type that is called as its trait, an argument that is called as a parameter of the macro, and one in a text.
#[derive(DynAdapters)]
#[allow(non_snake_case, reason = "the names are the point")]
trait Item {
    type Item: Clone + Display;
    async fn same(&self, __p: u8, __T: Self::Item) -> Self::Item;
    fn text(&self, __S: u8) -> String {
        format!("{__S}")
    }
}

impl Item for Value {
    type Item = char;
    #[allow(non_snake_case, reason = "the names are the point")]
    async fn same(&self, __p: u8, __T: char) -> char {
        tick().await;
        char::from(__p + u8::try_from(__T).unwrap_or(self.0))
    }
}

#[test]
fn a_type_may_be_called_as_its_trait() {
    let result = each!(dyn DynItem<Item = char>: BoxingItem CachingItem InlineItem, Value(1), |i| {
        (i.same(1, 'a').await, i.text(7))
    });
    assert_eq!(result, ('b', "7".to_owned()));
}
