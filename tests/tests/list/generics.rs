//! Parameters of the trait.

use adapters::derive;
use adapters_tests::{each, tick};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("trait type generic", plain),
    ("trait type generic with bound", bound),
    ("trait type generic where clause", clause),
    ("trait type generic default", default),
    ("trait type generic ?Sized", unsized_),
    ("trait lifetime generic", lifetime),
    ("trait lifetime generic bounded 'y:'x", lifetimes),
    ("trait const generic", constant),
    ("method where Self:Send", where_send),
    ("method where on trait generic", where_param),
    ("const generic arg type [u8;N] in trait generic + assoc", array),
    ("trait generic + Send bound workaround (A:Send+'static)", send_static),
    ("generic arg named like assoc / Item in scope", named_alike),
];

fn plain() {
    #[derive(DynAdapters)]
    trait T<A> {
        async fn f(&self, a: A) -> A;
    }
    impl<A> T<A> for V {
        async fn f(&self, a: A) -> A {
            tick().await;
            a
        }
    }
    each!(dyn DynT<u8>: BoxingT CachingT InlineT, V(3), |t| t.f(1_u8).await);
    let text = "text".to_owned();
    each!(dyn DynT<&str>: BoxingT CachingT InlineT, V(3), |t| t.f(&*text).await.to_owned());
}

fn bound() {
    #[derive(DynAdapters)]
    trait T<A: Clone + std::fmt::Debug> {
        async fn f(&self, a: A) -> (A, String);
    }
    impl<A: Clone + std::fmt::Debug> T<A> for V {
        async fn f(&self, a: A) -> (A, String) {
            tick().await;
            (a.clone(), format!("{a:?}"))
        }
    }
    each!(dyn DynT<u8>: BoxingT CachingT InlineT, V(3), |t| t.f(1_u8).await);
}

fn clause() {
    #[derive(DynAdapters)]
    trait T<A>
    where
        A: Clone,
        Vec<A>: PartialEq,
    {
        async fn f(&self, a: A) -> bool;
    }
    impl<A: Clone + PartialEq> T<A> for V {
        async fn f(&self, a: A) -> bool {
            tick().await;
            vec![a.clone()] == vec![a]
        }
    }
    each!(dyn DynT<u8>: BoxingT CachingT InlineT, V(3), |t| t.f(1_u8).await);
}

fn default() {
    #[derive(DynAdapters)]
    trait T<A = u8> {
        async fn f(&self, a: A) -> A;
    }
    impl T for V {
        async fn f(&self, a: u8) -> u8 {
            tick().await;
            a + self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f(1).await);
}

fn unsized_() {
    #[derive(DynAdapters)]
    trait T<A: ?Sized> {
        async fn f(&self, a: &A) -> usize;
    }
    impl T<str> for V {
        async fn f(&self, a: &str) -> usize {
            tick().await;
            a.len()
        }
    }
    each!(dyn DynT<str>: BoxingT CachingT InlineT, V(3), |t| t.f("text").await);
}

fn lifetime() {
    #[derive(DynAdapters)]
    trait T<'x> {
        async fn f(&self, a: &'x str) -> &'x str;
    }
    impl<'x> T<'x> for V {
        async fn f(&self, a: &'x str) -> &'x str {
            tick().await;
            &a[1..]
        }
    }
    let text = "text".to_owned();
    each!(dyn DynT<'_>: BoxingT CachingT InlineT, V(3), |t| t.f(&text).await.to_owned());
}

fn lifetimes() {
    #[derive(DynAdapters)]
    trait T<'x, 'y: 'x> {
        async fn f(&self, a: &'x str, b: &'y str) -> &'x str;
    }
    impl<'x, 'y: 'x> T<'x, 'y> for V {
        async fn f(&self, a: &'x str, b: &'y str) -> &'x str {
            tick().await;
            if self.0 > 2 { b } else { a }
        }
    }
    let text = "text".to_owned();
    each!(dyn DynT<'_, '_>: BoxingT CachingT InlineT, V(3), |t| t.f(&text, &text).await.to_owned());
}

fn constant() {
    #[derive(DynAdapters)]
    trait T<const N: usize> {
        async fn f(&self, a: [u8; N]) -> [u8; N];
    }
    impl<const N: usize> T<N> for V {
        async fn f(&self, mut a: [u8; N]) -> [u8; N] {
            tick().await;
            a.reverse();
            a
        }
    }
    each!(dyn DynT<2>: BoxingT CachingT InlineT, V(3), |t| t.f([1, 2]).await);
}

shape! { where_send: "method where Self:Send",
    trait { async fn f(&self) -> u8 where Self: Send; fn g(&self) -> u8; }
    impl { async fn f(&self) -> u8 where Self: Send { self.0 } fn g(&self) -> u8 { self.0 } }
    |t| t.g()
}

fn where_param() {
    #[derive(DynAdapters)]
    trait T<A> {
        async fn f(&self, a: A) -> String
        where
            A: std::fmt::Debug;
    }
    impl<A> T<A> for V {
        async fn f(&self, a: A) -> String
        where
            A: std::fmt::Debug,
        {
            tick().await;
            format!("{a:?}")
        }
    }
    each!(dyn DynT<u8>: BoxingT CachingT InlineT, V(3), |t| t.f(1_u8).await);
}

fn array() {
    #[derive(DynAdapters)]
    trait T<const N: usize> {
        type Out: AsRef<[u8]>;
        async fn f(&self, a: [u8; N]) -> Self::Out;
    }
    impl<const N: usize> T<N> for V {
        type Out = Vec<u8>;
        async fn f(&self, a: [u8; N]) -> Vec<u8> {
            tick().await;
            a.to_vec()
        }
    }
    each!(dyn DynT<2, Out = Vec<u8>>: BoxingT CachingT InlineT, V(3), |t| AsRef::<[u8]>::as_ref(&t.f([1, 2]).await).to_vec());
}

fn send_static() {
    #[derive(DynAdapters)]
    trait T<A: Send + 'static> {
        async fn f(&self, a: A) -> A;
    }
    impl<A: Send + 'static> T<A> for V {
        async fn f(&self, a: A) -> A {
            tick().await;
            a
        }
    }
    each!(dyn DynT<u8>: BoxingT CachingT InlineT, V(3), |t| t.f(1_u8).await);
}

fn named_alike() {
    struct Item(u8);
    #[derive(DynAdapters)]
    trait T<Out> {
        type Item;
        async fn f(&self, a: Out) -> (Self::Item, Out, u8);
        fn g(&self) -> u8;
    }
    impl<Out> T<Out> for V {
        type Item = u8;
        async fn f(&self, a: Out) -> (u8, Out, u8) {
            tick().await;
            (self.0, a, Item(1).0)
        }
        fn g(&self) -> u8 {
            Item(self.0).0
        }
    }
    each!(dyn DynT<u8, Item = u8>: BoxingT CachingT InlineT, V(3), |t| (t.f(1_u8).await, T::<u8>::g(t)));
}
