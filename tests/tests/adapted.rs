//! Values of annotated traits, passed and returned in every way there is.
#![forbid(unsafe_code)]
#![allow(missing_docs, missing_debug_implementations, clippy::unused_self)]

use std::pin::pin;

use adapters::derive;
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait View {
    fn size(&self) -> usize;
    async fn grown(&self, by: usize) -> usize;
}

impl View for str {
    fn size(&self) -> usize {
        self.len()
    }
    async fn grown(&self, by: usize) -> usize {
        tick().await;
        self.len() + by
    }
}

#[derive(DynAdapters)]
trait Counter {
    async fn count(&mut self) -> u32;
}

impl Counter for u32 {
    async fn count(&mut self) -> u32 {
        tick().await;
        *self += 1;
        *self
    }
}

#[derive(DynAdapters)]
trait Canvas {
    async fn sendable(&mut self, view: impl View + Send) -> usize;
    fn shared(&self, view: impl View + Send + Sync) -> usize;
    fn thread(&self, view: impl View + Send + 'static) -> usize;
    fn back(&self, text: &'static str) -> impl View + Send;
    fn later(&self, view: impl View) -> impl Future<Output = usize>;
    fn sizes(&self, view: impl View) -> impl Iterator<Item = usize>;
    fn closure(&self, view: impl View) -> impl Fn(usize) -> usize;
    fn same(&self, view: impl View) -> impl View;
    fn by_ref(&self, view: &impl View) -> usize;
    async fn by_ref_later(&self, view: &impl View) -> usize;
    async fn by_mut(&self, counter: &mut impl Counter) -> u32;
    fn option(&self, view: Option<impl View>) -> usize;
    async fn all(&self, views: Vec<impl View>) -> usize;
    fn option_back(&self, there: bool) -> Option<impl View + Send>;
    async fn later_back(&self) -> Result<impl View, u8>;
    fn generic<V: View + Send>(&self, view: V) -> usize;
}

struct Paper;

impl Canvas for Paper {
    async fn sendable(&mut self, view: impl View + Send) -> usize {
        std::thread::scope(|scope| scope.spawn(move || view.size()).join().unwrap())
    }
    fn shared(&self, view: impl View + Send + Sync) -> usize {
        std::thread::scope(|scope| {
            let threads = [(); 2].map(|()| scope.spawn(|| view.size()));
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        })
    }
    fn thread(&self, view: impl View + Send + 'static) -> usize {
        std::thread::spawn(move || block_on(view.grown(2))).join().unwrap()
    }
    fn back(&self, text: &'static str) -> impl View + Send {
        text
    }
    async fn later(&self, view: impl View) -> usize {
        view.grown(1).await
    }
    fn sizes(&self, view: impl View) -> impl Iterator<Item = usize> {
        (0..3).map(move |n| n * view.size())
    }
    fn closure(&self, view: impl View) -> impl Fn(usize) -> usize {
        move |n| n + view.size()
    }
    fn same(&self, view: impl View) -> impl View {
        view
    }
    fn by_ref(&self, view: &impl View) -> usize {
        view.size()
    }
    async fn by_ref_later(&self, view: &impl View) -> usize {
        view.grown(3).await + view.size()
    }
    async fn by_mut(&self, counter: &mut impl Counter) -> u32 {
        counter.count().await + counter.count().await
    }
    fn option(&self, view: Option<impl View>) -> usize {
        view.map_or(100, |view| view.size())
    }
    async fn all(&self, views: Vec<impl View>) -> usize {
        let mut sum = 0;
        for view in views {
            sum += view.grown(1).await;
        }
        sum
    }
    fn option_back(&self, there: bool) -> Option<impl View + Send> {
        there.then_some("there")
    }
    async fn later_back(&self) -> Result<impl View, u8> {
        tick().await;
        Ok("later")
    }
    fn generic<V: View + Send>(&self, view: V) -> usize {
        view.size()
    }
}

async fn everything<C: Canvas + ?Sized>(canvas: &mut C) -> Vec<usize> {
    let local = "local".to_owned();
    let mut counter = 5;
    let moved = canvas.back("moved");
    let moved = std::thread::scope(|scope| scope.spawn(move || moved.size()).join().unwrap());
    vec![
        canvas.sendable(&*local).await,
        canvas.shared(&*local),
        canvas.thread("static"),
        moved,
        canvas.later(&*local).await,
        canvas.sizes(&*local).sum(),
        canvas.closure(&*local)(1),
        canvas.same(&*local).grown(4).await,
        canvas.by_ref(&&*local),
        canvas.by_ref_later(&"ref").await,
        canvas.by_mut(&mut counter).await as usize + counter as usize,
        canvas.option(Some("x")) + canvas.option(None::<&str>),
        canvas.all(vec!["a", "bc"]).await,
        canvas.option_back(true).map_or(0, |view| view.size())
            + usize::from(canvas.option_back(false).is_none()),
        canvas.later_back().await.map_or(0, |view| view.size()),
        canvas.generic("generic"),
    ]
}

#[test]
fn every_adapter_is_as_the_value() {
    let expected = block_on(everything(&mut Paper));
    assert_eq!(expected[..4], [5, 10, 8, 5]);
    let (mut boxing, mut caching) = (BoxingCanvas::new(Paper), CachingCanvas::new(Paper));
    let (mut inline, mut boxed) = (pin!(InlineCanvas::new(Paper)), InlineCanvas::boxed(Paper));
    let objects: [&mut dyn DynCanvas; 4] = [&mut boxing, &mut caching, inline.as_mut().as_dyn(), &mut *boxed];
    for object in objects {
        assert_eq!(block_on(everything(object)), expected);
    }
}
