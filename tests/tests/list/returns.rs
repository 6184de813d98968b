//! What methods return.

use std::fmt::{Debug, Display};
use std::io::Read;
use std::pin::{Pin, pin};

use adapters::derive;
use adapters_tests::{block_on, each, tick};
use futures::{Stream, StreamExt};

use super::{Row, V, shape};

pub const ROWS: &[Row] = &[
    ("RPITIT impl Future", future),
    ("RPITIT impl Future + Send", future_send),
    ("aliased Future path", future_aliased),
    ("RPITIT impl Iterator + '_", iterator_elided),
    ("RPITIT impl Display", display),
    ("RPITIT impl Display + 'static", display_static),
    ("RPITIT impl Future+'static used after drop(d)", future_static),
    ("RPITIT impl Fn", function),
    ("RPITIT custom trait without Box impl", custom),
    ("Option<impl Display>", option),
    ("Result<impl Display,()>", result),
    ("async fn -> impl Display", async_display),
    ("async fn -> Result<impl Display,()>", async_result),
    ("impl Iterator<Item=impl Display>", iterator_of),
    ("tuple (impl Display, impl Display)", tuple),
    ("impl Iterator<Item=&str> borrowed ret", borrowed_items),
    ("impl HRTB Fn ret", higher_ranked),
    ("unsafe fn RPITIT", unsafe_fn),
    ("ret Result<(),Box<dyn Error>>", boxed_error),
    ("precise capturing use<'_,Self>", capturing),
    ("precise capturing use<Self>", capturing_self),
    ("async gen: dyn arg &mut dyn Iterator", dyn_iterator),
    ("ret impl Future + Send + Sync", future_sync),
    ("ret impl Future+Unpin", future_unpin),
    ("two RPIT kinds + plain in one trait", two_kinds),
    ("ret type macro", type_macro),
    ("impl Stream-like poll trait w/ Pin receiver ret", poll_trait),
    ("impl Display+Debug (two non-auto traits)", two_traits),
    ("impl Stream", stream),
    ("impl Stream+Send+Unpin", stream_send),
    ("impl Deref<Target=str>", deref),
    ("impl AsRef<str>", as_ref),
    ("impl Error", error),
    ("impl Read", read),
    ("impl FnOnce", fn_once),
    ("impl DoubleEndedIterator", double_ended),
    ("impl IntoIterator", into_iterator),
    ("Box<impl Display>", boxed),
    ("Vec<impl Display>", vec),
    ("async -> Option<impl Iterator>", async_option),
    ("impl Future<Output=impl Display>", future_of),
    ("impl for<..> AsyncFn-like: impl Fn(u8)->Pin<Box<dyn Future>>", async_fn_like),
    ("impl Sized-only: impl Send (auto only)", auto_only),
    ("async fn returning Self::Assoc via qualified <Self as T>::X", qualified),
];

shape! { future: "RPITIT impl Future",
    trait { fn f(&self) -> impl Future<Output = u8>; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } }
    |t| t.f().await
}

shape! { future_send: "RPITIT impl Future + Send",
    trait { fn f(&self) -> impl Future<Output = u8> + Send; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } }
    |t| { fn is_send<T: Send>(t: T) -> T { t } is_send(t.f()).await }
}

shape! { future_aliased: "aliased Future path",
    trait { fn f(&self) -> impl std::future::Future<Output = u8>; fn g(&self) -> impl core::future::Future<Output = u8>; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } async fn g(&self) -> u8 { self.0 } }
    |t| t.f().await + t.g().await
}

