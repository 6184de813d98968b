//! A borrowed argument: `async fn write(&mut self, bytes: &[u8]) -> usize`.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};

use dynify::{Dynify, PinDynify};
use stackfuture::StackFuture;

use super::next::{drive, sum};
use super::peers::{
    ASYNC_TRAIT, BOXED, BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, ENUM,
    INLINE, STACK_FUTURE, STATIC,
};
use super::{Case, Peer};

/// Counts what it is given.
#[derive(Default)]
struct Sink(usize);

const BYTES: &[u8] = b"sixteen bytes...";

/// One trait for each macro, the same implementation of all.
mod ours {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub(super) trait Write {
        async fn write(&mut self, bytes: &[u8]) -> usize;
    }
    impl Write for super::Sink {
        async fn write(&mut self, bytes: &[u8]) -> usize {
            self.add(bytes)
        }
    }
}
use ours::{BoxingWrite, CachingWrite, DynWrite, InlineWrite};

mod asyncs {
    #[async_trait::async_trait]
    pub(super) trait Write {
        async fn write(&mut self, bytes: &[u8]) -> usize;
    }
    #[async_trait::async_trait]
    impl Write for super::Sink {
        async fn write(&mut self, bytes: &[u8]) -> usize {
            self.add(bytes)
        }
    }
}

mod dynosaurs {
    #[dynosaur::dynosaur(pub(super) DynWrite = dyn(box) Write)]
    pub(super) trait Write {
        async fn write(&mut self, bytes: &[u8]) -> usize;
    }
    impl Write for super::Sink {
        async fn write(&mut self, bytes: &[u8]) -> usize {
            self.add(bytes)
        }
    }
}

mod dynifies {
    #[dynify::dynify]
    pub(super) trait Write {
        async fn write(&mut self, bytes: &[u8]) -> usize;
    }
    impl Write for super::Sink {
        async fn write(&mut self, bytes: &[u8]) -> usize {
            self.add(bytes)
        }
    }
}

mod enums {
    use super::Sink;

    #[enum_dispatch::enum_dispatch]
    pub(super) trait Write {
        async fn write(&mut self, bytes: &[u8]) -> usize;
    }
    impl Write for Sink {
        async fn write(&mut self, bytes: &[u8]) -> usize {
            self.add(bytes)
        }
    }

    /// Takes nothing.
    pub(super) struct Closed;

    impl Write for Closed {
        async fn write(&mut self, _: &[u8]) -> usize {
            0
        }
    }

    #[enum_dispatch::enum_dispatch(Write)]
    pub(super) enum AnySink {
        Closed,
        Sink,
    }
}

impl Sink {
    fn add(&mut self, bytes: &[u8]) -> usize {
        self.0 += bytes.len();
        self.0
    }
}

trait ByHand {
    fn write(&mut self, bytes: &[u8]) -> usize;
    fn boxed<'a>(&'a mut self, bytes: &'a [u8]) -> Pin<Box<dyn Future<Output = usize> + 'a>>;
    fn in_bytes<'a>(&'a mut self, bytes: &'a [u8]) -> StackFuture<'a, usize, 32>;
}

impl ByHand for Sink {
    fn write(&mut self, bytes: &[u8]) -> usize {
        self.add(bytes)
    }

    fn boxed<'a>(&'a mut self, bytes: &'a [u8]) -> Pin<Box<dyn Future<Output = usize> + 'a>> {
        Box::pin(async move { self.add(bytes) })
    }

    fn in_bytes<'a>(&'a mut self, bytes: &'a [u8]) -> StackFuture<'a, usize, 32> {
        StackFuture::from(async move { self.add(bytes) })
    }
}

fn run(object: &mut dyn DynWrite, calls: u32) -> u64 {
    let object = black_box(object);
    sum(calls, |cx| drive(ours::Write::write(object, black_box(BYTES)), cx))
}

fn run_static(calls: u32) -> u64 {
    let mut sink = Sink::default();
    let object = black_box(&mut sink);
    sum(calls, |cx| black_box(drive(ours::Write::write(object, black_box(BYTES)), cx)))
}

fn run_inline(calls: u32) -> u64 {
    run(pin!(InlineWrite::new(Sink::default())).as_mut().as_dyn(), calls)
}

fn run_caching(calls: u32) -> u64 {
    run(&mut CachingWrite::new(Sink::default()), calls)
}

fn run_boxing(calls: u32) -> u64 {
    run(&mut BoxingWrite::new(Sink::default()), calls)
}

fn run_by_hand(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Sink::default();
    let object = black_box(object);
    sum(calls, |_| object.write(black_box(BYTES)))
}

fn run_boxed(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Sink::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.boxed(black_box(BYTES)), cx))
}

fn run_async_trait(calls: u32) -> u64 {
    let object: &mut dyn asyncs::Write = &mut Sink::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.write(black_box(BYTES)), cx))
}

fn run_dynosaur(calls: u32) -> u64 {
    let mut sink = Sink::default();
    let object = black_box(dynosaurs::DynWrite::from_mut(&mut sink));
    sum(calls, |cx| drive(dynosaurs::Write::write(object, black_box(BYTES)), cx))
}

fn run_dynify_stack(calls: u32) -> u64 {
    let object: &mut dyn dynifies::DynWrite = &mut Sink::default();
    let object = black_box(object);
    let mut stack = [MaybeUninit::<u8>::uninit(); 256];
    sum(calls, |cx| drive(object.write(black_box(BYTES)).init(&mut stack), cx))
}

fn run_dynify_vec(calls: u32) -> u64 {
    let object: &mut dyn dynifies::DynWrite = &mut Sink::default();
    let object = black_box(object);
    let mut kept = Vec::<MaybeUninit<u8>>::new();
    sum(calls, |cx| drive(object.write(black_box(BYTES)).init(&mut kept), cx))
}

fn run_stack_future(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Sink::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.in_bytes(black_box(BYTES)), cx))
}

fn run_enum(calls: u32) -> u64 {
    use enums::{AnySink, Closed, Write};
    let mut object =
        if black_box(calls) == u32::MAX { AnySink::from(Closed) } else { Sink::default().into() };
    let object = black_box(&mut object);
    // Or the optimizer would see through it, and add up all numbers at once.
    sum(calls, |cx| black_box(drive(object.write(black_box(BYTES)), cx)))
}

fn run_dynify_boxed(calls: u32) -> u64 {
    let object: &mut dyn dynifies::DynWrite = &mut Sink::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.write(black_box(BYTES)).pin_boxed(), cx))
}

pub(super) fn cases() -> Vec<Case> {
    let peers = [
        Peer { name: STATIC, run: run_static },
        Peer { name: BY_HAND, run: run_by_hand },
        Peer { name: INLINE, run: run_inline },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: BOXED, run: run_boxed },
        Peer { name: ASYNC_TRAIT, run: run_async_trait },
        Peer { name: DYNOSAUR, run: run_dynosaur },
        Peer { name: DYNIFY_STACK, run: run_dynify_stack },
        Peer { name: DYNIFY_VEC, run: run_dynify_vec },
        Peer { name: DYNIFY_BOXED, run: run_dynify_boxed },
        Peer { name: STACK_FUTURE, run: run_stack_future },
        Peer { name: ENUM, run: run_enum },
    ];
    vec![Case::new("a `&[u8]` argument, ready at once", BY_HAND, peers)]
}
