//! Supertraits and default bodies.

use std::fmt::Debug;

use adapters::derive;
use adapters_tests::{block_on, each, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("supertrait Send+Sync", send_sync),
    ("supertrait Debug (ordinary)", debug),
    ("supertrait async (same macro)", annotated),
    ("supertrait 'static", static_),
    ("supertrait Send only, trait where Self:Sync", where_sync),
    ("upcast to supertrait Debug", upcast),
    ("default async method", default_async),
    ("default async calls other async", default_calls),
    ("default plain method + async", default_plain),
    ("default RPITIT method", default_rpitit),
    ("default overridden reached via dyn", overridden),
    ("non-'static implementor", borrowed),
];

fn send_sync() {
    #[derive(DynAdapters)]
    trait T: Send + Sync {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    fn is_send_sync<S: Send + Sync + ?Sized>() {}
    is_send_sync::<dyn DynT>();
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f().await);
}

fn debug() {
    #[derive(DynAdapters)]
    trait T: Debug {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, owned V(3), |t| format!("{t:?}{}", t.f().await));
}

fn annotated() {
    #[derive(DynAdapters)]
    trait Base {
        async fn base(&self) -> u8;
    }
    #[derive(DynAdapters)]
    trait T: Base {
        async fn f(&self) -> u8;
    }
    impl Base for V {
        async fn base(&self) -> u8 {
            tick().await;
            self.0 + 1
        }
    }
    impl T for V {
        async fn f(&self) -> u8 {
            self.base().await * 2
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, owned V(3), |t| t.f().await + t.base().await);
}

fn static_() {
    #[derive(DynAdapters)]
    trait T: 'static {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(block_on(object.f()), block_on(V(3).f()));
    }
}

fn where_sync() {
    #[derive(DynAdapters)]
    trait T: Send where
        Self: Sync,
    {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, owned V(3), |t| t.f().await);
}

fn upcast() {
    #[derive(DynAdapters)]
    trait T: Debug {
        async fn f(&self) -> u8;
    }
    impl T for V {
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        let debug: &dyn Debug = &*object as &dyn Debug;
        assert_eq!(format!("{debug:?}"), format!("{:?}", V(3)));
        let debug: Box<dyn Debug> = object;
        assert_eq!(format!("{debug:?}"), format!("{:?}", V(3)));
    }
}

shape! { default_async: "default async method",
    trait { async fn f(&self) -> u8 { tick().await; 7 } }
    impl {}
    |t| t.f().await
}

shape! { default_calls: "default async calls other async",
    trait { async fn f(&mut self) -> u8 { self.g().await + self.g().await } async fn g(&mut self) -> u8; }
    impl { async fn g(&mut self) -> u8 { tick().await; self.0 += 1; self.0 } }
    |t| t.f().await
}

shape! { default_plain: "default plain method + async",
    trait { fn f(&self) -> u8 { 4 } async fn g(&self) -> u8; }
    impl { async fn g(&self) -> u8 { tick().await; self.f() + self.0 } }
    |t| t.f() + t.g().await
}

shape! { default_rpitit: "default RPITIT method",
    trait { fn f(&self) -> impl Iterator<Item = u8> { 0..3 } fn g(&self) -> impl Future<Output = u8> { async { 5 } } }
    impl {}
    |t| t.f().sum::<u8>() + t.g().await
}

shape! { overridden: "default overridden reached via dyn",
    trait { async fn f(&self) -> u8 { 1 } fn g(&self) -> u8 { 1 } fn h(&self) -> impl Iterator<Item = u8> { 0..1 } }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } fn g(&self) -> u8 { self.0 } fn h(&self) -> impl Iterator<Item = u8> { 0..self.0 } }
    |t| (t.f().await, t.g(), t.h().count())
}

fn borrowed() {
    #[derive(DynAdapters)]
    trait T {
        async fn f(&self) -> usize;
        fn g(&self) -> impl Iterator<Item = u8>;
    }
    #[derive(Clone)]
    struct Borrowed<'a>(&'a str);
    impl T for Borrowed<'_> {
        async fn f(&self) -> usize {
            tick().await;
            self.0.len()
        }
        fn g(&self) -> impl Iterator<Item = u8> {
            self.0.bytes()
        }
    }
    let text = "text".to_owned();
    each!(dyn DynT: BoxingT CachingT InlineT, Borrowed(&text), |t| (t.f().await, t.g().count()));
    let object: Box<dyn DynT + '_> = Box::new(BoxingT::new(Borrowed(&text)));
    assert_eq!(block_on(object.f()), 4);
}
