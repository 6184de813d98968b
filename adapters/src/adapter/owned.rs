//! Methods that take `self` by value: the value moves out of its memory, and the memory stays until the call is over.

use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};

use super::{Adapter, Settled};
use crate::pointer::DynPtr;
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

/// A pointer that owns an object, and can be left with the memory only.
///
/// # Safety
/// `value` is where the object is. It stays there, and is the owner's alone, until one of the last two functions is called.
#[doc(hidden)]
pub unsafe trait Owner: Sized {
    /// The object.
    type Value: ?Sized + Consumed;

    /// The pointer as it is while the object is in use: without a claim to be the only one to it.
    type Raw;

    /// Gives up the pointer.
    fn into_raw(self) -> Self::Raw;

    /// Where the object is.
    fn value(raw: &Self::Raw) -> NonNull<Self::Value>;

    /// Drops the object, and gives its memory back.
    ///
    /// # Safety
    /// This is the last use of it.
    unsafe fn release(raw: &Self::Raw);

    /// Gives back the memory.
    ///
    /// # Safety
    /// As above, and nothing is left to drop in there.
    unsafe fn release_memory(raw: &Self::Raw);
}

// SAFETY: the pointer owns the object until it is dropped, which is up to us.
unsafe impl<D: ?Sized + Consumed> Owner for DynPtr<'_, D> {
    type Value = D;
    type Raw = ManuallyDrop<Self>;

    #[inline]
    fn into_raw(self) -> ManuallyDrop<Self> {
        ManuallyDrop::new(self)
    }

    #[inline]
    fn value(raw: &ManuallyDrop<Self>) -> NonNull<D> {
        raw.as_non_null()
    }

    #[inline]
    unsafe fn release(raw: &ManuallyDrop<Self>) {
        // SAFETY: the caller promises that this is the last use, so that a copy is as good as the original.
        drop(ManuallyDrop::into_inner(unsafe { ptr::read(raw) }));
    }

    #[inline]
    unsafe fn release_memory(raw: &ManuallyDrop<Self>) {
        // SAFETY: the caller's promise.
        unsafe { DynPtr::release_memory(raw) }
    }
}

#[cfg(feature = "alloc")]
mod boxed {
    use alloc::alloc::dealloc;
    use alloc::boxed::Box;
    use core::alloc::Layout;
    use core::ptr::NonNull;

    use super::{Consumed, Owner};

    // SAFETY: a box owns its value, and `into_raw` gives it up.
    unsafe impl<D: ?Sized + Consumed> Owner for Box<D> {
        type Value = D;
        type Raw = NonNull<D>;

        #[inline]
        fn into_raw(self) -> NonNull<D> {
            // SAFETY: a box is not null.
            unsafe { NonNull::new_unchecked(Self::into_raw(self)) }
        }

        #[inline]
        fn value(raw: &NonNull<D>) -> NonNull<D> {
            *raw
        }

        #[inline]
        unsafe fn release(raw: &NonNull<D>) {
            // SAFETY: it came from a box, is as it was, and this is the last use of it.
            drop(unsafe { Self::from_raw(raw.as_ptr()) });
        }

        #[inline]
        unsafe fn release_memory(raw: &NonNull<D>) {
            // SAFETY: the memory is still there, and its size is known from the pointer.
            let layout = Layout::for_value(unsafe { raw.as_ref() });
            if layout.size() != 0 {
                // SAFETY: a box allocates its memory with the layout of its value.
                unsafe { dealloc(raw.as_ptr().cast(), layout) }
            }
        }
    }
}

/// An object whose value may move out while its memory stays: the strategy in there places what the call returns.
#[doc(hidden)]
pub struct Owned<P: Owner> {
    raw: P::Raw,
    moved: bool,
    _owner: PhantomData<P>,
}

impl<P: Owner> Owned<P> {
    /// Behind this pointer.
    #[inline]
    pub fn new(owner: P) -> Self {
        Self { raw: owner.into_raw(), moved: false, _owner: PhantomData }
    }

    /// The object, for a method that moves the value out.
    ///
    /// # Safety
    /// Such a method is called with it, once, and nothing else is done.
    #[inline]
    pub unsafe fn take(&mut self) -> &mut P::Value {
        self.moved = true;
        // SAFETY: the object is there, and ours, until `self` is dropped.
        unsafe { P::value(&self.raw).as_mut() }
    }
}

impl<P: Owner> Drop for Owned<P> {
    fn drop(&mut self) {
        if !self.moved {
            // SAFETY: the object is as it was, and this is the last use of it.
            unsafe { P::release(&self.raw) }
            return;
        }
        let memory = Memory::<P>(&self.raw);
        // SAFETY: the value has moved out, as the caller of `take` promised, and this is the last use of the rest.
        unsafe { P::value(memory.0).as_mut().drop_rest() }
    }
}

/// The memory of an object, given back also while unwinding.
struct Memory<'r, P: Owner>(&'r P::Raw);

impl<P: Owner> Drop for Memory<'_, P> {
    fn drop(&mut self) {
        // SAFETY: the value has moved out and the rest has been dropped, or its destructor has panicked.
        unsafe { P::release_memory(self.0) }
    }
}

// SAFETY: it is such a pointer, or less.
unsafe impl<P: Owner + Send> Send for Owned<P> {}
// SAFETY: as above.
unsafe impl<P: Owner + Sync> Sync for Owned<P> {}

// The value is behind a pointer.
impl<P: Owner> Unpin for Owned<P> {}

impl<P: Owner> fmt::Debug for Owned<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Owned").field("moved", &self.moved).finish_non_exhaustive()
    }
}
