//! A twin that is implemented by hand, and says that a call is pending where it has left no future.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use adapters::__private::Start;
use adapters::{Boxing, CallerSpace, derive};

#[derive(DynAdapters)]
trait Next {
    async fn next(&mut self) -> u32;
}

struct Never;

impl DynNext for Never {
    fn __dyn_next<'call>(&'call mut self, _: Start<'call, '_, '_, u32>) -> Poll<u32> {
        Poll::Pending
    }
}

fn polled_twice(call: impl Future<Output = u32>) {
    let mut call = pin!(call);
    let cx = &mut Context::from_waker(Waker::noop());
    assert_eq!(call.as_mut().poll(cx), Poll::Pending);
    let again = catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(cx)));
    let message = again.expect_err("there is nothing to poll");
    assert_eq!(message.downcast_ref::<String>().unwrap(), "a future was polled after it was ready");
}

#[test]
fn no_future_was_left() {
    let object: &mut dyn DynNext = &mut Never;
    polled_twice(object.next());
    polled_twice(object.in_space(Boxing).next());
}

#[test]
fn no_future_was_left_and_nobody_polls() {
    let object: &mut dyn DynNext = &mut Never;
    let mut call = pin!(object.in_space(Boxing));
    let mut call = pin!(call.next());
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
}
