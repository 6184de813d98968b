//! What the caller converts is converted when the method is called, not when its future is first polled: in every way there is to
//! call it.

use std::cell::Cell;
use std::fmt::Display;
use std::pin::pin;

use adapters::derive;
use adapters_tests::block_on;

/// Counts how often it is converted.
#[derive(Clone, Copy)]
struct Counts<'a>(&'a Cell<u32>);

struct Converted(u32);

impl From<Counts<'_>> for Converted {
    fn from(Counts(conversions): Counts<'_>) -> Self {
        conversions.set(conversions.get() + 1);
        Self(conversions.get())
    }
}

impl IntoIterator for Counts<'_> {
    type Item = u32;
    type IntoIter = std::ops::Range<u32>;

    fn into_iter(self) -> Self::IntoIter {
        0..Converted::from(self).0
    }
}

impl Display for Counts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Converted::from(*self).0.fmt(f)
    }
}

fn count(items: impl IntoIterator) -> u32 {
    items.into_iter().map(|_| 1).sum()
}

#[derive(DynAdapters)]
trait View {
    fn size(&self) -> u32;
}

impl View for u32 {
    fn size(&self) -> u32 {
        *self
    }
}

#[derive(DynAdapters)]
trait Converts {
    async fn into(&self, a: impl Into<Converted>) -> u32;
    async fn iterator(&mut self, a: impl IntoIterator<Item = u32>) -> u32;
    async fn string(&self, a: impl ToString) -> u32;
    async fn in_a_block(
        &self,
        view: impl View,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> u32;
    fn future(
        &self,
        text: &str,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> impl Future<Output = u32>;
}

/// The same, with a method that makes the others those of the object itself.
#[derive(DynAdapters)]
trait ConvertsOwn {
    async fn into(&self, a: impl Into<Converted>) -> u32;
    async fn in_a_block(
        &self,
        view: impl View,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> u32;
    fn future(
        &self,
        text: &str,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> impl Future<Output = u32>;
    async fn owned(self, a: impl Into<Converted>) -> u32;
}

struct Sum;

impl Converts for Sum {
    async fn into(&self, a: impl Into<Converted>) -> u32 {
        a.into().0
    }
    async fn iterator(&mut self, a: impl IntoIterator<Item = u32>) -> u32 {
        count(a)
    }
    async fn string(&self, a: impl ToString) -> u32 {
        a.to_string().parse().unwrap_or(0)
    }
    async fn in_a_block(
        &self,
        view: impl View,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> u32 {
        view.size() + a.into().0 + count(b)
    }
    async fn future(&self, text: &str, a: impl Into<Converted>, b: impl IntoIterator<Item = u32>) -> u32 {
        count(text.chars()) + a.into().0 + count(b)
    }
}

impl ConvertsOwn for Sum {
    async fn into(&self, a: impl Into<Converted>) -> u32 {
        a.into().0
    }
    async fn in_a_block(
        &self,
        view: impl View,
        a: impl Into<Converted>,
        b: impl IntoIterator<Item = u32>,
    ) -> u32 {
        view.size() + a.into().0 + count(b)
    }
    async fn future(&self, text: &str, a: impl Into<Converted>, b: impl IntoIterator<Item = u32>) -> u32 {
        count(text.chars()) + a.into().0 + count(b)
    }
    async fn owned(self, a: impl Into<Converted>) -> u32 {
        a.into().0
    }
}

/// Makes a call, which has to convert `n` arguments before its future is polled. Then the sum of what they were must come out.
macro_rules! converts {
    ($n:literal, $more:literal, |$a:ident| $call:expr) => {{
        let conversions = Cell::new(0);
        let $a = Counts(&conversions);
        let call = $call;
        assert_eq!(conversions.get(), $n, "converted at the call");
        assert_eq!(block_on(call), (1..=$n).sum::<u32>() + $more);
        assert_eq!(conversions.get(), $n, "converted once");
    }};
}

#[test]
fn at_the_call() {
    let (mut boxing, mut caching) = (BoxingConverts::new(Sum), CachingConverts::new(Sum));
    let mut inline = pin!(InlineConverts::new(Sum));
    let objects: [&mut dyn DynConverts; 3] = [&mut boxing, &mut caching, inline.as_mut().as_dyn()];
    for object in objects {
        converts!(1, 0, |a| Converts::into(object, a));
        converts!(1, 0, |a| object.iterator(a));
        converts!(1, 0, |a| object.string(a));
        converts!(2, 5, |a| object.in_a_block(5, a, a));
        converts!(2, 4, |a| object.future("text", a, a));
    }
}

#[test]
fn at_the_call_of_what_objects_have_as_their_own() {
    let new: [fn() -> Box<dyn DynConvertsOwn>; 3] = [
        || Box::new(BoxingConvertsOwn::new(Sum)),
        || Box::new(CachingConvertsOwn::new(Sum)),
        || InlineConvertsOwn::boxed(Sum),
    ];
    for new in new {
        let object = new();
        converts!(1, 0, |a| <dyn DynConvertsOwn>::into(&*object, a));
        converts!(2, 5, |a| object.in_a_block(5, a, a));
        converts!(2, 4, |a| (*object).future("text", a, a));
        // As an implementor.
        converts!(2, 5, |a| ConvertsOwn::in_a_block(&object, 5, a, a));
        converts!(1, 0, |a| new().owned(a));
    }
}
