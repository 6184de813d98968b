//! Sizes and alignments of what is placed.

use std::future::{Future, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use adapters::{Bytes, derive};
use adapters_tests::block_on;

use super::counting::Counting;

#[derive(DynAdapters)]
trait Places {
    type Future;
    fn future(&mut self) -> impl Future<Output = usize>;
    fn shared(&self) -> impl Future<Output = usize>;
    async fn fused(&mut self) -> usize;
}

/// A future of a size and an alignment, which is pending once and reports whether its address is right.
#[derive(Clone, Copy)]
struct Sized_<A, const N: usize> {
    _align: [A; 0],
    bytes: [u8; N],
}

impl<A, const N: usize> Sized_<A, N> {
    const NEW: Self = Self { _align: [], bytes: [0; N] };
}

impl<A: Unpin, const N: usize> Future for Sized_<A, N> {
    type Output = usize;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<usize> {
        assert_eq!((&raw const *self).addr() % align_of::<Self>(), 0);
        let Some(first) = self.bytes.first_mut() else { return Poll::Ready(align_of::<Self>()) };
        *first += 1;
        if *first == 1 {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        assert!(self.bytes[1..].iter().all(|byte| *byte == 0));
        Poll::Ready(size_of::<Self>())
    }
}

struct Of<A, const N: usize>(std::marker::PhantomData<A>);

impl<A: Unpin, const N: usize> Places for Of<A, N> {
    type Future = ();
    fn future(&mut self) -> impl Future<Output = usize> {
        Sized_::<A, N>::NEW
    }
    fn shared(&self) -> impl Future<Output = usize> {
        Sized_::<A, N>::NEW
    }
    async fn fused(&mut self) -> usize {
        Sized_::<A, N>::NEW.await
    }
}

fn run(places: &mut dyn DynPlaces<Future = ()>, expected: usize) {
    for _ in 0..3 {
        assert_eq!(block_on(places.future()), expected);
        assert_eq!(block_on(places.fused()), expected);
        let (one, two) = (places.shared(), places.shared());
        assert_eq!((block_on(two), block_on(one)), (expected, expected));
    }
}

fn check<A: Unpin, const N: usize>() {
    let expected = if N == 0 { align_of::<A>() } else { N.next_multiple_of(align_of::<A>()) };
    let new = || Of::<A, N>(std::marker::PhantomData);
    run(&mut BoxingPlaces::new(new()), expected);
    run(&mut CachingPlaces::new(new()), expected);
    run(pin!(InlinePlaces::new(new())).as_mut().as_dyn(), expected);
    run(&mut *InlinePlaces::boxed(new()), expected);
    run(&mut PlacesAdapter::with_strategy(new(), Counting::default()), expected);
}

#[repr(align(64))]
struct A64;
#[repr(align(1024))]
struct A1024;
#[repr(align(4096))]
struct A4096;

macro_rules! all {
    ($($align:ty)*: $sizes:tt) => { $(all!(@ $align, $sizes);)* };
    (@ $align:ty, [$($size:literal)*]) => { $(check::<$align, $size>();)* };
}

#[test]
fn sizes_and_alignments() {
    all!(u8 u16 u64 u128 A64 A1024 A4096: [0 1 2 7 8 9 16 17 63 64 65 255 1024 4096]);
}

#[test]
fn a_cached_block_grows_and_is_kept() {
    #[derive(DynAdapters)]
    trait Grows {
        async fn small(&mut self) -> usize;
        async fn large(&mut self) -> usize;
        async fn aligned(&mut self) -> usize;
    }
    impl Grows for () {
        async fn small(&mut self) -> usize {
            Sized_::<u8, 3>::NEW.await
        }
        async fn large(&mut self) -> usize {
            Sized_::<u8, 3000>::NEW.await
        }
        async fn aligned(&mut self) -> usize {
            Sized_::<A64, 64>::NEW.await
        }
    }
    let mut adapter = CachingGrows::new(());
    let grows: &mut dyn DynGrows = &mut adapter;
    for _ in 0..3 {
        assert_eq!(block_on(grows.small()), 3);
        assert_eq!(block_on(grows.large()), 3000);
        assert_eq!(block_on(grows.aligned()), 64);
    }
}

#[derive(DynAdapters)]
trait Exact {
    async fn exact(&mut self) -> usize;
}

impl Exact for [u8; 40] {
    async fn exact(&mut self) -> usize {
        let copy = *self;
        ready(()).await;
        adapters_tests::tick().await;
        copy.len()
    }
}

/// An adapter with a name, in a field.
struct Named {
    adapter: InlineExact<[u8; 40], Bytes<{ InlineExact::<[u8; 40]>::SIZE }>>,
}

#[test]
fn a_named_slot_is_exactly_as_large_as_an_inferred_one() {
    const SIZE: usize = InlineExact::<[u8; 40]>::SIZE;
    assert_eq!(InlineExact::<&mut [u8; 40]>::SIZE, SIZE);
    let inferred = InlineExact::new([0; 40]);
    let named = Named { adapter: InlineExact::sized([0; 40]) };
    // The record of an owner, and what the future holds, and nothing else: the same but for `Bytes`' alignment.
    assert!(size_of_val(&inferred) <= size_of_val(&named));
    assert!(size_of_val(&named) < size_of_val(&inferred) + 32);
    let mut adapter = pin!(named.adapter);
    assert_eq!(block_on(adapter.as_mut().as_dyn().exact()), 40);
    let mut larger = pin!(InlineExact::<[u8; 40], Bytes<512>>::sized([1; 40]));
    assert_eq!(block_on(larger.as_mut().as_dyn().exact()), 40);
    assert_eq!(larger.as_mut().get_pin_mut()[0], 1);
}

#[test]
fn empty_futures_need_no_block() {
    let mut adapter = ExactAdapter::with_strategy(Empty, Counting::default());
    assert_eq!(block_on((&mut adapter as &mut dyn DynExact).exact()), 0);
    let mut empty = PlacesAdapter::with_strategy(Of::<u8, 0>(std::marker::PhantomData), Counting::default());
    let places: &mut dyn DynPlaces<Future = ()> = &mut empty;
    assert_eq!((block_on(places.future()), block_on(places.shared())), (1, 1));
    assert_eq!((empty.strategy().acquired(), empty.strategy().out()), (0, 0));
}

struct Empty;

impl Exact for Empty {
    fn exact(&mut self) -> impl Future<Output = usize> {
        ready(0)
    }
}
