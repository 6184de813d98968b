//! `fn items(&self) -> impl Iterator`, drained.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::pin;

use adapters::derive;
use dynify::Dynify;

use super::next::sum;
use super::peers::{
    BOXING, BY_HAND, CACHING, DYNIFY_BOXED, DYNIFY_STACK, DYNIFY_VEC, DYNOSAUR, INLINE, STATIC,
};
use super::{Case, Peer};

#[derive(DynAdapters)]
trait Items {
    fn items(&self) -> impl Iterator<Item = u32>;
}

/// Numbers from 1 to ten.
#[derive(Default)]
struct Ten;

impl Ten {
    #[expect(clippy::unused_self, reason = "what is returned may borrow, as in real code")]
    fn all(&self) -> impl Iterator<Item = u32> {
        1..=black_box(10)
    }
}

impl Items for Ten {
    fn items(&self) -> impl Iterator<Item = u32> {
        self.all()
    }
}

trait ByHand {
    fn items(&self) -> Box<dyn Iterator<Item = u32> + '_>;
}

impl ByHand for Ten {
    fn items(&self) -> Box<dyn Iterator<Item = u32> + '_> {
        Box::new(self.all())
    }
}

mod dynosaurs {
    #[dynosaur::dynosaur(pub(super) DynItems = dyn(box) Items)]
    pub(super) trait Items {
        fn items(&self) -> impl Iterator<Item = u32>;
    }
    impl Items for super::Ten {
        fn items(&self) -> impl Iterator<Item = u32> {
            self.all()
        }
    }
}

mod dynifies {
    #[dynify::dynify]
    pub(super) trait Items {
        fn items(&self) -> impl Iterator<Item = u32>;
    }
    impl Items for super::Ten {
        fn items(&self) -> impl Iterator<Item = u32> {
            self.all()
        }
    }
}

/// One after the other, not by way of `fold`, which some pointers do not hand on.
#[expect(
    clippy::while_let_on_iterator,
    reason = "a `for` loop would be the same, but it is `next` that is measured"
)]
fn drain(mut items: impl Iterator<Item = u32>) -> usize {
    let mut sum = 0;
    while let Some(item) = items.next() {
        sum += item as usize;
    }
    sum
}

fn run(object: &dyn DynItems, calls: u32) -> u64 {
    let object = black_box(object);
    sum(calls, |_| drain(object.items()))
}

fn run_static(calls: u32) -> u64 {
    sum(calls, |_| drain(Items::items(black_box(&Ten))))
}

fn run_inline(calls: u32) -> u64 {
    run(pin!(InlineItems::new(Ten)).as_mut().as_dyn(), calls)
}

fn run_caching(calls: u32) -> u64 {
    run(&CachingItems::new(Ten), calls)
}

fn run_boxing(calls: u32) -> u64 {
    run(&BoxingItems::new(Ten), calls)
}

fn run_by_hand(calls: u32) -> u64 {
    let object: &dyn ByHand = black_box(&Ten);
    sum(calls, |_| drain(object.items()))
}

fn run_dynosaur(calls: u32) -> u64 {
    use dynosaurs::Items as _;
    let object = black_box(dynosaurs::DynItems::from_ref(&Ten));
    sum(calls, |_| drain(object.items()))
}

fn run_dynify_stack(calls: u32) -> u64 {
    let object: &dyn dynifies::DynItems = black_box(&Ten);
    let mut stack = [MaybeUninit::<u8>::uninit(); 64];
    sum(calls, |_| drain(&mut *object.items().init(&mut stack)))
}

fn run_dynify_vec(calls: u32) -> u64 {
    let object: &dyn dynifies::DynItems = black_box(&Ten);
    let mut kept = Vec::<MaybeUninit<u8>>::new();
    sum(calls, |_| drain(&mut *object.items().init(&mut kept)))
}

fn run_dynify_boxed(calls: u32) -> u64 {
    let object: &dyn dynifies::DynItems = black_box(&Ten);
    sum(calls, |_| drain(object.items().boxed()))
}

pub(super) fn cases() -> Vec<Case> {
    let peers = [
        Peer { name: STATIC, run: run_static },
        Peer { name: BY_HAND, run: run_by_hand },
        Peer { name: INLINE, run: run_inline },
        Peer { name: CACHING, run: run_caching },
        Peer { name: BOXING, run: run_boxing },
        Peer { name: DYNOSAUR, run: run_dynosaur },
        Peer { name: DYNIFY_STACK, run: run_dynify_stack },
        Peer { name: DYNIFY_VEC, run: run_dynify_vec },
        Peer { name: DYNIFY_BOXED, run: run_dynify_boxed },
    ];
    vec![
        Case::new("`-> impl Iterator` of 10 items, drained (by hand: `Box<dyn Iterator>`)", BY_HAND, peers)
            .weight(3),
    ]
}
