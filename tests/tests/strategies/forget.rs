//! Calls that are forgotten after their first poll, while somebody points into them.

use std::mem;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::{Boxing, BoxingIn, CallerSpace, SideStack, Space, Stack, Strategy, TaskStack, derive};
use adapters_tests::{aborting, block_on};
use tokio::sync::Notify;

use super::arena::Arena;

#[derive(DynAdapters)]
trait Waits {
    async fn wait(&mut self) -> u32;
}

/// Waits in an intrusive list, so somebody points into the future while it is pending.
#[derive(Clone, Default)]
struct Waiter(Arc<Notify>);

impl Waits for Waiter {
    async fn wait(&mut self) -> u32 {
        self.0.notified().await;
        1
    }
}

/// Polls a call once, which registers its waiter, and forgets it.
fn forget_polled(waits: &mut dyn DynWaits) {
    let mut call = Box::pin(waits.wait());
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    mem::forget(call);
}

/// Forgets calls; then another call runs, the strategy is dropped, and the waiters are woken, which touches their memory.
fn leak(strategy: impl Strategy + Unpin) {
    let waiter = Waiter::default();
    let mut adapter = strategy.adapt(waiter.clone());
    forget_polled(&mut adapter);
    forget_polled(&mut adapter);
    waiter.0.notify_waiters();
    waiter.0.notify_one();
    assert_eq!(block_on((&mut adapter as &mut dyn DynWaits).wait()), 1);
    drop(adapter);
    waiter.0.notify_waiters();
}

#[test]
fn heap_strategies_leak_and_go_on() {
    leak(Boxing);
    leak(BoxingIn::new(Arena::default()));
    leak(SideStack::new());
    leak(TaskStack);
    leak(Boxing.or(Boxing));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(SideStack::new().scope(async { leak(TaskStack) }));
}

#[test]
fn a_space_that_is_forgotten_with_its_call_harms_nobody() {
    let waiter = Waiter::default();
    let mut space = Box::pin(Space::<128>::new());
    let mut adapter = Stack::new(space.as_mut()).adapt(waiter.clone());
    forget_polled(&mut adapter);
    drop(adapter);
    mem::forget(space);
    waiter.0.notify_waiters();
}

#[test]
fn a_call_that_was_cancelled_leaves_the_space_free() {
    let mut space = pin!(Space::<128>::new());
    let waiter = Waiter::default();
    for _ in 0..3 {
        let mut adapter = Stack::new(space.as_mut()).adapt(waiter.clone());
        let waits: &mut dyn DynWaits = &mut adapter;
        let mut call = Box::pin(waits.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        drop(call);
        waiter.0.notify_one();
        assert_eq!(block_on(waits.wait()), 1);
    }
}

aborting! {
    a_stack_aborts_on_the_next_call child_next_call {
        let mut space = pin!(Space::<128>::new());
        let mut adapter = Stack::new(space.as_mut()).adapt(Waiter::default());
        forget_polled(&mut adapter);
        forget_polled(&mut adapter);
    }
    a_stack_aborts_when_the_space_goes child_space {
        {
            let mut space = pin!(Space::<128>::new());
            forget_polled(&mut Stack::new(space.as_mut()).adapt(Waiter::default()));
        }
    }
    a_stack_aborts_in_the_next_adapter child_next_adapter {
        let mut space = Box::pin(Space::<128>::new());
        forget_polled(&mut Stack::new(space.as_mut()).adapt(Waiter::default()));
        forget_polled(&mut Stack::new(space.as_mut()).adapt(Waiter::default()));
    }
    a_stack_aborts_when_the_space_is_replaced child_replaced {
        let mut space = Box::pin(Space::<128>::new());
        forget_polled(&mut Stack::new(space.as_mut()).adapt(Waiter::default()));
        space.set(Space::new());
    }
    a_stack_with_a_fallback_aborts_at_the_end child_fallback {
        {
            let mut space = pin!(Space::<128>::new());
            let mut adapter = Stack::new(space.as_mut()).or(Boxing).adapt(Waiter::default());
            forget_polled(&mut adapter);
            // This one boxes.
            forget_polled(&mut adapter);
        }
    }
    space_that_a_caller_offers_aborts_at_the_end child_caller_space {
        let mut adapter = Boxing::new(Waiter::default());
        let waits: &mut dyn DynWaits = &mut adapter;
        {
            let mut space = pin!(Space::<128>::new());
            let mut waits = waits.in_space(Stack::new(space.as_mut()));
            let mut call = Box::pin(waits.wait());
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            mem::forget(call);
        }
    }
}
