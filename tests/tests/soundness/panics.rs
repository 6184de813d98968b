//! Panics of the user's code, anywhere: nothing leaks, nothing is dropped twice, the adapter goes on.

use std::cell::Cell;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use adapters::{CallerSpace, Space, Stack, derive};
use adapters_tests::{block_on, tick};

use super::counting::{Counting, Drops, Guard};

/// Where to panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Nowhere,
    Eager,
    FirstPoll,
    LaterPoll,
    Drop,
}

#[derive(DynAdapters)]
trait Panics {
    fn eager(&mut self, at: At, guard: Guard) -> impl Future<Output = u32>;
    async fn fused(&mut self, at: At, guard: Guard) -> u32;
    async fn shared(&self, at: At, guard: Guard) -> u32;
    fn numbers(&self, at: At, guard: Guard) -> impl Iterator<Item = u32>;
}

struct Plain;

thread_local! {
    static DROPPED: Cell<usize> = const { Cell::new(0) };
}

/// Panics when it is dropped, if that is where to panic.
struct Bomb(At);

impl Drop for Bomb {
    fn drop(&mut self) {
        DROPPED.set(DROPPED.get() + 1);
        assert!(self.0 != At::Drop || std::thread::panicking(), "in a destructor");
    }
}

async fn body(at: At, guard: Guard) -> u32 {
    let _bomb = Bomb(at);
    assert_ne!(at, At::FirstPoll, "in the first poll");
    tick().await;
    assert_ne!(at, At::LaterPoll, "in a later poll");
    drop(guard);
    1
}

impl Panics for Plain {
    fn eager(&mut self, at: At, guard: Guard) -> impl Future<Output = u32> {
        assert_ne!(at, At::Eager, "before there is a future");
        body(at, guard)
    }
    async fn fused(&mut self, at: At, guard: Guard) -> u32 {
        body(at, guard).await
    }
    async fn shared(&self, at: At, guard: Guard) -> u32 {
        body(at, guard).await
    }
    fn numbers(&self, at: At, guard: Guard) -> impl Iterator<Item = u32> {
        assert_ne!(at, At::Eager, "before there is an iterator");
        let bomb = Bomb(at);
        std::iter::from_fn(move || {
            let _ = (&guard, &bomb);
            assert_ne!(at, At::FirstPoll, "in `next`");
            None
        })
    }
}

fn quietly<T>(f: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(f)).is_err()
}

/// Panics everywhere, then makes a call that does not.
fn panic_everywhere(panics: &mut dyn DynPanics) {
    for at in [At::Nowhere, At::Eager, At::FirstPoll, At::LaterPoll, At::Drop] {
        let drops = Drops::default();
        let (eager, fused) = (at != At::Nowhere, at != At::Nowhere && at != At::Eager);
        assert_eq!(quietly(|| block_on(panics.eager(at, drops.guard()))), eager, "{at:?}");
        assert_eq!(drops.count(), 1, "{at:?}");
        assert_eq!(quietly(|| block_on(panics.fused(at, drops.guard()))), fused, "{at:?}");
        assert_eq!(drops.count(), 2, "{at:?}");
        assert_eq!(quietly(|| block_on(panics.shared(at, drops.guard()))), fused, "{at:?}");
        assert_eq!(drops.count(), 3, "{at:?}");
        assert_eq!(
            quietly(|| panics.numbers(at, drops.guard()).count()),
            eager && at != At::LaterPoll,
            "{at:?}"
        );
        assert_eq!(drops.count(), 4, "{at:?}");
        // A pending call that panics while it is cancelled.
        assert_eq!(quietly(|| cancel(panics, at, &drops)), fused && at != At::LaterPoll, "{at:?}");
        assert_eq!(drops.count(), 5, "{at:?}");
        assert_eq!(block_on(panics.fused(At::Nowhere, drops.guard())), 1);
    }
}

fn cancel(panics: &mut dyn DynPanics, at: At, drops: &Drops) {
    let call = pin!(panics.fused(at, drops.guard()));
    let _ = call.poll(&mut Context::from_waker(Waker::noop()));
}

#[test]
fn a_panic_neither_leaks_nor_drops_twice() {
    panic_everywhere(&mut BoxingPanics::new(Plain));
    panic_everywhere(&mut CachingPanics::new(Plain));
    panic_everywhere(pin!(InlinePanics::new(Plain)).as_mut().as_dyn());
    panic_everywhere(&mut *InlinePanics::boxed(Plain));
    let mut counting = PanicsAdapter::with_strategy(Plain, Counting::default());
    panic_everywhere(&mut counting);
    assert_eq!(counting.strategy().out(), 0);
}

