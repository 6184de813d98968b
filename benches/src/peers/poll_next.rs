//! No future at all: `poll_next` through `dyn`, with what lives across polls in the object. The least that a `dyn` call
//! can cost, and the least pleasant to write.

use std::hint::black_box;
use std::task::{Context, Poll};

use crate::subject::{State, Subject, sum};

trait PollNext {
    type Item;
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

impl<S: State, const PENDING: bool> PollNext for Subject<S, PENDING> {
    type Item = u32;

    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<u32>> {
        if !self.by_hand.paused {
            self.by_hand.state.begin(self.next);
            if PENDING {
                self.by_hand.paused = true;
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
        }
        self.by_hand.paused = false;
        self.next = self.by_hand.state.end();
        Poll::Ready(Some(self.next))
    }
}

pub(super) fn run<S: State, const PENDING: bool>(calls: u32) -> u64 {
    let items: &mut dyn PollNext<Item = u32> = &mut Subject::<S, PENDING>::default();
    let items = black_box(items);
    sum(calls, |cx| {
        loop {
            if let Poll::Ready(item) = items.poll_next(cx) {
                return item;
            }
        }
    })
}
