//! Slots without size: they have an address, which may be that of a block of another slot.
#![forbid(unsafe_code)]

use std::pin::pin;
use std::task::{Context, Waker};

use adapters::{Adapter, Boxing, Bytes, Fallback, Inline, derive};
use adapters_tests::{block_on, tick};

#[derive(DynAdapters)]
trait Count {
    async fn count(&self) -> usize;
}
struct Three;
impl Count for Three {
    async fn count(&self) -> usize {
        tick().await;
        3
    }
}

/// What an empty slot has no room for goes to the slot behind it.
type Empty = Inline<Bytes<0>, (), Inline<Bytes<256>, (), Boxing>>;

/// Two calls at once, twice: the second one does not fit into the slot of the adapter.
fn overlap(counts: &dyn DynCount) {
    for _ in 0..2 {
        let (mut first, mut second) = (pin!(counts.count()), pin!(counts.count()));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(first.as_mut().poll(&mut cx).is_pending());
        assert!(second.as_mut().poll(&mut cx).is_pending());
        assert_eq!((block_on(second), block_on(first)), (3, 3));
    }
}

#[test]
fn what_the_neighbour_of_an_empty_slot_has_goes_back_to_the_neighbour() {
    let strategy: Inline<Bytes<64>, __CountTrait, Fallback<Empty, Boxing>> = Inline::new();
    let counts = pin!(Adapter::with_strategy(Three, strategy));
    overlap(counts.as_ref().as_dyn_ref());
} // dropping it aborts if a block is thought to be out

#[test]
fn an_empty_slot_in_front_of_the_heap() {
    let strategy: Inline<Bytes<64>, __CountTrait, Fallback<Inline<Bytes<0>, (), Boxing>, Boxing>> =
        Inline::new();
    let counts = pin!(Adapter::with_strategy(Three, strategy));
    overlap(counts.as_ref().as_dyn_ref());
}
