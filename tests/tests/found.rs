//! What random traits have found: each is a shape that did not compile.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::unused_async, clippy::manual_async_fn)]

use std::fmt::{Debug, Display};
use std::io::Read;

use adapters::{Boxing, CallerSpace, derive};
use adapters_tests::{block_on, each, tick};

struct V(u8);

#[derive(DynAdapters)]
trait Generic<'t, A> {
    async fn later(&self) -> Box<impl Display>;
    async fn listed(&mut self) -> Vec<impl Display>;
    fn future(&self) -> impl Future<Output = Option<impl Display>>;
    fn items(&self) -> impl Iterator<Item = impl Display>;
    fn held(&self, a: A, t: &'t str) -> (A, &'t str);
}

impl<'t, A> Generic<'t, A> for V {
    async fn later(&self) -> Box<impl Display> {
        tick().await;
        Box::new(self.0)
    }
    async fn listed(&mut self) -> Vec<impl Display> {
        tick().await;
        vec![self.0, 1]
    }
    async fn future(&self) -> Option<impl Display> {
        tick().await;
        Some(self.0)
    }
    fn items(&self) -> impl Iterator<Item = impl Display> {
        0..self.0
    }
    fn held(&self, a: A, t: &'t str) -> (A, &'t str) {
        (a, t)
    }
}

#[test]
fn an_impl_inside_another_type_in_a_generic_trait() {
    let text = "text".to_owned();
    each!(dyn DynGeneric<'_, &str>: BoxingGeneric CachingGeneric InlineGeneric, V(3), |g| {
        let later = Generic::<'_, &str>::later(g).await.to_string();
        let listed: Vec<_> = Generic::<'_, &str>::listed(g).await.iter().map(ToString::to_string).collect();
        let future = Generic::<'_, &str>::future(g).await.map(|n| n.to_string());
        let items: String = Generic::<'_, &str>::items(g).map(|n| n.to_string()).collect();
        (later, listed, future, items, g.held("a", &text).0.to_owned())
    });
}

#[derive(DynAdapters)]
trait Waits<A> {
    fn eager(&self, a: A) -> impl Future<Output = A>;
    fn shown(&self) -> impl Display;
    async fn changes(&mut self) -> u8;
}

impl<A> Waits<A> for V {
    fn eager(&self, a: A) -> impl Future<Output = A> {
        async {
            tick().await;
            a
        }
    }
    fn shown(&self) -> impl Display {
        self.0
    }
    async fn changes(&mut self) -> u8 {
        tick().await;
        self.0 += 1;
        self.0
    }
}

#[test]
fn a_future_of_a_generic_trait_beside_an_async_fn() {
    each!(dyn DynWaits<u16>: BoxingWaits CachingWaits InlineWaits, V(3), |w| {
        let shown = Waits::<u16>::shown(w).to_string();
        (w.eager(4).await, shown, Waits::<u16>::changes(w).await)
    });
}

#[derive(DynAdapters)]
#[adapters(send)]
trait Boxes {
    #[adapters(boxing)]
    async fn rare(&mut self, n: &u8) -> u8;
}

impl Boxes for V {
    async fn rare(&mut self, n: &u8) -> u8 {
        tick().await;
        self.0 + n
    }
}

#[test]
fn nothing_but_boxed_futures_that_are_send() {
    each!(dyn DynBoxes: BoxingBoxes CachingBoxes InlineBoxes, V(3), |b| b.rare(&4).await);
    let mut object = BoxingBoxes::new(V(3));
    let object: &mut dyn DynBoxes = &mut object;
    assert_eq!(block_on(object.in_space(Boxing).rare(&4)), 7);
}

#[derive(DynAdapters)]
#[adapters(also_send)]
trait Shows {
    fn both(&self) -> impl Display + Debug;
    async fn told(&self, what: &str) -> String;
}

