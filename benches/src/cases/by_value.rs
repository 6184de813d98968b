//! `self` by value: `async fn finish(self) -> u32`, of a `Box<dyn DynX>`. Every call needs an object of its own, which
//! everybody allocates.

use std::hint::black_box;
use std::pin::Pin;

use adapters::derive;

use super::next::{drive, sum};
use super::peers::{ASYNC_TRAIT, BOXED, BOXING, CACHING, STATIC};
use super::{Case, Peer};

#[derive(BoxingAdapter, CachingAdapter)]
trait Finish {
    async fn finish(self) -> u32;
}

struct Job(u32);

impl Finish for Job {
    async fn finish(self) -> u32 {
        self.0
    }
}

trait ByHand {
    fn finish(self: Box<Self>) -> Pin<Box<dyn Future<Output = u32>>>;
}

impl ByHand for Job {
    fn finish(self: Box<Self>) -> Pin<Box<dyn Future<Output = u32>>> {
        Box::pin(async move { self.0 })
    }
}

#[async_trait::async_trait]
trait AsyncFinish {
    async fn finish(self: Box<Self>) -> u32;
}

#[async_trait::async_trait]
impl AsyncFinish for Job {
    async fn finish(self: Box<Self>) -> u32 {
        self.0
    }
}

fn run_static(calls: u32) -> u64 {
    sum(calls, |cx| drive(Finish::finish(*black_box(Box::new(Job(3)))), cx) as usize)
}

fn run_boxing(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn DynFinish> = Box::new(BoxingFinish::new(Job(3)));
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_caching(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn DynFinish> = Box::new(CachingFinish::new(Job(3)));
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_boxed(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn ByHand> = Box::new(Job(3));
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_async_trait(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn AsyncFinish> = Box::new(Job(3));
        drive(black_box(object).finish(), cx) as usize
    })
}

pub(super) fn cases() -> Vec<Case> {
    let peers = [
        Peer { name: STATIC, run: run_static },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXED, run: run_boxed },
        Peer { name: ASYNC_TRAIT, run: run_async_trait },
    ];
    vec![Case::new("`self` by value, a boxed object for each call", BOXED, peers)]
}