#[test]
fn nor_does_one_in_offered_space() {
    let mut adapter = PanicsAdapter::with_strategy(Plain, Counting::default());
    let room = Counting::default();
    let mut no_room = pin!(Space::<1>::new());
    {
        let object = (&mut adapter as &mut dyn DynPanics).in_space(&room);
        panic_everywhere(&mut BoxingPanics::new(object));
    }
    let in_strategy = adapter.strategy().acquired();
    assert!(room.acquired() > 0);
    assert_eq!((room.out(), adapter.strategy().out()), (0, 0));
    {
        let object = (&mut adapter as &mut dyn DynPanics).in_space(Stack::new(no_room.as_mut()));
        panic_everywhere(&mut BoxingPanics::new(object));
    }
    assert!(adapter.strategy().acquired() > in_strategy, "where there is no room");
    assert_eq!(adapter.strategy().out(), 0);
}

#[test]
fn calls_are_dropped_while_another_panic_unwinds() {
    let mut adapter = PanicsAdapter::with_strategy(Plain, Counting::default());
    let drops = Drops::default();
    let panicked = quietly(|| {
        let mut call = Box::pin((&mut adapter as &mut dyn DynPanics).fused(At::Nowhere, drops.guard()));
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        panic!("with a pending call");
    });
    assert!(panicked);
    assert_eq!((drops.count(), adapter.strategy().out()), (1, 0));
}

#[test]
fn what_a_future_holds_that_panicked_is_dropped_once() {
    let mut adapter = PanicsAdapter::with_strategy(Plain, Counting::default());
    let drops = Drops::default();
    let mut call = Box::pin((&mut adapter as &mut dyn DynPanics).eager(At::LaterPoll, drops.guard()));
    let mut poll = || quietly(|| block_on(poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx).is_ready()))));
    assert!(!poll());
    assert_eq!(drops.count(), 0);
    assert!(poll(), "in a later poll");
    assert_eq!(drops.count(), 1);
    assert!(poll(), "polled after it has panicked");
    drop(call);
    assert_eq!((drops.count(), adapter.strategy().out()), (1, 0));
}

#[derive(DynAdapters)]
trait ByHand {
    fn by_hand(&mut self, guard: Guard) -> impl Future<Output = ()>;
}

/// Not an `async fn`, so that a panic drops nothing of it. Ready in the third poll.
struct Counted(u32, #[allow(dead_code, reason = "it counts")] Guard);

impl Future for Counted {
    type Output = ();

    fn poll(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.0 += 1;
        assert_ne!(self.0, 2, "in the second poll");
        if self.0 == 3 { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl ByHand for Plain {
    fn by_hand(&mut self, guard: Guard) -> impl Future<Output = ()> {
        Counted(0, guard)
    }
}

#[test]
fn a_future_that_panicked_stays_until_it_is_ready_or_dropped() {
    for polls in [2, 3] {
        let mut adapter = ByHandAdapter::with_strategy(Plain, Counting::default());
        let drops = Drops::default();
        let mut call = Box::pin((&mut adapter as &mut dyn DynByHand).by_hand(drops.guard()));
        let mut poll = || quietly(|| block_on(poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx).is_ready()))));
        assert!(!poll());
        assert!(poll(), "in the second poll");
        assert_eq!(drops.count(), 0);
        if polls == 3 {
            assert!(!poll(), "ready");
            assert_eq!(drops.count(), 1);
            assert!(poll(), "polled after it was ready");
        }
        drop(call);
        assert_eq!((drops.count(), adapter.strategy().out()), (1, 0));
    }
}

#[derive(DynAdapters)]
trait Falls {
    async fn falls(&mut self, guard: Guard) -> u32;
}

/// Panics when it is dropped. Ready in the second poll.
struct Falling(bool, #[allow(dead_code, reason = "it counts")] Guard);

impl Future for Falling {
    type Output = u32;

    fn poll(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(1) } else { Poll::Pending }
    }
}

impl Drop for Falling {
    fn drop(&mut self) {
        panic!("in the destructor of a future");
    }
}

impl Falls for Plain {
    fn falls(&mut self, guard: Guard) -> impl Future<Output = u32> {
        Falling(false, guard)
    }
}

/// Once while what is ready is released, and once while a pending call is dropped.
fn fall(mut falls: impl Falls) {
    for polls in [2, 1] {
        let drops = Drops::default();
        let mut call = Box::pin(falls.falls(drops.guard()));
        let mut poll = || quietly(|| _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop())));
        assert!(!poll());
        if polls == 2 {
            assert!(poll(), "ready");
            assert_eq!(drops.count(), 1);
            assert!(poll(), "polled after it was ready");
        }
        assert_eq!(quietly(|| drop(call)), polls == 1);
        assert_eq!(drops.count(), 1);
    }
}

