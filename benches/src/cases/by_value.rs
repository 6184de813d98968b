//! `self` by value: `async fn finish(self) -> u32`, of a `Box<dyn DynX>`. Every call needs an object of its own, which
//! everybody allocates who has no place for it.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};

use adapters::{DynPtr, derive};
use dynify::{Dynify, PinDynify};
use enum_dispatch::enum_dispatch;
use stackfuture::StackFuture;

use super::next::{drive, sum};
use super::peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, ENUM, STACK_FUTURE,
    STATIC,
};
use super::{Case, Peer};

#[derive(DynAdapters)]
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
    fn now(self: Box<Self>) -> u32;
    fn finish(self: Box<Self>) -> Pin<Box<dyn Future<Output = u32>>>;
    fn in_bytes(self: Box<Self>) -> StackFuture<'static, u32, 32>;
}

impl ByHand for Job {
    fn now(self: Box<Self>) -> u32 {
        self.0
    }

    fn finish(self: Box<Self>) -> Pin<Box<dyn Future<Output = u32>>> {
        Box::pin(async move { self.0 })
    }

    fn in_bytes(self: Box<Self>) -> StackFuture<'static, u32, 32> {
        StackFuture::from(async move { self.0 })
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

#[dynify::dynify]
trait DynifyFinish {
    async fn finish(self: Box<Self>) -> u32;
}

impl DynifyFinish for Job {
    async fn finish(self: Box<Self>) -> u32 {
        self.0
    }
}

mod enums {
    use super::{Job, enum_dispatch};

    #[enum_dispatch]
    pub(super) trait Finish {
        async fn finish(self) -> u32;
    }

    impl Finish for Job {
        async fn finish(self) -> u32 {
            self.0
        }
    }

    /// It has nothing to do.
    pub(super) struct Idle;

    impl Finish for Idle {
        async fn finish(self) -> u32 {
            0
        }
    }

    #[enum_dispatch(Finish)]
    pub(super) enum AnyJob {
        Idle,
        Job,
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

fn run_inline_boxed(calls: u32) -> u64 {
    sum(calls, |cx| drive(black_box(InlineFinish::boxed(Job(3))).finish(), cx) as usize)
}

fn run_on_stack(calls: u32) -> u64 {
    sum(calls, |cx| {
        let mut place = pin!(InlineFinish::on_stack(Job(3)));
        let object: DynPtr<'_, dyn DynFinish> = place.as_mut().owned();
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_caching(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn DynFinish> = Box::new(CachingFinish::new(Job(3)));
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_by_hand(calls: u32) -> u64 {
    sum(calls, |_| {
        let object: Box<dyn ByHand> = Box::new(Job(3));
        black_box(object).now() as usize
    })
}

fn run_boxed(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn ByHand> = Box::new(Job(3));
        drive(black_box(object).finish(), cx) as usize
    })
}

fn run_stack_future(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn ByHand> = Box::new(Job(3));
        drive(black_box(object).in_bytes(), cx) as usize
    })
}

fn run_dynify_stack(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn DynDynifyFinish> = Box::new(Job(3));
        let mut stack = [MaybeUninit::<u8>::uninit(); 64];
        drive(black_box(object).finish().init(&mut stack), cx) as usize
    })
}

fn run_dynify_vec(calls: u32) -> u64 {
    let mut kept = Vec::<MaybeUninit<u8>>::new();
    sum(calls, |cx| {
        let object: Box<dyn DynDynifyFinish> = Box::new(Job(3));
        drive(black_box(object).finish().init(&mut kept), cx) as usize
    })
}

fn run_dynify_boxed(calls: u32) -> u64 {
    sum(calls, |cx| {
        let object: Box<dyn DynDynifyFinish> = Box::new(Job(3));
        drive(black_box(object).finish().pin_boxed(), cx) as usize
    })
}

fn run_enum(calls: u32) -> u64 {
    use enums::{AnyJob, Finish, Idle};
    sum(calls, |cx| {
        let object = if black_box(calls) == u32::MAX { AnyJob::from(Idle) } else { Job(3).into() };
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
        Peer { name: BY_HAND, run: run_by_hand },
        Peer { name: "adapters, inline, on the stack", run: run_on_stack },
        Peer { name: "adapters, inline, boxed once", run: run_inline_boxed },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXED, run: run_boxed },
        Peer { name: ASYNC_TRAIT, run: run_async_trait },
        Peer { name: DYNIFY_STACK, run: run_dynify_stack },
        Peer { name: DYNIFY_VEC, run: run_dynify_vec },
        Peer { name: DYNIFY_BOXED, run: run_dynify_boxed },
        Peer { name: STACK_FUTURE, run: run_stack_future },
        Peer { name: ENUM, run: run_enum },
    ];
    vec![Case::new("`self` by value, an object for each call", BY_HAND, peers)]
}
