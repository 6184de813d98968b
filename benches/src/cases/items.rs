//! An `impl Iterator` argument of 0, 10 and 1000 items. async-trait and dynify cannot do that through `dyn`.

use std::hint::black_box;
use std::pin::{Pin, pin};

use adapters::derive;
use stackfuture::StackFuture;

use super::next::{drive, sum};
use super::peers::{BOXED, BOXING, BY_HAND, CACHING, DYNOSAUR, ENUM, INLINE, STACK_FUTURE, STATIC};
use super::{Case, Peer};

#[derive(DynAdapters)]
trait Add {
    async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32;
}

/// Adds up what it is given.
#[derive(Default)]
struct Total(u32);

impl Total {
    fn take(&mut self, items: impl Iterator<Item = u32>) -> u32 {
        for item in items {
            // Or the optimizer would know the sum where it knows the iterator.
            self.0 = black_box(self.0.wrapping_add(item));
        }
        self.0
    }
}

impl Add for Total {
    async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32 {
        self.take(items)
    }
}

trait ByHand {
    fn add(&mut self, items: &mut dyn Iterator<Item = u32>) -> u32;
    fn boxed<'a>(
        &'a mut self,
        items: &'a mut dyn Iterator<Item = u32>,
    ) -> Pin<Box<dyn Future<Output = u32> + 'a>>;
    fn in_bytes<'a>(
        &'a mut self,
        items: &'a mut (dyn Iterator<Item = u32> + Send),
    ) -> StackFuture<'a, u32, 32>;
}

impl ByHand for Total {
    fn add(&mut self, items: &mut dyn Iterator<Item = u32>) -> u32 {
        self.take(items)
    }

    fn boxed<'a>(
        &'a mut self,
        items: &'a mut dyn Iterator<Item = u32>,
    ) -> Pin<Box<dyn Future<Output = u32> + 'a>> {
        Box::pin(async move { self.take(items) })
    }

    fn in_bytes<'a>(
        &'a mut self,
        items: &'a mut (dyn Iterator<Item = u32> + Send),
    ) -> StackFuture<'a, u32, 32> {
        StackFuture::from(async move { self.take(items) })
    }
}

mod theirs {
    #[dynosaur::dynosaur(pub(super) DynAdd = dyn(box) Add)]
    pub(super) trait Add {
        async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32;
    }

    impl Add for super::Total {
        async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32 {
            self.take(items)
        }
    }
}

mod enums {
    use super::Total;

    #[enum_dispatch::enum_dispatch]
    pub(super) trait Add {
        async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32;
    }
    impl Add for Total {
        async fn add(&mut self, items: impl Iterator<Item = u32>) -> u32 {
            self.take(items)
        }
    }

    /// Adds nothing.
    pub(super) struct Closed;

    impl Add for Closed {
        async fn add(&mut self, _: impl Iterator<Item = u32>) -> u32 {
            0
        }
    }

    #[enum_dispatch::enum_dispatch(Add)]
    pub(super) enum AnyTotal {
        Closed,
        Total,
    }
}

fn run<const N: u32>(object: &mut dyn DynAdd, calls: u32) -> u64 {
    let object = black_box(object);
    sum(calls, |cx| drive(object.add(0..black_box(N)), cx) as usize)
}

fn run_static<const N: u32>(calls: u32) -> u64 {
    let mut object = Total::default();
    sum(calls, |cx| drive(Add::add(black_box(&mut object), 0..black_box(N)), cx) as usize)
}

fn run_inline<const N: u32>(calls: u32) -> u64 {
    run::<N>(pin!(InlineAdd::new(Total::default())).as_mut().as_dyn(), calls)
}

fn run_caching<const N: u32>(calls: u32) -> u64 {
    run::<N>(&mut CachingAdd::new(Total::default()), calls)
}

fn run_boxing<const N: u32>(calls: u32) -> u64 {
    run::<N>(&mut BoxingAdd::new(Total::default()), calls)
}

fn run_by_hand<const N: u32>(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Total::default();
    let object = black_box(object);
    sum(calls, |_| object.add(&mut (0..black_box(N))) as usize)
}

fn run_boxed<const N: u32>(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Total::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.boxed(&mut (0..black_box(N))), cx) as usize)
}

fn run_stack_future<const N: u32>(calls: u32) -> u64 {
    let object: &mut dyn ByHand = &mut Total::default();
    let object = black_box(object);
    sum(calls, |cx| drive(object.in_bytes(&mut (0..black_box(N))), cx) as usize)
}

fn run_enum<const N: u32>(calls: u32) -> u64 {
    use enums::{Add, AnyTotal, Closed};
    let mut object =
        if black_box(calls) == u32::MAX { AnyTotal::from(Closed) } else { Total::default().into() };
    let object = black_box(&mut object);
    sum(calls, |cx| drive(object.add(0..black_box(N)), cx) as usize)
}

fn run_dynosaur<const N: u32>(calls: u32) -> u64 {
    use theirs::Add as _;
    let mut total = Total::default();
    let object = black_box(theirs::DynAdd::from_mut(&mut total));
    sum(calls, |cx| drive(object.add(0..black_box(N)), cx) as usize)
}

fn case<const N: u32>() -> Case {
    let peers = [
        Peer { name: STATIC, run: run_static::<N> },
        Peer { name: BY_HAND, run: run_by_hand::<N> },
        Peer { name: INLINE, run: run_inline::<N> },
        Peer { name: CACHING, run: run_caching::<N> },
        Peer { name: BOXING, run: run_boxing::<N> },
        Peer { name: BOXED, run: run_boxed::<N> },
        Peer { name: DYNOSAUR, run: run_dynosaur::<N> },
        Peer { name: STACK_FUTURE, run: run_stack_future::<N> },
        Peer { name: ENUM, run: run_enum::<N> },
    ];
    let name = format!("an `impl Iterator` argument of {N} items");
    Case::new(name, BY_HAND, peers).weight(1 + N / 5)
}

pub(super) fn cases() -> Vec<Case> {
    vec![case::<0>(), case::<10>(), case::<1000>()]
}
