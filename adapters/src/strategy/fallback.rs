//! `Fallback`: one strategy, and another for what it has no room for.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::Strategy;

/// The first strategy if it has room, else the second.
///
/// Blocks say which of the two they came from, with a byte behind the value: neither strategy needs to know.
/// It is what [`Strategy::or`] makes.
///
/// ```
/// # use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// use std::pin::pin;
///
/// use adapters::{Boxing, Fallback, Space, Stack};
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
///
/// // 128 bytes here, else box.
/// let mut space = pin!(Space::<128>::new());
/// let strategy = Fallback::new(Stack::new(space.as_mut()), Boxing);
/// let adapter = GreetAdapter::with_strategy(English, strategy);
/// let greet: &dyn DynGreet = &adapter;
/// assert_eq!(ready(greet.greet()), "hello");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fallback<A, B> {
    first: A,
    second: B,
}

impl<A, B> Fallback<A, B> {
    /// `first` if it has room, else `second`.
    pub const fn new(first: A, second: B) -> Self {
        Self { first, second }
    }

    /// The strategy that is asked first.
    pub const fn first(&self) -> &A {
        &self.first
    }

    /// The strategy that is asked when the first has no room.
    pub const fn second(&self) -> &B {
        &self.second
    }
}

/// Whose block it is: written right behind the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Origin {
    First,
    Second,
}

/// The layout of a value with its origin behind it.
fn with_origin(layout: Layout) -> Layout {
    Layout::from_size_align(layout.size() + 1, layout.align()).expect("a value is not as large as all memory")
}

/// Where the origin of a block stands.
///
/// # Safety
/// The block was acquired for `with_origin(layout)`.
unsafe fn origin(block: NonNull<u8>, layout: Layout) -> NonNull<Origin> {
    // SAFETY: the block has one byte more than the value, as the caller promises.
    unsafe { block.add(layout.size()) }.cast()
}

// SAFETY: every block is one of `first` or of `second`, whose contracts say what is asked for here, and goes back to where
// it came from: its origin is written where nobody else writes, behind the value. Moving this moves both, and it is
// `Unpin` only if both are.
unsafe impl<A: Strategy, B: Strategy> Strategy for Fallback<A, B> {
    /// The second must have room for everything, and for the byte behind it.
    const LIMIT: Option<Layout> = match B::LIMIT {
        None => None,
        Some(limit) => match Layout::from_size_align(limit.size().saturating_sub(1), limit.align()) {
            Ok(limit) => Some(limit),
            Err(_) => panic!("a smaller layout is a layout"),
        },
    };
    const CONCURRENT: bool = B::CONCURRENT;

    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        let larger = with_origin(layout);
        // SAFETY: the layout is not empty.
        let (block, from) = match unsafe { self.first.try_acquire(larger) } {
            Some(block) => (block, Origin::First),
            // SAFETY: the layout is not empty, and within the limit of the second: ours is a byte less.
            None => (unsafe { self.second.acquire(larger) }, Origin::Second),
        };
        // SAFETY: the block was acquired for the larger layout, and is ours.
        unsafe { origin(block, layout).write(from) };
        block
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        let larger = with_origin(layout);
        // SAFETY: the layout is not empty.
        let (block, from) = match unsafe { self.first.try_acquire(larger) } {
            Some(block) => (block, Origin::First),
            // SAFETY: as above.
            None => (unsafe { self.second.try_acquire(larger) }?, Origin::Second),
        };
        // SAFETY: the block was acquired for the larger layout, and is ours.
        unsafe { origin(block, layout).write(from) };
        Some(block)
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the block came from `acquire` or `try_acquire`, which have written this.
        let from = unsafe { origin(block, layout).read() };
        let larger = with_origin(layout);
        // SAFETY: it goes back to the strategy that it came from, with the layout that was asked for there.
        unsafe {
            match from {
                Origin::First => self.first.release(block, larger),
                Origin::Second => self.second.release(block, larger),
            }
        }
    }
}