shape! { iterator_elided: "RPITIT impl Iterator + '_",
    trait { fn f(&self) -> impl Iterator<Item = u8> + '_; }
    impl { fn f(&self) -> impl Iterator<Item = u8> + '_ { (0..3).map(|n| n + self.0) } }
    |t| t.f().collect::<Vec<_>>()
}

shape! { display: "RPITIT impl Display",
    trait { fn f(&self) -> impl Display; }
    impl { fn f(&self) -> impl Display { self.0 } }
    |t| t.f().to_string()
}

fn display_static() {
    #[derive(DynAdapters)]
    trait T {
        fn f(&self) -> impl Display + 'static;
    }
    impl T for V {
        fn f(&self) -> impl Display + 'static {
            self.0
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        let shown = object.f();
        drop(object);
        assert_eq!(shown.to_string(), V(3).f().to_string());
    }
}

fn future_static() {
    #[derive(DynAdapters)]
    trait T {
        fn f(&self) -> impl Future<Output = u8> + 'static;
    }
    impl T for V {
        fn f(&self) -> impl Future<Output = u8> + 'static {
            let n = self.0;
            async move {
                tick().await;
                n
            }
        }
    }
    let objects: [Box<dyn DynT>; 3] =
        [Box::new(BoxingT::new(V(3))), Box::new(CachingT::new(V(3))), InlineT::boxed(V(3))];
    for object in objects {
        let future = object.f();
        drop(object);
        assert_eq!(block_on(future), block_on(V(3).f()));
    }
}

shape! { function: "RPITIT impl Fn",
    trait { fn f(&self) -> impl Fn(u8) -> u8; }
    impl { fn f(&self) -> impl Fn(u8) -> u8 { |n| n + self.0 } }
    |t| t.f()(1)
}

fn custom() {
    #[derive(DynAdapters)]
    trait Shape {
        fn area(&self) -> u8;
    }
    impl Shape for u8 {
        fn area(&self) -> u8 {
            *self * *self
        }
    }
    #[derive(DynAdapters)]
    trait T {
        fn f(&self) -> impl Shape;
    }
    impl T for V {
        fn f(&self) -> impl Shape {
            self.0
        }
    }
    each!(dyn DynT: BoxingT CachingT InlineT, V(3), |t| t.f().area());
}

shape! { option: "Option<impl Display>",
    trait { fn f(&self, there: bool) -> Option<impl Display>; }
    impl { fn f(&self, there: bool) -> Option<impl Display> { there.then_some(self.0) } }
    |t| (t.f(true).map(|n| n.to_string()), t.f(false).is_none())
}

shape! { result: "Result<impl Display,()>",
    trait { fn f(&self, ok: bool) -> Result<impl Display, ()>; }
    impl { fn f(&self, ok: bool) -> Result<impl Display, ()> { if ok { Ok(self.0) } else { Err(()) } } }
    |t| (t.f(true).map(|n| n.to_string()), t.f(false).is_err())
}

shape! { async_display: "async fn -> impl Display",
    trait { async fn f(&self) -> impl Display; }
    impl { async fn f(&self) -> impl Display { tick().await; self.0 } }
    |t| t.f().await.to_string()
}

shape! { async_result: "async fn -> Result<impl Display,()>",
    trait { async fn f(&self) -> Result<impl Display, ()>; }
    impl { async fn f(&self) -> Result<impl Display, ()> { tick().await; Ok(self.0) } }
    |t| t.f().await.map(|n| n.to_string())
}

shape! { iterator_of: "impl Iterator<Item=impl Display>",
    trait { fn f(&self) -> impl Iterator<Item = impl Display>; }
    impl { fn f(&self) -> impl Iterator<Item = impl Display> { 0..self.0 } }
    |t| t.f().map(|n| n.to_string()).collect::<String>()
}

shape! { tuple: "tuple (impl Display, impl Display)",
    trait { fn f(&self) -> (impl Display, impl Display); }
    impl { fn f(&self) -> (impl Display, impl Display) { (self.0, "two") } }
    |t| { let (a, b) = t.f(); format!("{a}{b}") }
}

shape! { borrowed_items: "impl Iterator<Item=&str> borrowed ret",
    trait { fn f(&self) -> impl Iterator<Item = &str>; }
    impl { fn f(&self) -> impl Iterator<Item = &str> { ["a", "b"].into_iter() } }
    |t| t.f().collect::<String>()
}

shape! { higher_ranked: "impl HRTB Fn ret",
    trait { fn f(&self) -> impl for<'a> Fn(&'a str) -> &'a str; }
    impl { fn f(&self) -> impl for<'a> Fn(&'a str) -> &'a str { let n = usize::from(self.0); move |s| &s[n..] } }
    |t| { let text = "abcdef".to_owned(); t.f()(&text).to_owned() }
}

shape! { unsafe_fn: "unsafe fn RPITIT",
    trait { unsafe fn f(&self) -> impl Iterator<Item = u8>; }
    impl { unsafe fn f(&self) -> impl Iterator<Item = u8> { 0..self.0 } }
    |t| unsafe { t.f() }.sum::<u8>()
}

shape! { boxed_error: "ret Result<(),Box<dyn Error>>",
    trait { async fn f(&self, n: &str) -> Result<u8, Box<dyn std::error::Error>>; }
    impl { async fn f(&self, n: &str) -> Result<u8, Box<dyn std::error::Error>> { tick().await; Ok(n.parse::<u8>()? + self.0) } }
    |t| (t.f("1").await.unwrap(), t.f("x").await.map_err(|e| e.to_string()))
}

shape! { capturing: "precise capturing use<'_,Self>",
    trait { fn f(&self) -> impl Iterator<Item = u8> + use<'_, Self>; }
    impl { fn f(&self) -> impl Iterator<Item = u8> + use<'_> { (0..2).map(|n| n + self.0) } }
    |t| t.f().sum::<u8>()
}

fn capturing_self() {
    #[derive(DynAdapters)]
    trait T {
        fn f(&self) -> impl Iterator<Item = u8> + use<Self>;
        fn g(&mut self) -> impl Future<Output = u8> + use<Self>;
    }
    #[derive(Clone)]
    struct Borrows<'v>(&'v V);
    impl<'v> T for Borrows<'v> {
        fn f(&self) -> impl Iterator<Item = u8> + use<'v> {
            (0..2).map(|n| n + self.0.0).collect::<Vec<_>>().into_iter()
        }
        fn g(&mut self) -> impl Future<Output = u8> + use<'v> {
            let value = self.0;
            async move {
                tick().await;
                value.0
            }
        }
    }
    /// What is returned outlives the value.
    fn takes(mut t: impl T) -> (u8, u8) {
        let (f, g) = (t.f(), t.g());
        drop(t);
        (f.sum(), block_on(g))
    }
    let value = V(3);
    let expected = takes(Borrows(&value));
    let objects: [Box<dyn DynT + '_>; 3] = [
        Box::new(BoxingT::new(Borrows(&value))),
        Box::new(CachingT::new(Borrows(&value))),
        InlineT::boxed(Borrows(&value)),
    ];
    for object in objects {
        assert_eq!(takes(object), expected);
    }
}

