//! Handles that are forgotten: heap strategies leak the block and go on, pinned storage aborts before a byte is reused.

use std::mem;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_tests::{aborting, block_on};
use tokio::sync::{Notify, Semaphore};

#[derive(DynAdapters)]
trait Waits {
    async fn wait(&mut self) -> u32;
    async fn wait_shared(&self, permit: &Semaphore) -> u32;
    fn plain(&mut self) -> u32;
    fn numbers(&mut self) -> impl Iterator<Item = u32>;
}

/// Waits in an intrusive list, so somebody points into the future while it is pending.
#[derive(Clone, Default)]
struct Waiter(Arc<Notify>);

impl Waits for Waiter {
    async fn wait(&mut self) -> u32 {
        self.0.notified().await;
        1
    }
    async fn wait_shared(&self, permit: &Semaphore) -> u32 {
        permit.acquire_many(2).await.map_or(0, |_| 2)
    }
    fn plain(&mut self) -> u32 {
        3
    }
    fn numbers(&mut self) -> impl Iterator<Item = u32> {
        [4, 5].into_iter()
    }
}

fn poll_once<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls a call once, which registers its waiter, and forgets it.
fn forget_polled(waits: &mut dyn DynWaits) {
    let mut call = Box::pin(waits.wait());
    assert!(poll_once(call.as_mut()).is_pending());
    mem::forget(call);
}

/// The waiters of forgotten calls are still there: waking them touches their memory.
fn wake(waiter: &Waiter) {
    waiter.0.notify_waiters();
    waiter.0.notify_one();
}

#[test]
fn heap_strategies_leak_and_go_on() {
    let waiter = Waiter::default();
    let mut boxing = BoxingWaits::new(waiter.clone());
    let mut caching = CachingWaits::new(waiter.clone());
    for waits in [&mut boxing as &mut dyn DynWaits, &mut caching] {
        forget_polled(waits);
        forget_polled(waits);
        mem::forget(waits.numbers());
        let numbers: Vec<_> = waits.numbers().collect();
        wake(&waiter);
        assert_eq!((block_on(waits.wait()), numbers, waits.plain()), (1, vec![4, 5], 3));
    }
    drop((boxing, caching));
    wake(&waiter);
}

#[test]
fn a_block_that_was_forgotten_is_not_reused() {
    let waiter = Waiter::default();
    let semaphore = Semaphore::new(0);
    let adapter = CachingWaits::new(waiter);
    let waits: &dyn DynWaits = &adapter;
    let mut first = Box::pin(waits.wait_shared(&semaphore));
    assert!(poll_once(first.as_mut()).is_pending());
    mem::forget(first);
    let mut second = Box::pin(waits.wait_shared(&semaphore));
    let mut third = Box::pin(waits.wait_shared(&semaphore));
    assert!(poll_once(second.as_mut()).is_pending());
    assert!(poll_once(third.as_mut()).is_pending());
    drop(second);
    semaphore.add_permits(8);
    assert_eq!(block_on(third), 2);
}

#[test]
fn an_inline_slot_that_was_forgotten_stays_in_use() {
    let semaphore = Semaphore::new(0);
    let waits: Arc<dyn DynWaits> = InlineWaits::shared(Waiter::default());
    let mut call = Box::pin(waits.wait_shared(&semaphore));
    assert!(poll_once(call.as_mut()).is_pending());
    mem::forget(call);
    // Calls through `&self` cannot tell a forgotten call from one in progress: they box.
    let mut second = Box::pin(waits.wait_shared(&semaphore));
    assert!(poll_once(second.as_mut()).is_pending());
    semaphore.add_permits(8);
    assert_eq!(block_on(second), 2);
    // Dropping the adapter would abort.
    mem::forget(waits);
}

#[test]
fn a_call_that_was_not_started_holds_nothing() {
    let mut inline = pin!(InlineWaits::new(Waiter::default()));
    let waits = inline.as_mut().as_dyn();
    mem::forget(waits.wait());
    assert_eq!(waits.plain(), 3);
    assert_eq!(waits.numbers().count(), 2);
}

#[test]
fn forgetting_the_adapter_with_the_call_harms_nobody() {
    let waiter = Waiter::default();
    let inner = waiter.clone();
    let mut outer = Box::pin(async move {
        let mut inline = pin!(InlineWaits::new(inner));
        inline.as_mut().as_dyn().wait().await
    });
    assert!(poll_once(outer.as_mut()).is_pending());
    mem::forget(outer);
    wake(&waiter);
}

aborting! {
    inline_aborts_on_the_next_call child_next_call {
        let mut inline = pin!(InlineWaits::new(Waiter::default()));
        let waits = inline.as_mut().as_dyn();
        forget_polled(waits);
        let _ = poll_once(pin!(waits.wait()));
    }
    inline_aborts_when_it_is_dropped child_drop {
        let mut waits = InlineWaits::boxed(Waiter::default());
        forget_polled(&mut *waits);
        drop(waits);
    }
    inline_aborts_for_objects child_objects {
        let mut inline = pin!(InlineWaits::new(Waiter::default()));
        let waits = inline.as_mut().as_dyn();
        mem::forget(waits.numbers());
        drop(waits.numbers());
    }
    inline_aborts_for_named_slots child_named {
        let mut inline = pin!(InlineWaits::<Waiter, adapters::Bytes<256>>::sized(Waiter::default()));
        forget_polled(inline.as_mut().as_dyn());
        drop(inline.as_mut().as_dyn().numbers());
    }
    the_abort_cannot_be_caught child_caught {
        let mut waits = InlineWaits::boxed(Waiter::default());
        forget_polled(&mut *waits);
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(waits.numbers())));
        drop(caught);
    }
    inline_aborts_while_unwinding child_unwinding {
        let mut waits = InlineWaits::boxed(Waiter::default());
        forget_polled(&mut *waits);
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
            let _waits = waits;
            panic!("the adapter is dropped by this");
        }));
        drop(caught);
    }
}
