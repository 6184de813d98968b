//! Where forgetting harms nobody: a block on the heap is leaked, and a call that has not begun holds nothing.

use std::mem;
use std::pin::pin;
use std::sync::Arc;

use adapters::{BoxingIn, Bytes, SideStack, Strategy};
use adapters_tests::block_on;
use allocator_api2::alloc::Global;
use tokio::sync::Semaphore;

use crate::subject::{
    BoxingEnds, BoxingWaits, CachingEnds, CachingWaits, DynEnds, DynWaits, Ends, InlineEnds, InlineWaits,
    Waiter, Waits, WaitsAdapter, forget_polled, poll,
};

/// Everything that can be done after a call was forgotten, but for giving the object up.
fn goes_on(waits: &mut dyn DynWaits, waiter: &Waiter) {
    let permits = Semaphore::new(0);
    let waiting = waiter.look();
    // Each kind of call, cancelled after a poll.
    assert!(poll(pin!(waits.exclusive())).is_pending());
    assert!(poll(pin!(waits.shared(&permits))).is_pending());
    assert!(poll(pin!((*waits).eager())).is_pending());
    assert!(poll(pin!(waits.argument(waiter.list.wait()))).is_pending());
    assert!(poll(pin!(waits.nested())).is_pending());
    assert_eq!((waits.plain(), waits.numbers().sum::<u32>()), (9, 9));
    assert_eq!(waiter.look(), waiting, "what was cancelled has left the list");
}

/// A way to forget something of an object.
type Forgets = fn(&mut dyn DynWaits, &Waiter, &Semaphore);

/// Unpolled, and polled once. With it, how many stay in the list.
const WAYS: [(Forgets, usize); 9] = [
    (|waits, _, _| mem::forget(waits.exclusive()), 0),
    (|waits, _, permits| mem::forget(waits.shared(permits)), 0),
    (|waits, _, _| mem::forget(waits.eager()), 0),
    (|waits, _, _| mem::forget(waits.numbers()), 0),
    (|waits, _, _| mem::forget(waits.nested()), 0),
    (|waits, _, _| forget_polled(waits.exclusive()), 1),
    (|waits, _, permits| forget_polled(waits.shared(permits)), 1),
    (|waits, _, _| forget_polled(waits.eager()), 1),
    (|waits, _, _| forget_polled(waits.nested()), 1),
];

/// The whole matrix, for objects on which all of it goes well.
fn matrix<O: AsWaits>(make: impl Fn(Waiter) -> O) {
    for (way, (forgets, stay)) in WAYS.into_iter().enumerate() {
        let waiter = Waiter::default();
        let permits = Arc::new(Semaphore::new(0));
        // Call again, twice each: the second one finds what the first has left.
        let mut object = make(waiter.clone());
        forgets(object.waits(), &waiter, &permits);
        goes_on(object.waits(), &waiter);
        forgets(object.waits(), &waiter, &permits);
        goes_on(object.waits(), &waiter);
        assert_eq!(waiter.look(), 2 * stay, "way {way}");
        // Move.
        let mut moved = Box::new(object);
        goes_on(moved.waits(), &waiter);
        // Drop, and look at what the calls have left.
        drop(moved);
        assert_eq!(waiter.look(), 2 * stay, "way {way}");
        // Forget everything.
        let mut object = make(waiter.clone());
        forgets(object.waits(), &waiter, &permits);
        mem::forget(object);
        assert_eq!(waiter.look(), 3 * stay, "way {way}");
        permits.add_permits(16);
        waiter.list.open();
        assert_eq!(block_on(make(waiter.clone()).waits().shared(&permits)), 2);
        mem::forget(permits); // borrowed by what was forgotten
        mem::forget(waiter);
    }
}

trait AsWaits {
    fn waits(&mut self) -> &mut dyn DynWaits;
}

impl AsWaits for Box<dyn DynWaits> {
    fn waits(&mut self) -> &mut dyn DynWaits {
        &mut **self
    }
}

macro_rules! as_waits {
    ($($type:ty)*) => {$(
        impl AsWaits for $type {
            fn waits(&mut self) -> &mut dyn DynWaits {
                self
            }
        }
    )*};
}
as_waits! {
    BoxingWaits<Waiter> CachingWaits<Waiter> WaitsAdapter<Waiter, SideStack> WaitsAdapter<Waiter, BoxingIn<Global>>
}

#[test]
fn heap_strategies_leak_and_go_on() {
    matrix(BoxingWaits::new);
    matrix(CachingWaits::new);
    matrix(|waiter| WaitsAdapter::with_strategy(waiter, SideStack::new()));
    matrix(|waiter| WaitsAdapter::with_strategy(waiter, BoxingIn::new(Global)));
    matrix(|waiter| -> Box<dyn DynWaits> { Box::new(adapters::Caching::default().adapt(waiter)) });
}

#[test]
fn heap_calls_that_have_not_begun_hold_nothing() {
    let (waiter, permits) = (Waiter::default(), Semaphore::new(0));
    let mut pinned = pin!(InlineWaits::new(waiter.clone()));
    let mut named = pin!(InlineWaits::<Waiter, Bytes<1024>>::sized(waiter.clone()));
    let mut boxed = InlineWaits::boxed(waiter.clone());
    for waits in [pinned.as_mut().as_dyn(), named.as_mut().as_dyn(), &mut *boxed] {
        mem::forget(waits.exclusive());
        mem::forget(waits.shared(&permits));
        mem::forget(waits.argument(std::future::pending()));
        goes_on(waits, &waiter);
    }
}

#[test]
fn heap_takes_what_finds_a_forgotten_slot() {
    let (waiter, permits) = (Waiter::default(), Semaphore::new(0));
    let waits: Arc<dyn DynWaits> = InlineWaits::shared(waiter.clone());
    forget_polled(waits.shared(&permits));
    for _ in 0..3 {
        assert!(poll(pin!(waits.shared(&permits))).is_pending());
        assert_eq!(waiter.look(), 1);
    }
    // Dropping it would abort.
    mem::forget((waits, permits));
}

#[test]
fn heap_calls_by_value_that_are_forgotten_keep_their_object() {
    let waiter = Waiter::default();
    let objects: [fn(Waiter) -> Box<dyn DynEnds>; 3] = [
        |waiter| Box::new(BoxingEnds::new(waiter)),
        |waiter| Box::new(CachingEnds::new(waiter)),
        |waiter| InlineEnds::boxed(waiter),
    ];
    for (index, object) in objects.into_iter().enumerate() {
        mem::forget(object(waiter.clone()).end());
        assert!(poll(pin!(object(waiter.clone()).end())).is_pending());
        assert_eq!(waiter.look(), index);
        // The object went into the call, and is forgotten with it.
        forget_polled(object(waiter.clone()).end());
        assert_eq!(waiter.look(), index + 1);
    }
}

#[test]
fn heap_arguments_that_are_forgotten_stay_with_their_call() {
    let waiter = Waiter::default();
    let boxing = BoxingWaits::new(waiter.clone());
    let waits: &dyn DynWaits = &boxing;
    // The frame of the call is forgotten with what is in there: it is a box, which is leaked.
    forget_polled(waits.argument(waiter.list.wait()));
    assert!(poll(pin!(waits.argument(waiter.list.wait()))).is_pending());
    assert_eq!(waiter.look(), 1);
    drop(boxing);
    assert_eq!(waiter.look(), 1);
}
