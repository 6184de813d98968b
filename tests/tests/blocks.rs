//! Sizes from 0 to 4096, alignments from 1 to 4096, in any order of calls: properties, on what proptest makes up.
#![allow(missing_docs, missing_debug_implementations)]
#![cfg(not(miri))] // too slow there; `soundness::layouts` has a selection

use std::alloc::Layout;
use std::pin::{Pin, pin};
use std::ptr::NonNull;
use std::task::{Context, Poll, Waker};

use adapters::{Boxing, BoxingIn, Caching, Fallback, SideStack, Strategy, derive};
use adapters_tests::block_on;
use allocator_api2::alloc::Global;
use proptest::collection::vec;
use proptest::prelude::*;

/// What a program does with a strategy.
#[derive(Debug, Clone)]
enum Step {
    Acquire(Layout),
    /// One of those that are out.
    Release(usize),
    /// Never comes back.
    Forget(usize),
}

fn step() -> impl Strategy2<Value = Step> {
    let layout = (1_usize..=4096, 0_u32..=12)
        .prop_map(|(size, align)| Layout::from_size_align(size, 1 << align).unwrap());
    prop_oneof![
        4 => layout.prop_map(Step::Acquire),
        3 => any::<usize>().prop_map(Step::Release),
        1 => any::<usize>().prop_map(Step::Forget),
    ]
}

/// `Strategy` of proptest, which is another one.
use proptest::strategy::Strategy as Strategy2;

/// A block with something in it.
struct Block(NonNull<u8>, Layout, u8);

impl Block {
    fn check(&self) {
        let Self(block, layout, seed) = self;
        // SAFETY: the block was acquired with this layout and filled.
        let bytes = unsafe { std::slice::from_raw_parts(block.as_ptr(), layout.size()) };
        assert!(bytes.iter().all(|byte| byte == seed), "somebody else wrote to a block that is out");
    }
}

/// Blocks are aligned and overlap no other, also not those that were forgotten: all of them hold what was written there.
fn run<S: Strategy>(strategy: &S, steps: &[Step]) {
    let (mut out, mut forgotten): (Vec<Block>, Vec<Block>) = (Vec::new(), Vec::new());
    for (step, seed) in steps.iter().zip((1..=u8::MAX).cycle()) {
        match *step {
            Step::Acquire(layout) => {
                // SAFETY: the layout is not empty, and these strategies have no limit.
                let block = unsafe { strategy.acquire(layout) };
                assert_eq!(block.addr().get() % layout.align(), 0);
                // SAFETY: the block is ours.
                unsafe { block.write_bytes(seed, layout.size()) };
                out.push(Block(block, layout, seed));
            }
            Step::Release(index) if !out.is_empty() => {
                let block = out.swap_remove(index % out.len());
                block.check();
                // SAFETY: it came from this strategy, with this layout, and goes back once.
                unsafe { strategy.release(block.0, block.1) }
            }
            Step::Forget(index) if !out.is_empty() => forgotten.push(out.swap_remove(index % out.len())),
            Step::Release(_) | Step::Forget(_) => {}
        }
        out.iter().chain(&forgotten).for_each(Block::check);
    }
    for block in out {
        block.check();
        // SAFETY: as above.
        unsafe { strategy.release(block.0, block.1) }
    }
    forgotten.iter().for_each(Block::check);
}

/// A future of any size and alignment that the types below have, which looks at its own memory.
struct Filled<A, const N: usize> {
    _align: [A; 0],
    bytes: [u8; N],
    polls: u8,
    left: u8,
}

impl<A: Unpin, const N: usize> Future for Filled<A, N> {
    type Output = usize;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
        assert_eq!((&raw const *self).addr() % align_of::<Self>(), 0);
        let polls = self.polls;
        assert!(self.bytes.iter().all(|byte| *byte == polls));
        self.polls += 1;
        self.bytes.fill(polls + 1);
        if self.left == 0 {
            return Poll::Ready(size_of::<Self>());
        }
        self.left -= 1;
        Poll::Pending
    }
}

#[derive(DynAdapters)]
trait Places {
    fn place(&self, left: u8) -> impl Future<Output = usize>;
    async fn fused(&mut self, left: u8) -> usize;
}

struct Of<A, const N: usize>(std::marker::PhantomData<A>);

impl<A: Unpin, const N: usize> Of<A, N> {
    const NEW: Self = Self(std::marker::PhantomData);
}

impl<A: Unpin, const N: usize> Places for Of<A, N> {
    fn place(&self, left: u8) -> impl Future<Output = usize> {
        Filled::<A, N> { _align: [], bytes: [0; N], polls: 0, left }
    }
    async fn fused(&mut self, left: u8) -> usize {
        Filled::<A, N> { _align: [], bytes: [0; N], polls: 0, left }.await
    }
}

macro_rules! aligned {
    ($($name:ident $align:literal)*) => {$(
        #[repr(align($align))]
        struct $name;
    )*};
}
aligned!(A16 16 A64 64 A512 512 A4096 4096);

/// Futures of all these types.
const CHECKS: [fn(&[u8]); 40] = {
    macro_rules! all {
        ($($align:ty)*) => { [$(
            check::<$align, 0>, check::<$align, 1>, check::<$align, 13>, check::<$align, 64>, check::<$align, 255>,
            check::<$align, 1024>, check::<$align, 3001>, check::<$align, 4096>,
        )*] };
    }
    all!(u8 A16 A64 A512 A4096)
};

fn check<A: Unpin, const N: usize>(polls: &[u8]) {
    let mut inline = pin!(InlinePlaces::new(Of::<A, N>::NEW));
    places(inline.as_mut().as_dyn(), polls, size_of::<Filled<A, N>>());
    places(&mut CachingPlaces::new(Of::<A, N>::NEW), polls, size_of::<Filled<A, N>>());
    places(&mut BoxingPlaces::new(Of::<A, N>::NEW), polls, size_of::<Filled<A, N>>());
}

/// Calls that are cancelled or end, while another is there.
fn places(places: &mut dyn DynPlaces, polls: &[u8], size: usize) {
    for &left in polls {
        assert_eq!(block_on(places.fused(left % 4)), size);
        let mut held = pin!((*places).place(left % 4));
        assert_eq!(block_on((*places).place(left % 3)), size);
        let first = held.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(first.is_ready(), left % 4 == 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blocks_are_apart_and_aligned(steps in vec(step(), 1..60)) {
        run(&Boxing, &steps);
        run(&Caching::default(), &steps);
        run(&SideStack::with_chunks(2048), &steps);
        run(&BoxingIn::new(Global), &steps);
        run(&Fallback::new(Caching::default(), SideStack::new()), &steps);
    }

    #[test]
    fn futures_of_any_size_and_alignment(which in 0..CHECKS.len(), polls in vec(any::<u8>(), 1..6)) {
        CHECKS[which](&polls);
    }
}

#[test]
fn every_size_and_alignment_once() {
    for check in &CHECKS {
        check(&[0, 1, 2, 3]);
    }
}
