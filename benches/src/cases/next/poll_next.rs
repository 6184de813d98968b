//! No future at all: `poll_next` through `dyn`, with what lives across polls in the object. The least that a `dyn` call
//! can cost, and the least pleasant to write.

use std::hint::black_box;
use std::task::{Context, Poll};

use super::subject::{Keeping, Plain, State, sum};

pub(crate) trait PollNext {
    type Item;
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

impl PollNext for Plain {
    type Item = u32;

    fn poll_next(&mut self, _: &mut Context<'_>) -> Poll<Option<u32>> {
        self.next += 1;
        Poll::Ready(Some(self.next))
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool> PollNext for Keeping<S, PENDING, CANCEL> {
    type Item = u32;

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        if self.by_hand.paused == 0 {
            self.by_hand.state.begin(self.next);
        }
        if self.by_hand.paused < PENDING {
            self.by_hand.paused += 1;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.by_hand.paused = 0;
        self.next = self.by_hand.state.end();
        Poll::Ready(Some(self.next))
    }
}

pub(super) fn run<T: PollNext<Item = u32> + Default>(calls: u32) -> u64 {
    let items: &mut dyn PollNext<Item = u32> = &mut T::default();
    let items = black_box(items);
    sum(calls, |cx| {
        loop {
            if let Poll::Ready(item) = items.poll_next(cx) {
                return item.unwrap_or_default() as usize;
            }
        }
    })
}