shape! { dyn_iterator: "async gen: dyn arg &mut dyn Iterator",
    trait { async fn f(&self, items: &mut dyn Iterator<Item = u8>) -> u8; }
    impl { async fn f(&self, items: &mut dyn Iterator<Item = u8>) -> u8 { tick().await; items.sum::<u8>() + self.0 } }
    |t| t.f(&mut (0..3)).await
}

shape! { future_sync: "ret impl Future + Send + Sync",
    trait { fn f(&self) -> impl Future<Output = u8> + Send + Sync; }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } }
    |t| { fn both<T: Send + Sync>(t: T) -> T { t } both(t.f()).await }
}

shape! { future_unpin: "ret impl Future+Unpin",
    trait { fn f(&self) -> impl Future<Output = u8> + Unpin; }
    impl { fn f(&self) -> impl Future<Output = u8> + Unpin { std::future::ready(self.0) } }
    |t| { let mut f = t.f(); (&mut f).await }
}

shape! { two_kinds: "two RPIT kinds + plain in one trait",
    trait { fn f(&self) -> impl Future<Output = u8>; fn g(&self) -> impl Iterator<Item = u8>; fn h(&self) -> u8; }
    impl {
        async fn f(&self) -> u8 { tick().await; self.0 }
        fn g(&self) -> impl Iterator<Item = u8> { 0..self.0 }
        fn h(&self) -> u8 { self.0 }
    }
    |t| t.f().await + t.g().sum::<u8>() + t.h()
}

macro_rules! number {
    () => {
        u8
    };
}

shape! { type_macro: "ret type macro",
    trait { async fn f(&self) -> number!(); fn g(&self) -> number!(); }
    impl { async fn f(&self) -> u8 { tick().await; self.0 } fn g(&self) -> u8 { self.0 } }
    |t| t.f().await + t.g()
}

