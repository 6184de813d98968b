//! Safe code that moves the value of a trait object: `Rc::from` and `Arc::from` take it out of its box.

use std::cell::Cell;
use std::marker::PhantomPinned;
use std::mem;
use std::pin::{Pin, pin};
use std::ptr;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_tests::block_on;

/// What a pending call leaves in its memory.
const MARK: [u8; 128] = [0xA7; 128];

#[derive(DynAdapters)]
trait Stays {
    fn stay(&mut self) -> impl Future<Output = ()>;
    async fn fused(&mut self);
    async fn number(&mut self) -> u8;
}

/// A future that is never ready, and tells where it is.
struct Stay {
    bytes: [u8; 128],
    address: Rc<Cell<*const [u8; 128]>>,
    _pinned: PhantomPinned,
}

impl Future for Stay {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        self.address.set(&raw const self.bytes);
        Poll::Pending
    }
}

#[derive(Clone)]
struct Place(Rc<Cell<*const [u8; 128]>>);

impl Place {
    fn future(&self) -> Stay {
        Stay { bytes: MARK, address: self.0.clone(), _pinned: PhantomPinned }
    }
}

impl Stays for Place {
    fn stay(&mut self) -> impl Future<Output = ()> {
        self.future()
    }
    async fn fused(&mut self) {
        self.future().await;
    }
    async fn number(&mut self) -> u8 {
        7
    }
}

/// Moves the object after a call was polled and forgotten, and looks at what the call left behind.
fn moved_after_a_forgotten_call(mut stays: Box<dyn DynStays>, place: &Place, fused: bool) {
    fn forget<F: Future<Output = ()>>(call: F) {
        let mut call = Box::pin(call);
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    if fused {
        forget(stays.fused());
    } else {
        forget(stays.stay());
    }
    let size = size_of_val(&*stays);
    let stays: Rc<dyn DynStays> = Rc::from(stays);
    // Whoever gets the memory of the box writes to it.
    let others: Vec<_> = (0..64).map(|_| vec![0x11_u8; size].into_boxed_slice()).collect();
    // SAFETY: the future was pinned, and its destructor has not run: its memory is still there.
    assert_eq!(unsafe { ptr::read(place.0.get()) }, MARK);
    drop(others);
    mem::forget(stays);
}

#[test]
fn what_a_forgotten_call_left_stays_where_it_is() {
    let place = Place(Rc::new(Cell::new(ptr::null())));
    for fused in [false, true] {
        moved_after_a_forgotten_call(InlineStays::boxed(place.clone()), &place, fused);
        moved_after_a_forgotten_call(Box::new(CachingStays::new(place.clone())), &place, fused);
        moved_after_a_forgotten_call(Box::new(BoxingStays::new(place.clone())), &place, fused);
    }
}

#[test]
fn an_object_that_was_moved_goes_on() {
    let place = Place(Rc::new(Cell::new(ptr::null())));
    let mut stays: Rc<dyn DynStays> = Rc::from(InlineStays::boxed(place.clone()));
    assert_eq!(block_on(Rc::get_mut(&mut stays).unwrap().number()), 7);
    let mut stays: Arc<dyn DynStays> = Arc::from(InlineStays::boxed(place));
    let stays = Arc::get_mut(&mut stays).unwrap();
    assert_eq!(block_on(stays.number()), 7);
    let mut cancelled = pin!(stays.stay());
    assert!(cancelled.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
}

#[test]
fn a_shared_object_that_is_the_only_one() {
    let place = Place(Rc::new(Cell::new(ptr::null())));
    let mut stays = InlineStays::shared(place);
    let object: &mut dyn DynStays = Arc::get_mut(&mut stays).unwrap();
    assert_eq!(block_on(object.number()), 7);
    let another = stays.clone();
    assert!(Arc::get_mut(&mut stays).is_none());
    drop(another);
    assert_eq!(block_on(Arc::get_mut(&mut stays).unwrap().number()), 7);
}
