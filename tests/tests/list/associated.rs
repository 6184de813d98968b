//! Associated types.

use adapters::derive;
use adapters_tests::{each, tick};

use super::{Row, V};

pub const ROWS: &[Row] = &[
    ("assoc type", plain),
    ("assoc type with bound", bound),
    ("assoc type ?Sized", unsized_),
    ("assoc type where clause", clause),
    ("two assoc types + trait generic", two),
    ("assoc type referring to other assoc", referring),
    ("supertrait assoc type (T: Iterator)", of_supertrait),
    ("GAT where Self:Sized", gat_sized),
    ("assoc type where Self:Sized", sized),
];

fn plain() {
    #[derive(DynAdapters)]
    trait T {
        type A;
        async fn f(&self) -> Self::A;
    }
    impl T for V {
        type A = u8;
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT<A = u8>: BoxingT CachingT InlineT, V(3), |t| t.f().await);
}

fn bound() {
    #[derive(DynAdapters)]
    trait T {
        type A: std::fmt::Display + Clone;
        async fn f(&self) -> Self::A;
    }
    impl T for V {
        type A = u8;
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT<A = u8>: BoxingT CachingT InlineT, V(3), |t| t.f().await.clone().to_string());
}

fn unsized_() {
    #[derive(DynAdapters)]
    trait T {
        type A: ?Sized;
        async fn f(&self) -> &Self::A;
    }
    impl T for V {
        type A = str;
        async fn f(&self) -> &str {
            tick().await;
            "text"
        }
    }
    each!(dyn DynT<A = str>: BoxingT CachingT InlineT, V(3), |t| t.f().await.to_owned());
}

fn clause() {
    #[derive(DynAdapters)]
    trait T where
        Self::A: std::fmt::Debug,
    {
        type A;
        async fn f(&self) -> Self::A;
    }
    impl T for V {
        type A = u8;
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT<A = u8>: BoxingT CachingT InlineT, V(3), |t| format!("{:?}", t.f().await));
}

fn two() {
    #[derive(DynAdapters)]
    trait T<G> {
        type A;
        type B;
        async fn f(&self, g: G) -> Result<Self::A, (Self::B, G)>;
    }
    impl<G> T<G> for V {
        type A = u8;
        type B = String;
        async fn f(&self, g: G) -> Result<u8, (String, G)> {
            tick().await;
            if self.0 == 0 { Ok(1) } else { Err(("no".to_owned(), g)) }
        }
    }
    each!(dyn DynT<u16, A = u8, B = String>: BoxingT CachingT InlineT, V(3), |t| t.f(5_u16).await);
}

fn referring() {
    #[derive(DynAdapters)]
    trait T {
        type A;
        type B: From<Self::A> + AsRef<[Self::A]>;
        async fn f(&self) -> Self::B;
    }
    struct One([u8; 1]);
    impl From<u8> for One {
        fn from(n: u8) -> Self {
            Self([n])
        }
    }
    impl AsRef<[u8]> for One {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    impl T for V {
        type A = u8;
        type B = One;
        async fn f(&self) -> One {
            tick().await;
            self.0.into()
        }
    }
    each!(dyn DynT<A = u8, B = One>: BoxingT CachingT InlineT, V(3), |t| t.f().await.as_ref().to_vec());
}

fn of_supertrait() {
    #[derive(DynAdapters)]
    trait T: Iterator {
        async fn f(&mut self) -> Option<Self::Item>;
    }
    impl T for std::ops::Range<u8> {
        async fn f(&mut self) -> Option<u8> {
            tick().await;
            self.next()
        }
    }
    each!(dyn DynT<Item = u8>: BoxingT CachingT InlineT, 0..3_u8, |t| (t.f().await, t.next(), t.count()));
}

fn gat_sized() {
    #[derive(DynAdapters)]
    trait T {
        type A<'a>
        where
            Self: Sized + 'a;
        fn g<'a>(&'a self) -> Self::A<'a>
        where
            Self: Sized;
        async fn f(&self) -> u8;
    }
    impl T for V {
        type A<'a> = &'a u8;
        fn g(&self) -> &u8 {
            &self.0
        }
        async fn f(&self) -> u8 {
            tick().await;
            *self.g()
        }
    }
    let value = V(3);
    let objects: [&dyn DynT; 3] = [&BoxingT::new(V(3)), &CachingT::new(V(3)), &*InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(adapters_tests::block_on(object.f()), adapters_tests::block_on(value.f()));
    }
}

fn sized() {
    #[derive(DynAdapters)]
    trait T {
        type A
        where
            Self: Sized;
        fn g(&self) -> Self::A
        where
            Self: Sized;
        async fn f(&self) -> u8;
    }
    impl T for V {
        type A = u8;
        fn g(&self) -> u8 {
            self.0
        }
        async fn f(&self) -> u8 {
            tick().await;
            self.g()
        }
    }
    let value = V(3);
    let objects: [&dyn DynT; 3] = [&BoxingT::new(V(3)), &CachingT::new(V(3)), &*InlineT::boxed(V(3))];
    for object in objects {
        assert_eq!(adapters_tests::block_on(object.f()), adapters_tests::block_on(value.f()));
    }
}