impl Shows for V {
    fn both(&self) -> impl Display + Debug {
        self.0.to_string()
    }
    async fn told(&self, what: &str) -> String {
        tick().await;
        format!("{what}{}", self.both())
    }
}

#[test]
fn several_traits_of_one_value_with_also_send() {
    each!(dyn DynShows: BoxingShows CachingShows InlineShows, V(3), |s| {
        let both = s.both();
        (format!("{both} {both:?}"), s.told("n").await)
    });
    let object: Box<dyn DynSendShows> = Box::new(BoxingShows::new(SendShows::new(V(3))));
    let both = object.both();
    assert_eq!(format!("{both} {both:?}"), "3 \"3\"");
}

#[derive(DynAdapters)]
trait Defaults {
    #[adapters(send)]
    async fn list(&self, n: u8) -> Vec<impl Display> {
        tick().await;
        vec![n, 2]
    }
}

#[derive(DynAdapters)]
trait Reads {
    fn open<'a>(&'a self, path: &'a str) -> impl Read;
    fn several(&self, path: &str) -> impl Read;
}

impl Reads for V {
    fn open<'a>(&'a self, path: &'a str) -> impl Read {
        path.as_bytes()
    }
    fn several(&self, path: &str) -> impl Read {
        path.as_bytes().take(u64::from(self.0))
    }
}

#[test]
fn something_to_read_that_borrows_from_several_places() {
    let path = "a path".to_owned();
    each!(dyn DynReads: BoxingReads CachingReads InlineReads, V(3), |r| {
        let mut text = String::new();
        r.open(&path).read_to_string(&mut text).unwrap();
        r.several(&path).read_to_string(&mut text).unwrap();
        text
    });
}

#[derive(DynAdapters)]
trait Ends {
    fn shown(&self, what: &str) -> impl Display;
    fn function(&self, n: &u8) -> impl Fn(u8) -> u8;
    fn end(self) -> u8;
}

impl Ends for V {
    fn shown(&self, what: &str) -> impl Display {
        format!("{what}{}", self.0)
    }
    fn function(&self, n: &u8) -> impl Fn(u8) -> u8 {
        move |m| m + n + self.0
    }
    fn end(self) -> u8 {
        self.0
    }
}

#[test]
fn what_borrows_from_several_places_where_self_is_by_value() {
    let (text, n) = ("text".to_owned(), 1);
    let objects = || -> [Box<dyn DynEnds>; 3] {
        [Box::new(BoxingEnds::new(V(3))), Box::new(CachingEnds::new(V(3))), InlineEnds::boxed(V(3))]
    };
    for object in objects() {
        // As an `impl Ends`, and as a `dyn DynEnds`.
        assert_eq!(Ends::shown(&object, &text).to_string(), (*object).shown(&text).to_string());
        assert_eq!((Ends::function(&object, &n)(2), (*object).function(&n)(2)), (6, 6));
        assert_eq!(object.end(), 3);
    }
}

#[derive(DynAdapters)]
#[adapters(sealed)]
trait Iterates {
    fn all(&self) -> impl IntoIterator<Item = u8>;
}

impl Iterates for V {
    fn all(&self) -> impl IntoIterator<Item = u8> {
        vec![self.0, 1]
    }
}

impl Iterates for u8 {
    fn all(&self) -> impl IntoIterator<Item = u8> {
        Some(*self)
    }
}

adapters::sealed! {
    enum SealedIterates: Iterates {
        V(V),
        One(u8),
    }
}

#[test]
fn something_to_iterate_over_from_an_enum() {
    let sum = |s: &SealedIterates| s.all().into_iter().sum::<u8>();
    assert_eq!((sum(&V(3).into()), sum(&5.into())), (4, 5));
}

#[test]
fn a_default_that_is_send_and_returns_an_impl_inside() {
    struct D;
    impl Defaults for D {}
    each!(dyn DynDefaults: BoxingDefaults CachingDefaults InlineDefaults, D, |d| {
        d.list(1).await.iter().map(ToString::to_string).collect::<String>()
    });
}
