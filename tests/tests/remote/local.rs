//! What no published trait at hand has: `self` by value, an unsafe trait, parameters that borrow, pointers.

use adapters_tests::{block_on, tick};

/// Somebody else's.
mod theirs {
    use std::fmt::{Debug, Display};

    #[allow(async_fn_in_trait)]
    pub(super) trait Job<'a, T: Debug>: Display {
        async fn work(&mut self, on: &'a T) -> &'a T;
        fn done(self) -> usize;
        fn hint(&self) -> usize {
            0
        }
        fn twice(self) -> (usize, usize)
        where
            Self: Sized + Clone,
        {
            (self.clone().done(), self.done())
        }
    }

    /// # Safety
    /// Nothing is asked for.
    pub(super) unsafe trait Trusted {
        fn len(&self) -> impl Future<Output = usize>;
    }

    pub(super) trait Marker {}
    pub(super) trait Marked: Marker {
        fn mark(&self) -> impl Iterator<Item = u8>;
    }
}

#[adapters::dyn_adapters(remote = theirs::Job)]
trait Task<'a, T: std::fmt::Debug>: std::fmt::Display {
    async fn work(&mut self, on: &'a T) -> &'a T;
    fn done(self) -> usize;
}

#[derive(Clone)]
struct Count(usize);

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl<'a, T: std::fmt::Debug> theirs::Job<'a, T> for Count {
    async fn work(&mut self, on: &'a T) -> &'a T {
        tick().await;
        self.0 += format!("{on:?}").len();
        on
    }
    fn done(self) -> usize {
        self.0
    }
}

async fn run<'a>(mut job: impl theirs::Job<'a, &'a str>, on: &'a &'a str) -> (String, usize, usize) {
    let worked = job.work(on).await.len();
    (job.to_string(), job.hint() + worked, job.done())
}

