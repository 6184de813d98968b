//! Attributes, conditional compilation, visibility and places.

use adapters::derive;
use adapters_tests::{block_on, each, tick};

#[derive(DynAdapters)]
#[allow(clippy::non_minimal_cfg, reason = "as decided as can be")]
trait Conditional {
    #[cfg(any())]
    async fn absent(&self) -> DoesNotExist;
    #[cfg(all())]
    async fn present(&self) -> u8;
    #[cfg(any())]
    async fn either(&self) -> u8;
    #[cfg(not(any()))]
    async fn either(&self) -> u16;
    async fn argument(&self, #[cfg(any())] absent: DoesNotExist, #[cfg(all())] present: u8) -> u8;
    #[cfg(any())]
    type Absent;
    #[cfg_attr(all(), allow(unused))]
    type Present;
    #[cfg_attr(all(), cfg(any()))]
    fn nested(&self) -> DoesNotExist;
}

impl Conditional for u8 {
    async fn present(&self) -> u8 {
        *self
    }
    async fn either(&self) -> u16 {
        tick().await;
        (*self).into()
    }
    async fn argument(&self, present: u8) -> u8 {
        present
    }
    type Present = ();
}

#[test]
fn cfg_decides_what_is_there() {
    each!(dyn DynConditional<Present = ()>: BoxingConditional CachingConditional InlineConditional, 5u8, |c| {
        (c.present().await, c.either().await, c.argument(3).await)
    });
}

#[derive(DynAdapters)]
#[deprecated]
#[allow(deprecated, reason = "the point of the test")]
trait Attributed {
    /// Documented.
    #[must_use]
    #[inline]
    #[deprecated(note = "old")]
    async fn old(&self) -> u8 {
        1
    }
    #[track_caller]
    fn caller(&self) -> u32 {
        std::panic::Location::caller().line()
    }
}

#[allow(deprecated)]
mod uses {
    use super::*;

    impl Attributed for () {}

    #[test]
    fn attributes_stay_on_the_trait() {
        each!(dyn DynAttributed: BoxingAttributed CachingAttributed InlineAttributed, (), |a| {
            assert!(a.caller() > 0, "through a trait object the caller is the macro's code");
            a.old().await
        });
    }
}

mod outer {
    pub(super) mod inner {
        use adapters::derive;

        /// Nameable by the outer module only.
        pub(in super::super) struct Private(pub u8);

        #[derive(DynAdapters)]
        pub(in super::super) trait Restricted {
            async fn private(&self, value: Private) -> u8;
        }

        impl Restricted for () {
            async fn private(&self, value: Private) -> u8 {
                value.0
            }
        }
    }
}

#[test]
fn visibility_is_that_of_the_trait() {
    use outer::inner::{BoxingRestricted, DynRestricted, Private, Restricted};
    let adapter = BoxingRestricted::new(());
    let restricted: &dyn DynRestricted = &adapter;
    assert_eq!(block_on(restricted.private(Private(4))), 4);
}

#[test]
fn a_trait_in_a_function_body() {
    #[derive(DynAdapters)]
    trait Local {
        async fn local(&self) -> u8;
    }
    impl Local for u8 {
        async fn local(&self) -> u8 {
            *self
        }
    }
    each!(dyn DynLocal: BoxingLocal CachingLocal InlineLocal, 1u8, |l| l.local().await);
}

#[adapters::dyn_adapters]
trait r#Match {
    async fn r#type(&self, r#in: u8) -> u8;
}

impl r#Match for u8 {
    async fn r#type(&self, r#in: u8) -> u8 {
        self + r#in
    }
}

#[test]
fn raw_identifiers() {
    each!(dyn DynMatch: BoxingMatch CachingMatch InlineMatch, 1u8, |m| m.r#type(2).await);
}

#[adapters::dyn_adapters(only(BoxingAdapter))]
trait Some_ {
    async fn some(&self) -> u8;
}

#[derive(CachingAdapter, InlineAdapter)]
trait Two {
    async fn two(&self) -> u8;
}

impl Some_ for u8 {
    async fn some(&self) -> u8 {
        *self
    }
}

impl Two for u8 {
    async fn two(&self) -> u8 {
        *self
    }
}

#[test]
fn any_subset_of_the_family() {
    assert_eq!(block_on((&BoxingSome_::new(1u8) as &dyn DynSome_).some()), 1);
    assert_eq!(block_on((&CachingTwo::new(2u8) as &dyn DynTwo).two()), 2);
    assert_eq!(block_on(InlineTwo::shared(3u8).two()), 3);
}

/// Names that the prelude and the macro would use.
mod shadowed {
    #![allow(dead_code, non_camel_case_types)]
    struct Box;
    struct Option;
    struct Result;
    struct Some;
    struct String;
    struct Poll;
    struct Pending;
    struct Context;
    struct T;
    struct S;
    trait Send {}
    trait Sized {}
    trait Future {}
    mod core {}
    mod alloc {}
    mod std {}
    mod adapters {}

    #[::adapters::dyn_adapters(send)]
    pub(super) trait Shadowed {
        async fn next(&mut self, t: u8, s: u8) -> u8;
        fn __dyn_next(&self) -> u8;
    }

    impl Shadowed for u8 {
        async fn next(&mut self, t: u8, s: u8) -> u8 {
            *self + t + s
        }
        fn __dyn_next(&self) -> u8 {
            0
        }
    }
}

#[test]
fn shadowed_names() {
    use shadowed::{BoxingShadowed, CachingShadowed, DynShadowed, InlineShadowed, Shadowed};
    each!(dyn DynShadowed: BoxingShadowed CachingShadowed InlineShadowed, 1u8, |s| (s.next(2, 3).await, s.__dyn_next()));
}
