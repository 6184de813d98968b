//! `Stack`: a slot that the caller reserves beside the adapter.

use core::alloc::Layout;
use core::cell::UnsafeCell;
use core::fmt;
use core::marker::PhantomPinned;
use core::pin::Pin;
use core::ptr::NonNull;

use super::flag::Flag;
use super::{Bytes, Strategy};
use crate::abort::forgotten;

/// Room for one value of up to `N` bytes, with the address of its strategy before it. It is used once it is pinned: by a
/// [`Stack`].
///
/// A value that lives here and was forgotten is detected when the space goes away: that aborts the process, since `Pin`
/// promised that the value's memory stays until the value is dropped.
///
/// ```
/// use std::pin::pin;
///
/// use adapters::{Space, Stack};
///
/// let mut space = pin!(Space::<128>::new());
/// let stack = Stack::new(space.as_mut());
/// ```
pub struct Space<const N: usize> {
    /// Whether there is a value in it.
    busy: Flag,
    bytes: UnsafeCell<Bytes<N>>,
    _pinned: PhantomPinned,
}

impl<const N: usize> Space<N> {
    /// Nothing is in it yet.
    pub const fn new() -> Self {
        Self { busy: Flag::new(), bytes: UnsafeCell::new(Bytes::new()), _pinned: PhantomPinned }
    }
}

impl<const N: usize> Drop for Space<N> {
    #[inline]
    fn drop(&mut self) {
        if *self.busy.get_mut() {
            forgotten()
        }
    }
}

// SAFETY: the bytes are handed to the one owner of `busy`, an atomic flag.
unsafe impl<const N: usize> Sync for Space<N> {}

/// The future lives in a slot that the caller has reserved: no heap, and the adapter itself may move.
///
/// A value that is larger than the slot is a compile error that says the size needed, and so is a method that takes
/// `&self`, since calls of it can overlap and there is room for one. Say what happens then with another strategy:
/// `Stack::new(space).or(Boxing)` is "`N` bytes here, else box".
///
/// ```
/// # use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// use std::pin::pin;
///
/// use adapters::{Space, Stack};
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&mut self) -> String { "hello".into() } }
///
/// let mut space = pin!(Space::<64>::new());
/// let mut adapter = GreetAdapter::with_strategy(English, Stack::new(space.as_mut()));
/// let greet: &mut dyn DynGreet = &mut adapter;
/// assert_eq!(ready(greet.greet()), "hello");
/// ```
///
/// A future that was forgotten stays in the slot for good. Needing the slot again, or leaving its scope, then aborts the
/// process with a message.
pub struct Stack<'s, const N: usize> {
    /// Borrowed exclusively, so whoever has `&mut Stack` knows that nobody else has the slot.
    space: Pin<&'s Space<N>>,
}

impl<'s, const N: usize> Stack<'s, N> {
    /// Uses this space, for as long as it is borrowed.
    #[inline]
    pub fn new(space: Pin<&'s mut Space<N>>) -> Self {
        Self { space: space.into_ref() }
    }

    #[inline]
    fn block(&self) -> NonNull<u8> {
        NonNull::from(&self.space.get_ref().bytes).cast()
    }
}

// SAFETY: the block is the space, which is pinned: it does not move, and its memory stays until it is dropped, which
// aborts while a value is in it. Moving or dropping the strategy does not touch it. It is handed out only to the one owner
// of `busy`; when that is never given back, the space is not handed out again.
unsafe impl<const N: usize> Strategy for Stack<'_, N> {
    const LIMIT: Option<Layout> = Some(Layout::new::<Bytes<N>>());
    const CONCURRENT: bool = false;

    #[inline]
    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        assert!(self.space.busy.try_take(), "adapters: the slot of this adapter is in use by another call");
        self.block()
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        let fits = crate::layout::fits(layout, Layout::new::<Bytes<N>>());
        (fits && self.space.busy.try_take()).then(|| self.block())
    }

    #[inline]
    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {
        self.space.busy.give_back();
    }

    #[inline]
    unsafe fn acquire_mut(&mut self, _: Layout) -> NonNull<u8> {
        if !self.space.busy.take_alone() {
            // Nobody else can be in a call, so whoever has the slot forgot it.
            forgotten()
        }
        self.block()
    }
}

impl<const N: usize> Default for Space<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> fmt::Debug for Space<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Space<{N}>")
    }
}

impl<const N: usize> fmt::Debug for Stack<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stack").field("bytes", &N).finish_non_exhaustive()
    }
}
