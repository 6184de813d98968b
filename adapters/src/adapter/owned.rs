//! Methods that take `self` by value: the value moves out of its memory, and the memory stays until the call is over.

#[cfg(feature = "alloc")]
use core::fmt;
use core::ptr;

use super::{Adapter, Settled};
use crate::strategy::Exclusive;

/// What is left of an adapter whose value has moved out: a supertrait of every `DynX` with a method that takes `self`.
///
/// # Safety
/// `drop_rest` drops everything but the value.
#[doc(hidden)]
pub unsafe trait Consumed {
    /// Drops what is left.
    ///
    /// # Safety
    /// The value has moved out, and nothing is used again.
    unsafe fn drop_rest(&mut self);
}

// SAFETY: an adapter is a value and a strategy.
unsafe impl<T, S> Consumed for Adapter<T, S> {
    unsafe fn drop_rest(&mut self) {
        // SAFETY: the strategy is still there, and is not used again, as the caller promises.
        unsafe { ptr::drop_in_place(&raw mut self.strategy) }
    }
}

/// Moves the value out of an adapter. The strategy stays.
///
/// # Safety
/// The adapter is used for nothing but [`Consumed::drop_rest`] afterwards.
#[doc(hidden)]
#[inline]
pub unsafe fn take<T, S: Settled>(adapter: &mut Adapter<T, S>) -> (T, Exclusive<'_, S::Strategy>) {
    // SAFETY: the caller promises that the value is not used, and so not dropped, through the adapter again.
    let inner = unsafe { ptr::read(&raw const adapter.inner) };
    (inner, Exclusive::new(adapter.strategy.settled_mut()))
}

#[cfg(feature = "alloc")]
mod boxed {
    use alloc::alloc::dealloc;
    use alloc::boxed::Box;
    use core::alloc::Layout;
    use core::marker::PhantomData;
    use core::ptr::NonNull;

    use super::{Consumed, fmt};

    /// A box whose value may move out while its memory stays: the strategy in there places what the call returns.
    #[doc(hidden)]
    pub struct Owned<D: ?Sized + Consumed> {
        value: NonNull<D>,
        moved: bool,
        _box: PhantomData<Box<D>>,
    }

    impl<D: ?Sized + Consumed> Owned<D> {
        /// Of a box.
        #[inline]
        pub fn new(value: Box<D>) -> Self {
            // SAFETY: a box is not null.
            let value = unsafe { NonNull::new_unchecked(Box::into_raw(value)) };
            Self { value, moved: false, _box: PhantomData }
        }

        /// The value, for a method that moves it out.
        ///
        /// # Safety
        /// Such a method is called with it, once, and nothing else is done.
        #[inline]
        pub unsafe fn take(&mut self) -> &mut D {
            self.moved = true;
            // SAFETY: the memory is there until `self` is dropped.
            unsafe { self.value.as_mut() }
        }
    }

    impl<D: ?Sized + Consumed> Drop for Owned<D> {
        fn drop(&mut self) {
            if !self.moved {
                // SAFETY: it came from a box and is as it was.
                drop(unsafe { Box::from_raw(self.value.as_ptr()) });
                return;
            }
            // SAFETY: the memory is still that of a `D`.
            let _memory = Memory(self.value.cast(), Layout::for_value(unsafe { self.value.as_ref() }));
            // SAFETY: the value has moved out, as the caller of `take` promised, and this is the last use of the rest.
            unsafe { self.value.as_mut().drop_rest() }
        }
    }

    /// The memory of a box, freed also while unwinding.
    struct Memory(NonNull<u8>, Layout);

    impl Drop for Memory {
        fn drop(&mut self) {
            if self.1.size() != 0 {
                // SAFETY: a box allocates its memory with the layout of its value.
                unsafe { dealloc(self.0.as_ptr(), self.1) }
            }
        }
    }

    // SAFETY: it is a box, or less.
    unsafe impl<D: ?Sized + Consumed + Send> Send for Owned<D> {}
    // SAFETY: as above.
    unsafe impl<D: ?Sized + Consumed + Sync> Sync for Owned<D> {}

    // The value is behind a pointer.
    impl<D: ?Sized + Consumed> Unpin for Owned<D> {}

    impl<D: ?Sized + Consumed> fmt::Debug for Owned<D> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("Owned").field("moved", &self.moved).finish_non_exhaustive()
        }
    }
}

#[cfg(feature = "alloc")]
pub use self::boxed::Owned;
