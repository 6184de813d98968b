//! Where a byte would have to be reused that `Pin` has promised to keep: the process ends, with a message.
//!
//! Every case is a test of its own that ends the process, run by another one in a process of its own.

use std::future::poll_fn;
use std::mem;
use std::pin::pin;
use std::task::Poll;

use adapters::{Bytes, Space, Stack, derive};
use adapters_tests::aborting;
use tokio::sync::Semaphore;

use crate::subject::{
    BoxingWaits, DynWaits, InlineEnds, InlineWaits, Waiter, Waits, WaitsAdapter, forget_polled, poll,
};

/// A trait that keeps its argument forever.
#[derive(DynAdapters)]
trait Keeps {
    fn keep(&self, wait: impl Future<Output = ()>);
}

impl Keeps for () {
    fn keep(&self, wait: impl Future<Output = ()>) {
        let mut wait = Box::pin(wait);
        assert!(poll(wait.as_mut()).is_pending());
        mem::forget(wait);
    }
}

aborting! {
    a_pinned_slot_is_not_reused_by_a_fused_call child_fused {
        let mut inline = pin!(InlineWaits::new(Waiter::default()));
        let waits = inline.as_mut().as_dyn();
        forget_polled(waits.exclusive());
        let _ = poll(pin!(waits.exclusive()));
    }
    a_pinned_slot_is_not_reused_by_an_eager_call child_eager {
        let mut inline = pin!(InlineWaits::new(Waiter::default()));
        let waits = inline.as_mut().as_dyn();
        mem::forget(waits.eager());
        drop(waits.eager());
    }
    a_pinned_slot_is_not_reused_by_an_object child_object {
        let mut inline = pin!(InlineWaits::new(Waiter::default()));
        let waits = inline.as_mut().as_dyn();
        forget_polled(waits.nested());
        drop(waits.numbers());
    }
    a_pinned_slot_does_not_go_away child_goes {
        let mut inline = Box::pin(InlineWaits::new(Waiter::default()));
        forget_polled(inline.as_mut().as_dyn().exclusive());
        drop(inline);
    }
    a_named_slot_is_not_reused child_named {
        let mut inline = pin!(InlineWaits::<Waiter, Bytes<1024>>::sized(Waiter::default()));
        forget_polled(inline.as_mut().as_dyn().exclusive());
        drop(inline.as_mut().as_dyn().numbers());
    }
    a_named_slot_does_not_go_away child_named_goes {
        let mut inline = Box::pin(InlineWaits::<Waiter, Bytes<1024>>::sized(Waiter::default()));
        forget_polled(inline.as_mut().as_dyn().exclusive());
        drop(inline);
    }
    a_boxed_slot_is_not_reused child_boxed {
        let mut waits = InlineWaits::boxed(Waiter::default());
        forget_polled(waits.exclusive());
        drop(waits.numbers());
    }
    a_shared_slot_does_not_go_away child_shared {
        let permits = Semaphore::new(0);
        let waits = InlineWaits::shared(Waiter::default());
        forget_polled(waits.shared(&permits));
        drop(waits);
    }
    a_space_on_the_stack_is_not_reused child_space {
        let mut space = pin!(Space::<1024>::new());
        let mut adapter = WaitsAdapterOnStack::with_strategy(Waiter::default(), Stack::new(space.as_mut()));
        let waits: &mut dyn DynExclusive = &mut adapter;
        forget_polled(waits.exclusive());
        let _ = poll(pin!(waits.exclusive()));
    }
    a_space_on_the_stack_does_not_go_away child_space_goes {
        let mut space = Box::pin(Space::<1024>::new());
        let mut adapter = WaitsAdapterOnStack::with_strategy(Waiter::default(), Stack::new(space.as_mut()));
        forget_polled((&mut adapter as &mut dyn DynExclusive).exclusive());
        drop(adapter);
        drop(space);
    }
    an_object_on_the_stack_does_not_go_away child_on_stack {
        let mut place = Box::pin(InlineEnds::on_stack(Waiter::default()));
        mem::forget(place.as_mut().owned());
        drop(place);
    }
    an_argument_does_not_go_away_with_its_frame child_argument {
        let boxing = BoxingKeeps::new(());
        (&boxing as &dyn DynKeeps).keep(Waiter::default().list.wait());
    }
    an_argument_does_not_go_away_with_its_call child_argument_of_a_call {
        let waiter = Waiter::default();
        let boxing = BoxingWaits::new(Forgetful);
        let waits: &dyn DynWaits = &boxing;
        let mut call = Box::pin(waits.argument(waiter.list.wait()));
        assert!(poll(call.as_mut()).is_pending());
        drop(call);
    }
}

/// `exclusive` alone: a slot that the caller reserves has room for one call.
#[derive(DynAdapters)]
#[allow(dead_code, reason = "only some adapters are used")]
trait Exclusive {
    async fn exclusive(&mut self) -> u32;
}

type WaitsAdapterOnStack<'s> = ExclusiveAdapter<Waiter, Stack<'s, 1024>>;

impl Exclusive for Waiter {
    async fn exclusive(&mut self) -> u32 {
        self.list.wait().await;
        1
    }
}

/// Forgets the argument that it owns, and then waits.
struct Forgetful;

impl Waits for Forgetful {
    async fn exclusive(&mut self) -> u32 {
        1
    }
    async fn shared(&self, _: &Semaphore) -> u32 {
        2
    }
    fn eager(&mut self) -> impl Future<Output = u32> {
        std::future::ready(3)
    }
    fn numbers(&mut self) -> impl Iterator<Item = u32> {
        std::iter::empty()
    }
    async fn argument(&self, wait: impl Future<Output = ()>) -> u32 {
        forget_polled(wait);
        poll_fn(|_| Poll::<()>::Pending).await;
        6
    }
    async fn nested(&mut self) -> Option<impl Iterator<Item = u32>> {
        None::<std::iter::Empty<u32>>
    }
    fn plain(&mut self) -> u32 {
        9
    }
}

#[test]
fn nothing_is_forgotten_here() {
    let mut adapter = WaitsAdapter::with_strategy(Forgetful, adapters::Boxing);
    assert_eq!((&mut adapter as &mut dyn DynWaits).plain(), 9);
}
