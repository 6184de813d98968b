//! Strategies that have no room, or room for one: what comes second says so, or goes elsewhere, and never gets what is in use.

use std::alloc::Layout;
use std::cell::{Cell, UnsafeCell};
use std::pin::pin;
use std::ptr::NonNull;
use std::task::{Context, Waker};

use adapters::{Boxing, CallerSpace, PanicIfBusy, Space, Stack, Strategy, derive};
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

/// Two calls at once.
fn overlap(counts: &(impl Count + ?Sized)) {
    let (mut first, mut second) = (pin!(counts.count()), pin!(counts.count()));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(&mut cx).is_pending());
    assert!(second.as_mut().poll(&mut cx).is_pending());
    assert_eq!((block_on(second), block_on(first)), (3, 3));
}

/// One block, and it says so: calls through `&self` that overlap are not for it.
#[derive(Default)]
struct One {
    block: Box<UnsafeCell<[u64; 32]>>,
    out: Cell<bool>,
    acquired: Cell<usize>,
}

// SAFETY: one block, on the heap, where it stays when this moves. It is out once at a time: `CONCURRENT` says that there are no
// calls that overlap, and it panics otherwise. One that is out when this is dropped is leaked.
unsafe impl Strategy for One {
    const LIMIT: Option<Layout> = Some(Layout::new::<[u64; 32]>());
    const CONCURRENT: bool = false;

    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        assert!(!self.out.replace(true), "calls that overlap are not for this strategy");
        self.acquired.set(self.acquired.get() + 1);
        NonNull::new(self.block.get()).unwrap().cast()
    }
    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {
        self.out.set(false);
    }
}
impl Drop for One {
    fn drop(&mut self) {
        assert!(!self.out.get(), "leaked");
    }
}

#[test]
fn what_is_not_for_calls_that_overlap_gets_none_with_a_fallback() {
    let strategy = One::default().or(Boxing);
    let adapter = CountAdapter::with_strategy(Three, strategy);
    let counts: &dyn DynCount = &adapter;
    overlap(counts);
    overlap(counts);
}

#[test]
fn what_is_not_for_calls_that_overlap_gets_none_as_space_of_a_caller() {
    let adapter = BoxingCount::new(Three);
    let counts: &dyn DynCount = &adapter;
    let one = One::default();
    overlap(&counts.in_space(&one));
    overlap(&counts.in_space(&one));
}

#[test]
#[should_panic(expected = "no room")]
fn an_adapter_that_panics_if_busy_does_so_for_what_comes_second() {
    let mut space = pin!(Space::<256>::new());
    let adapter = CountAdapter::with_strategy(Three, Stack::new(space.as_mut()).or(PanicIfBusy));
    overlap(&adapter as &dyn DynCount);
}
