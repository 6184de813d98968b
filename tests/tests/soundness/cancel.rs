//! Calls that are dropped: at any point, and nothing is left behind.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_tests::{block_on, tick};

use super::counting::{Counting, Drops, Guard};

#[derive(DynAdapters)]
trait Steps {
    async fn steps(&mut self, n: u32, guard: Guard) -> u32;
    async fn shared(&self, n: u32, guard: Guard) -> u32;
    fn eager(&mut self, guard: Guard) -> impl Future<Output = u32>;
}

struct Plain;

impl Steps for Plain {
    async fn steps(&mut self, n: u32, guard: Guard) -> u32 {
        for _ in 0..n {
            tick().await;
        }
        drop(guard);
        n
    }
    async fn shared(&self, n: u32, guard: Guard) -> u32 {
        for _ in 0..n {
            tick().await;
        }
        drop(guard);
        n
    }
    async fn eager(&mut self, guard: Guard) -> u32 {
        tick().await;
        drop(guard);
        0
    }
}

fn poll_times<F: Future>(mut future: Pin<&mut F>, times: u32) {
    for _ in 0..times {
        let poll = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(poll.is_pending());
    }
}

/// Cancels calls after 0 to 3 polls, then makes one that is not cancelled.
fn cancel_all(steps: &mut dyn DynSteps) {
    for polls in 0..4 {
        let drops = Drops::default();
        poll_times(pin!(steps.steps(5, drops.guard())), polls);
        assert_eq!(drops.count(), 1);
        poll_times(pin!(steps.shared(5, drops.guard())), polls);
        assert_eq!(drops.count(), 2);
        poll_times(pin!(steps.eager(drops.guard())), polls.min(1));
        assert_eq!(drops.count(), 3);
        assert_eq!(block_on(steps.steps(polls, drops.guard())), polls);
        assert_eq!(drops.count(), 4);
    }
}

#[test]
fn a_cancelled_call_leaves_nothing_behind() {
    cancel_all(&mut BoxingSteps::new(Plain));
    cancel_all(&mut CachingSteps::new(Plain));
    cancel_all(pin!(InlineSteps::new(Plain)).as_mut().as_dyn());
    cancel_all(&mut *InlineSteps::boxed(Plain));
    let mut counting = StepsAdapter::with_strategy(Plain, Counting::default());
    cancel_all(&mut counting);
    assert_eq!(counting.strategy().out(), 0);
    assert!(counting.strategy().acquired() >= 12);
}

#[test]
fn a_call_that_is_ready_is_gone_before_its_handle() {
    let mut adapter = StepsAdapter::with_strategy(Plain, Counting::default());
    let drops = Drops::default();
    let mut call = Box::pin((&mut adapter as &mut dyn DynSteps).eager(drops.guard()));
    poll_times(call.as_mut(), 1);
    assert_eq!(drops.count(), 0);
    assert_eq!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(0));
    assert_eq!(drops.count(), 1);
    drop(call);
    assert_eq!((drops.count(), adapter.strategy().out()), (1, 0));
}

#[test]
#[should_panic(expected = "polled after it was ready")]
fn a_call_is_not_polled_twice() {
    let mut adapter = BoxingSteps::new(Plain);
    let mut call = Box::pin((&mut adapter as &mut dyn DynSteps).steps(0, Drops::default().guard()));
    block_on(call.as_mut());
    block_on(call.as_mut());
}