#[test]
fn by_value_with_parameters_that_borrow() {
    let text = "four";
    assert_eq!(theirs::Job::<'_, &str>::twice(Count(1)), (1, 1));
    let expected = block_on(run(Count(1), &text));
    let boxes: [Box<dyn DynTask<'_, &str>>; 3] = [
        Box::new(BoxingTask::new(Count(1))),
        Box::new(CachingTask::new(Count(1))),
        InlineTask::boxed(Count(1)),
    ];
    for boxed in boxes {
        assert_eq!(block_on(run(boxed, &text)), expected);
    }
}

#[adapters::dyn_adapters(remote = theirs::Trusted, pointers("&", "&mut", Box))]
unsafe trait Trusted {
    async fn len(&self) -> usize;
}

struct Three;
// The macro says `unsafe impl` where the trait does, and so would anybody else.
#[allow(unsafe_code)]
mod trusted {
    // SAFETY: nothing is asked for.
    unsafe impl super::theirs::Trusted for super::Three {
        async fn len(&self) -> usize {
            super::tick().await;
            3
        }
    }
}

#[test]
fn pointers_to_objects() {
    async fn len(trusted: impl theirs::Trusted) -> usize {
        trusted.len().await
    }
    let adapter = BoxingTrusted::new(Three);
    let object: &(dyn DynTrusted + Send + Sync) = &adapter;
    let mut adapter = CachingTrusted::new(Three);
    let exclusive: &mut dyn DynTrusted = &mut adapter;
    assert_eq!((block_on(len(object)), block_on(len(exclusive))), (3, 3));
    assert_eq!(block_on(len(InlineTrusted::boxed(Three))), 3);
}

#[adapters::dyn_adapters(remote = theirs::Marked)]
trait Marked: theirs::Marker {
    fn mark(&self) -> impl Iterator<Item = u8>;
}

impl theirs::Marker for Three {}
impl theirs::Marked for Three {
    fn mark(&self) -> impl Iterator<Item = u8> {
        0..3
    }
}

#[test]
fn a_supertrait_without_items() {
    use theirs::Marked as _;
    fn is_marker(_: &(impl theirs::Marker + ?Sized)) {}
    let marked: Box<dyn DynMarked> = InlineMarked::boxed(Three);
    is_marker(&*marked);
    assert_eq!(marked.mark().sum::<u8>(), Three.mark().sum());
}

/// Names that what is emitted would have, were they not in use.
mod names {
    pub(super) struct T(pub(super) u8);
    pub(super) struct S(pub(super) u8);
    pub(super) struct Pointer(pub(super) u8);
    pub(super) struct Key(pub(super) u8);

    impl From<S> for u8 {
        fn from(s: S) -> Self {
            s.0
        }
    }

    pub(super) trait Named {
        type Key: From<u8> + Into<u8>;
        type DynNamed: Default + Into<u8>;
        async fn all(&mut self, t: T, pointer: Pointer, key: Key) -> (T, Self::Key, Self::DynNamed);
        fn of<A: Into<u8>>(&self, a: A) -> u8
        where
            Self: Sized;
    }
}
use names::{Key, Pointer, S, T};

#[adapters::dyn_adapters(remote = names::Named)]
trait Named {
    type Key: From<u8> + Into<u8>;
    type DynNamed: Default + Into<u8>;
    async fn all(&mut self, t: T, pointer: Pointer, key: Key) -> (T, Self::Key, Self::DynNamed);
    #[adapters(with(A = S))]
    fn of<A: Into<u8>>(&self, a: A) -> u8
    where
        Self: Sized;
}

impl names::Named for u8 {
    type Key = u8;
    type DynNamed = u8;
    async fn all(&mut self, t: T, pointer: Pointer, key: Key) -> (T, u8, u8) {
        tick().await;
        *self += t.0;
        (T(pointer.0), *self + key.0, Default::default())
    }
    fn of<A: Into<u8>>(&self, a: A) -> u8 {
        a.into() + self
    }
}

async fn sum<N: names::Named>(named: &mut N) -> [u8; 3] {
    let (t, key, other) = named.all(T(1), Pointer(3), Key(4)).await;
    [t.0, key.into(), other.into()]
}

async fn sum_of_object(named: &mut dyn DynNamed<Key = u8, DynNamed = u8>) -> ([u8; 3], u8) {
    let (t, key, other) = names::Named::all(named, T(1), Pointer(3), Key(4)).await;
    ([t.0, key, other], named.of(S(2)))
}

#[test]
fn names_that_are_in_use() {
    let mut value = 9;
    let expected = (block_on(sum(&mut value)), names::Named::of(&value, S(2)));
    assert_eq!(expected, ([3, 14, 0], 12));
    assert_eq!(block_on(sum_of_object(&mut BoxingNamed::new(9))), expected);
    assert_eq!(block_on(sum_of_object(&mut CachingNamed::new(9))), expected);
    assert_eq!(block_on(sum_of_object(&mut *InlineNamed::boxed(9))), expected);
}

/// A raw name, which is one all the same, and one that is in a macro.
mod raw {
    pub(super) trait Raw {
        type r#Type: Into<u8>;
        async fn r#get(&self) -> Self::r#Type;
        fn of(&self, s: super::S) -> super::S;
    }
}

macro_rules! of_a_macro {
    () => {
        S
    };
}

#[adapters::dyn_adapters(remote = raw::Raw)]
trait Raw {
    type r#Type: Into<u8>;
    async fn r#get(&self) -> Self::r#Type;
    fn of(&self, s: of_a_macro!()) -> of_a_macro!();
}

impl raw::Raw for u8 {
    type r#Type = u8;
    async fn r#get(&self) -> u8 {
        tick().await;
        *self
    }
    fn of(&self, s: S) -> S {
        S(s.0 + self)
    }
}

#[test]
fn raw_names() {
    let get =
        |object: &dyn DynRaw<r#Type = u8>| (block_on(raw::Raw::get(object)), raw::Raw::of(object, S(1)).0);
    let expected = (block_on(raw::Raw::get(&3)), raw::Raw::of(&3, S(1)).0);
    assert_eq!(get(&BoxingRaw::new(3)), expected);
    assert_eq!(get(&CachingRaw::new(3)), expected);
    assert_eq!(get(&*InlineRaw::boxed(3)), expected);
}