#[test]
fn a_future_whose_destructor_panics_is_released_once() {
    let mut adapter = FallsAdapter::with_strategy(Plain, Counting::default());
    let room = Counting::default();
    let mut no_room = pin!(Space::<1>::new());
    fall(&mut adapter as &mut dyn DynFalls);
    assert_eq!((adapter.strategy().acquired(), adapter.strategy().out()), (2, 0));
    fall((&mut adapter as &mut dyn DynFalls).in_space(&room));
    assert_eq!((room.acquired(), room.out(), adapter.strategy().acquired()), (2, 0, 2));
    fall((&mut adapter as &mut dyn DynFalls).in_space(Stack::new(no_room.as_mut())));
    assert_eq!((adapter.strategy().acquired(), adapter.strategy().out()), (4, 0));
    fall(pin!(InlineFalls::new(Plain)).as_mut().as_dyn());
}

#[derive(DynAdapters)]
trait Takes {
    async fn takes(&mut self, at: At, wait: impl Future<Output = ()>) -> u32;
    async fn prints(&self, at: At, shown: impl std::fmt::Display) -> usize;
}

impl Takes for Plain {
    async fn takes(&mut self, at: At, wait: impl Future<Output = ()>) -> u32 {
        assert_ne!(at, At::FirstPoll, "before the argument is used");
        wait.await;
        assert_ne!(at, At::LaterPoll, "after it");
        1
    }
    async fn prints(&self, at: At, shown: impl std::fmt::Display) -> usize {
        let text = shown.to_string();
        tick().await;
        assert_ne!(at, At::LaterPoll, "with the argument");
        drop(shown);
        text.len()
    }
}

/// An argument that counts, and panics, when it is dropped.
struct Shown(Bomb, #[allow(dead_code, reason = "it counts")] Guard);

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        assert_ne!(self.0.0, At::FirstPoll, "while it is shown");
        f.write_str("shown")
    }
}

fn panicking_arguments(takes: &mut dyn DynTakes) {
    for at in [At::Nowhere, At::FirstPoll, At::LaterPoll, At::Drop] {
        let drops = Drops::default();
        let shown = || Shown(Bomb(at), drops.guard());
        // Never begun: the argument is still the caller's.
        assert_eq!(quietly(|| drop(takes.prints(at, shown()))), at == At::Drop, "{at:?}");
        assert_eq!(drops.count(), 1, "{at:?}");
        assert_eq!(quietly(|| block_on(takes.prints(at, shown()))), at != At::Nowhere, "{at:?}");
        assert_eq!(drops.count(), 2, "{at:?}");
        // Begun and cancelled: it is the callee's.
        let cancelled = quietly(|| {
            let call = pin!(takes.prints(at, shown()));
            let _ = call.poll(&mut Context::from_waker(Waker::noop()));
        });
        assert_eq!(cancelled, matches!(at, At::FirstPoll | At::Drop), "{at:?}");
        assert_eq!(drops.count(), 3, "{at:?}");
        // A future, which is pinned in its place.
        let wait = async |guard: Guard| {
            let _bomb = Bomb(at);
            tick().await;
            drop(guard);
        };
        assert_eq!(quietly(|| block_on(takes.takes(at, wait(drops.guard())))), at != At::Nowhere, "{at:?}");
        assert_eq!(drops.count(), 4, "{at:?}");
        assert_eq!(block_on(takes.takes(At::Nowhere, std::future::ready(()))), 1);
    }
}

#[test]
fn an_argument_whose_destructor_panics_is_dropped_once() {
    panicking_arguments(&mut BoxingTakes::new(Plain));
    panicking_arguments(&mut CachingTakes::new(Plain));
    panicking_arguments(pin!(InlineTakes::new(Plain)).as_mut().as_dyn());
    panicking_arguments(&mut *InlineTakes::boxed(Plain));
    let mut counting = TakesAdapter::with_strategy(Plain, Counting::default());
    panicking_arguments(&mut counting);
    assert_eq!(counting.strategy().out(), 0);
}
