//! `Boxing`: the global allocator, per call.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use core::alloc::Layout;
use core::ptr::NonNull;

use super::{Shared, Strategy};
use crate::adapter::Adapter;

/// A heap block per call, freed when the call ends.
///
/// The optimizer usually removes the allocation of a call that is ready at once, since the first poll is part of
/// the call. What is never released is leaked, as with `Box`.
///
/// ```
/// # use std::pin::pin; use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&mut self) -> String { "hello".into() } }
///
/// let mut greet: Box<dyn DynGreet> = Box::new(BoxingGreet::new(English));
/// assert_eq!(ready(greet.greet()), "hello");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Boxing;

impl Boxing {
    /// Adapts `value`, for whichever trait it is used as: `BoxingX::new` without the `X`.
    ///
    /// ```
    /// use adapters::{Boxing, derive};
    ///
    /// #[derive(DynAdapters)]
    /// trait Greet {
    ///     async fn greet(&self) -> String;
    /// }
    /// # struct English;
    /// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
    ///
    /// fn wants_an_object(greet: &mut dyn DynGreet) {}
    /// fn wants_any(greet: impl Greet) {}
    ///
    /// let mut english = English;
    /// wants_an_object(&mut Boxing::new(&mut english));
    /// wants_any(Boxing::new(&mut english));
    /// wants_an_object(&mut Boxing::new(english));
    /// ```
    #[inline]
    #[allow(clippy::new_ret_no_self, reason = "an adapter is what people want of it")]
    pub const fn new<T>(value: T) -> Adapter<T, Self> {
        Adapter::with_strategy(value, Self)
    }

    /// The strategy has no state: there is only one value.
    pub(crate) const fn empty() -> Self {
        Self
    }
}

// SAFETY: every block is an allocation of its own, valid until `release` frees it; the strategy has no state, so
// neither moving nor dropping it touches a block, and a block that is not released is leaked.
unsafe impl Strategy for Boxing {
    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the layout is not empty, as every caller of a strategy promises.
        NonNull::new(unsafe { alloc(layout) }).unwrap_or_else(|| handle_alloc_error(layout))
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the caller promises that the block came from `acquire` with this layout and is released once.
        unsafe { dealloc(block.as_ptr(), layout) }
    }
}

/// The heap, for a value that may outlive the borrow of its adapter.
#[doc(hidden)]
#[inline]
pub fn heap() -> Shared<'static, Boxing> {
    Shared::new(&Boxing)
}