shape! { poll_trait: "impl Stream-like poll trait w/ Pin receiver ret",
    trait { fn f(&self) -> impl Stream<Item = u8> + '_; async fn g(&self) -> u8; }
    impl {
        fn f(&self) -> impl Stream<Item = u8> + '_ { futures::stream::iter(0..self.0).then(|n| async move { tick().await; n }) }
        async fn g(&self) -> u8 { self.0 }
    }
    |t| { let mut s = pin!(t.f()); let mut sum = 0; while let Some(n) = s.next().await { sum += n } sum }
}

shape! { two_traits: "impl Display+Debug (two non-auto traits)",
    trait { fn f(&self) -> impl Display + Debug; }
    impl { fn f(&self) -> impl Display + Debug { "x" } }
    |t| { let f = t.f(); format!("{f} {f:?}") }
}

shape! { stream: "impl Stream",
    trait { fn f(&self) -> impl Stream<Item = u8>; }
    impl { fn f(&self) -> impl Stream<Item = u8> { futures::stream::iter(0..self.0) } }
    |t| t.f().collect::<Vec<_>>().await
}

shape! { stream_send: "impl Stream+Send+Unpin",
    trait { fn f(&self) -> impl Stream<Item = u8> + Send + Unpin; }
    impl { fn f(&self) -> impl Stream<Item = u8> + Send + Unpin { futures::stream::iter(0..self.0) } }
    |t| { fn ok<T: Send + Unpin>(t: T) -> T { t } let mut s = ok(t.f()); (s.next().await, s.next().await) }
}

shape! { deref: "impl Deref<Target=str>",
    trait { fn f(&self) -> impl std::ops::Deref<Target = str>; }
    impl { fn f(&self) -> impl std::ops::Deref<Target = str> { self.0.to_string() } }
    |t| t.f().len() + t.f().trim().len()
}

shape! { as_ref: "impl AsRef<str>",
    trait { fn f(&self) -> impl AsRef<str>; }
    impl { fn f(&self) -> impl AsRef<str> { self.0.to_string() } }
    |t| t.f().as_ref().to_owned()
}

shape! { error: "impl Error",
    trait { fn f(&self) -> impl std::error::Error; }
    impl { fn f(&self) -> impl std::error::Error { "x".parse::<u8>().unwrap_err() } }
    |t| t.f().to_string()
}

shape! { read: "impl Read",
    trait { fn f(&self) -> impl Read; }
    impl { fn f(&self) -> impl Read { &b"bytes"[..] } }
    |t| { let mut s = String::new(); t.f().read_to_string(&mut s).unwrap(); s }
}

shape! { fn_once: "impl FnOnce",
    trait { fn f(&self) -> impl FnOnce(String) -> String; }
    impl { fn f(&self) -> impl FnOnce(String) -> String { let mine = self.0.to_string(); move |s| mine + &s } }
    |t| t.f()("x".to_owned())
}

shape! { double_ended: "impl DoubleEndedIterator",
    trait { fn f(&self) -> impl DoubleEndedIterator<Item = u8>; }
    impl { fn f(&self) -> impl DoubleEndedIterator<Item = u8> { 0..self.0 } }
    |t| t.f().rev().collect::<Vec<_>>()
}

shape! { into_iterator: "impl IntoIterator",
    trait { fn f(&self) -> impl IntoIterator<Item = u8>; }
    impl { fn f(&self) -> impl IntoIterator<Item = u8> { vec![self.0, 1] } }
    |t| t.f().into_iter().collect::<Vec<_>>()
}

shape! { boxed: "Box<impl Display>",
    trait { fn f(&self) -> Box<impl Display>; }
    impl { fn f(&self) -> Box<impl Display> { Box::new(self.0) } }
    |t| t.f().to_string()
}

shape! { vec: "Vec<impl Display>",
    trait { fn f(&self) -> Vec<impl Display>; }
    impl { fn f(&self) -> Vec<impl Display> { vec![self.0, 2] } }
    |t| t.f().iter().map(|n| n.to_string()).collect::<String>()
}

shape! { async_option: "async -> Option<impl Iterator>",
    trait { async fn f(&self) -> Option<impl Iterator<Item = u8>>; }
    impl { async fn f(&self) -> Option<impl Iterator<Item = u8>> { tick().await; Some(0..self.0) } }
    |t| t.f().await.map(|i| i.sum::<u8>())
}

shape! { future_of: "impl Future<Output=impl Display>",
    trait { fn f(&self) -> impl Future<Output = impl Display>; }
    impl { async fn f(&self) -> impl Display { tick().await; self.0 } }
    |t| t.f().await.to_string()
}

shape! { async_fn_like: "impl Fn(u8)->Pin<Box<dyn Future>>",
    trait { fn f(&self) -> impl Fn(u8) -> Pin<Box<dyn Future<Output = u8>>>; }
    impl { fn f(&self) -> impl Fn(u8) -> Pin<Box<dyn Future<Output = u8>>> { let n = self.0; move |m| Box::pin(async move { tick().await; n + m }) } }
    |t| t.f()(1).await
}

shape! { auto_only: "impl Sized-only: impl Send (auto only)",
    trait { fn f(&self) -> impl Send; fn g(&self) -> u8; }
    impl { fn f(&self) -> impl Send { self.0 } fn g(&self) -> u8 { self.0 } }
    |t| { drop(t.f()); t.g() }
}

fn qualified() {
    #[derive(DynAdapters)]
    trait T {
        type X;
        async fn f(&self) -> <Self as T>::X;
    }
    impl T for V {
        type X = u8;
        async fn f(&self) -> u8 {
            tick().await;
            self.0
        }
    }
    each!(dyn DynT<X = u8>: BoxingT CachingT InlineT, V(3), |t| t.f().await);
}
