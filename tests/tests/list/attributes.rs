//! `unsafe`, `cfg`, attributes, patterns and names.

use adapters::derive;
use adapters_tests::{each, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("async unsafe fn", unsafe_fn),
    ("unsafe trait", unsafe_trait),
    ("extern \"C\" plain fn + async", extern_fn),
    ("unsafe plain fn + async", unsafe_plain),
    ("cfg(any()) disabled method", cfg_off),
    ("cfg(all()) enabled method", cfg_on),
    ("cfg pair same name", cfg_pair),
    ("cfg on arg", cfg_arg),
    ("cfg on assoc type", cfg_type),
    ("method attrs doc/must_use/inline/deprecated", attributes),
    ("default body mut arg", mut_argument),
    ("default body tuple pattern", tuple_pattern),
    ("raw identifiers", raw),
    ("nested mod private type in sig", private),
    ("extern crate named core shadow + Box shadow", shadowed),
];

shape! { unsafe_fn: "async unsafe fn",
    trait { async unsafe fn f(&self, n: u8) -> u8; }
    impl { async unsafe fn f(&self, n: u8) -> u8 { tick().await; self.0 + n } }
    |t| unsafe { t.f(1) }.await
}

fn unsafe_trait() {
    #[derive(DynAdapters)]
    unsafe trait T {
        async fn f(&self) -> u8;
    }
    unsafe impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f().await);
}

shape! { extern_fn: "extern \"C\" plain fn + async",
    trait { extern "C" fn f(&self, n: u8) -> u8; async fn g(&self) -> u8; }
    impl { extern "C" fn f(&self, n: u8) -> u8 { self.0 + n } async fn g(&self) -> u8 { tick().await; self.0 } }
    |t| t.f(1) + t.g().await
}

shape! { unsafe_plain: "unsafe plain fn + async",
    trait { unsafe fn f(&self, n: u8) -> u8; async fn g(&self) -> u8; }
    impl { unsafe fn f(&self, n: u8) -> u8 { self.0 + n } async fn g(&self) -> u8 { tick().await; self.0 } }
    |t| unsafe { t.f(1) } + t.g().await
}

shape! { cfg_off: "cfg(any()) disabled method",
    trait { #[cfg(any())] async fn f(&self, n: Missing) -> u8; async fn g(&self) -> u8; }
    impl { async fn g(&self) -> u8 { tick().await; self.0 } }
    |t| t.g().await
}

shape! { cfg_on: "cfg(all()) enabled method",
    trait { #[cfg(not(any()))] async fn f(&self) -> u8; #[cfg(not(any()))] fn g(&self) -> impl Iterator<Item = u8>; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } fn g(&self) -> impl Iterator<Item = u8> { 0..self.0 } }
    |t| t.f().await + t.g().sum::<u8>()
}

shape! { cfg_pair: "cfg pair same name",
    trait { #[cfg(any())] async fn f(&self) -> u16; #[cfg(not(any()))] async fn f(&self) -> u8; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } }
    |t| t.f().await
}

shape! { cfg_arg: "cfg on arg",
    trait { async fn f(&self, #[cfg(any())] missing: Missing, #[cfg(not(any()))] n: u8) -> u8; }
    impl { async fn f(&self, n: u8) -> u8 { tick().await; self.0 + n } }
    |t| t.f(1).await
}

fn cfg_type() {
    #[derive(DynAdapters)]
    trait T {
        #[cfg(any())]
        type A: Missing;
        #[cfg(not(any()))]
        type B;
        async fn f(&self) -> Self::B;
    }
    impl T for V {
        type B = u8;
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT<B = u8>: BoxingT CachingT InlineT, V(3), |t| t.f().await);
}

shape! { attributes: "method attrs doc/must_use/inline/deprecated",
    trait {
        /// Documented.
        #[must_use] #[inline] async fn f(&self) -> u8 { 1 }
        #[deprecated = "old"] fn g(&self) -> u8;
        #[allow(unused)] #[track_caller] fn h(&self) -> u8 { 2 }
    }
    impl { fn g(&self) -> u8 { self.0 } }
    |t| { #[allow(deprecated)] let g = t.g(); t.f().await + g + t.h() }
}

shape! { mut_argument: "default body mut arg",
    trait { async fn f(&self, mut n: u8) -> u8 { n += 1; tick().await; n } }
    impl {}
    |t| t.f(1).await
}

shape! { tuple_pattern: "default body tuple pattern",
    trait { async fn f(&self, (a, b): (u8, u8)) -> u8 { tick().await; a + b } fn g(&self, [a, ..]: [u8; 2]) -> u8 { a } }
    impl {}
    |t| t.f((1, 2)).await + t.g([4, 5])
}

fn raw() {
    #[derive(DynAdapters)]
    trait r#type {
        type r#struct;
        async fn r#fn<'r#mod>(&self, r#match: &'r#mod u8) -> Self::r#struct;
        fn r#loop(&self, r#in: u8) -> impl Iterator<Item = u8>;
    }
    impl r#type for V {
        type r#struct = u8;
        async fn r#fn<'r#mod>(&self, r#match: &'r#mod u8) -> u8 {
            tick().await;
            self.0 + r#match
        }
        fn r#loop(&self, r#in: u8) -> impl Iterator<Item = u8> {
            0..r#in
        }
    }
    each!(dyn Dyntype<r#struct = u8>: Boxingtype Cachingtype Inlinetype, V(3), |t| t.r#fn(&1).await + t.r#loop(3).sum::<u8>());
}

mod inner {
    use adapters::derive;

    #[derive(Debug, PartialEq, Clone, Copy)]
    pub(super) struct Private(pub(super) u8);

    #[derive(DynAdapters)]
    pub(super) trait T {
        async fn f(&self, p: Private) -> Private;
    }
}

fn private() {
    use inner::{BoxingT, CachingT, DynT, InlineT, Private, T};
    impl T for V {
        async fn f(&self, p: Private) -> Private {
            tick().await;
            Private(p.0 + self.0)
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f(Private(1)).await);
}

mod shadow {
    #![allow(non_camel_case_types)]
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod adapters {}
    pub struct Box;
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Vec;
    pub struct Pin;
    pub trait Future {}
    pub trait Iterator {}
    pub trait Send {}
    pub trait Sized2 {}

    #[::adapters::dyn_adapters]
    pub trait T {
        async fn f(&self, b: Box) -> Option;
        fn g(&self) -> impl ::core::iter::Iterator<Item = Result>;
        async fn h(&self, text: impl ::core::convert::Into<::std::string::String>) -> u8;
        fn i(&self, show: impl ::core::fmt::Display) -> ::std::string::String;
    }
}

fn shadowed() {
    use shadow::{BoxingT, CachingT, DynT, InlineT, T};
    impl T for V {
        async fn f(&self, _: shadow::Box) -> shadow::Option {
            tick().await;
            shadow::Option
        }
        fn g(&self) -> impl Iterator<Item = shadow::Result> {
            (0..self.0).map(|_| shadow::Result)
        }
        async fn h(&self, text: impl Into<String>) -> u8 {
            text.into().len() as u8
        }
        fn i(&self, show: impl std::fmt::Display) -> String {
            show.to_string()
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| {
        let shadow::Option = t.f(shadow::Box).await;
        (t.g().count(), t.h("text").await, t.i(5))
    });
}
