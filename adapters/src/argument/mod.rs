//! Arguments that travel as a pointer to a trait object: the value stays in the caller's frame, the callee owns it.

mod lend;

use core::fmt;
use core::marker::PhantomPinned;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

pub use self::lend::{lend, lend_future, lend_pinned};
use crate::abort::forgotten;
use crate::pointer::Home;

/// A place in the caller's frame for an argument.
///
/// The callee gets an owning pointer to it, once: it may drop the value early, and drops it exactly once. An argument
/// that was never lent is dropped with its place.
///
/// `PINNED` says that the callee may pin the value, as it does with a future. Then its memory must not go away before
/// the value has been dropped: if the callee has forgotten it, dropping the place aborts. A value that is never pinned
/// may be forgotten; it is leaked.
#[doc(hidden)]
#[repr(C)] // so that the state is found from the address of the value
pub struct Argument<C, const PINNED: bool = false> {
    state: State,
    value: MaybeUninit<C>,
    _pinned: PhantomPinned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The value is here, and ours.
    Here,
    /// The value is here, and the callee's.
    Lent,
    /// The callee has dropped the value.
    Gone,
}

impl<C, const PINNED: bool> Argument<C, PINNED> {
    /// A place with this value.
    #[inline]
    pub const fn new(value: C) -> Self {
        Self { state: State::Here, value: MaybeUninit::new(value), _pinned: PhantomPinned }
    }

    /// Makes the value the callee's.
    ///
    /// # Panics
    /// If it is so already.
    #[inline]
    pub(crate) fn take(&mut self) -> NonNull<C> {
        assert!(self.state == State::Here, "a place gives its value away once");
        self.state = State::Lent;
        // After the last use of `self`, which would end what the pointer may do.
        let this = NonNull::from(self);
        // SAFETY: the field is in bounds. The pointer may be used for the whole place, to find the state.
        unsafe { this.byte_add(core::mem::offset_of!(Self, value)).cast() }
    }
}

// SAFETY: the place is borrowed for as long as the callee may use the value, so it does not move.
unsafe impl<C, const PINNED: bool> Home for Argument<C, PINNED> {
    type Value = C;

    unsafe fn release(value: NonNull<()>) {
        // SAFETY: the value lies in a place like this one, which is still borrowed. It is the callee's, who gives it up.
        unsafe {
            let this = value.byte_sub(core::mem::offset_of!(Self, value)).cast::<Self>();
            // Before the destructor runs: should it panic, nobody tries again.
            (*this.as_ptr()).state = State::Gone;
            value.cast::<C>().drop_in_place();
        }
    }

    unsafe fn release_memory(value: NonNull<()>) {
        // SAFETY: as in `release`.
        unsafe {
            let this = value.byte_sub(core::mem::offset_of!(Self, value)).cast::<Self>();
            (*this.as_ptr()).state = State::Gone;
        }
    }
}

impl<C, const PINNED: bool> Drop for Argument<C, PINNED> {
    #[inline]
    fn drop(&mut self) {
        match self.state {
            // SAFETY: the value was written by `new`, and nobody else has it.
            State::Here => unsafe { self.value.assume_init_drop() },
            State::Lent if PINNED => forgotten(),
            State::Lent | State::Gone => {}
        }
    }
}

impl<C, const PINNED: bool> fmt::Debug for Argument<C, PINNED> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Argument").field("state", &self.state).finish_non_exhaustive()
    }
}
