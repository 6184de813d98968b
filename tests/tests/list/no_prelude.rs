//! A trait where nothing is in scope but what the user calls by the names of the prelude.

use adapters_tests::{each, tick};

use super::{Row, V};

pub const ROWS: &[Row] =
    &[("under #![no_implicit_prelude], with Box, Option, Result, core, alloc shadowed", in_such_a_module)];

mod module {
    #![no_implicit_prelude]

    pub mod core {}
    pub mod alloc {}
    pub mod std {}
    pub struct Box(pub u8);
    pub struct Option(pub u8);
    pub struct Result(pub u8);
    pub struct Some;
    pub struct Ok;
    pub trait Send {}
    pub trait Iterator {}

    #[::adapters::dyn_adapters(no_prelude)]
    pub trait T {
        type Item;
        async fn f(&mut self, b: Box) -> Option;
        fn g(&self) -> impl ::core::iter::Iterator<Item = Result>;
        fn h(&self, into: impl ::core::convert::Into<u8>) -> impl ::core::future::Future<Output = u8>;
        fn i(&self) -> ::core::option::Option<impl ::core::fmt::Display>;
        fn j(&self) -> Self::Item;
        async fn k(&self, n: u8) -> u8 {
            self.h(n).await
        }
    }
}

impl module::T for V {
    type Item = u8;
    async fn f(&mut self, b: module::Box) -> module::Option {
        tick().await;
        self.0 += b.0;
        module::Option(self.0)
    }
    fn g(&self) -> impl Iterator<Item = module::Result> {
        (0..self.0).map(module::Result)
    }
    async fn h(&self, into: impl Into<u8>) -> u8 {
        tick().await;
        into.into() + self.0
    }
    fn i(&self) -> Option<impl std::fmt::Display> {
        Some(self.0)
    }
    fn j(&self) -> u8 {
        self.0
    }
}

fn in_such_a_module() {
    use module::{BoxingT, CachingT, DynT, InlineT, T};
    each!(dyn DynT<Item = u8>: BoxingT CachingT InlineT, V(3), |t| {
        let first = t.f(module::Box(1)).await.0;
        let sum: u8 = t.g().map(|result| result.0).sum();
        (first, sum, t.h(2).await, t.i().unwrap().to_string(), t.j(), t.k(3).await)
    });
}
