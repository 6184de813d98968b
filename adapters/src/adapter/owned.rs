//! Methods that take `self` by value: the value moves out of its memory, and the memory stays until the call is over.

use core::alloc::Layout;
use core::fmt;
use core::marker::{PhantomData, PhantomPinned};
use core::mem::{ManuallyDrop, needs_drop};
use core::ptr::{self, NonNull};

use super::{Adapter, Settled};
use crate::pointer::DynPtr;
use crate::strategy::Exclusive;

/// The right to move the value out of an object, once: [`Owned::take`] gives it out together with the object, and the method of
/// `DynX` that takes `self` by value hands it to [`take`].
#[doc(hidden)]
#[derive(Debug)]
pub struct MoveOut(());

/// Says that the adapter `A` has no implementation of `DynX` but that of the macro, where `Self` is the key of `X`.
///
/// # Safety
/// The implementation of `DynX` that the macro emits covers `A`: it has the same parameters and the same where clause.
#[doc(hidden)]
pub unsafe trait Takes<A> {}

/// An object whose value may move out: a supertrait of every `DynX` with a method that takes `self`. `K` is the key of `X`.
///
/// # Safety
/// `rest` says where the rest of `Self` is, and how it is dropped and deallocated. The methods of `DynX` that take a [`MoveOut`] do
/// nothing with it but hand it to [`take`], for this object.
#[doc(hidden)]
pub unsafe trait Consumed<K> {
    /// Everything but the value.
    fn rest(&self) -> &'static Rest;
}

/// What is left of an object whose value has moved out.
#[doc(hidden)]
#[derive(Debug)]
pub struct Rest {
    /// Where it is in the object.
    offset: usize,
    /// Drops it, given where it is; `None` where there is nothing to drop.
    drop: Option<unsafe fn(NonNull<()>)>,
    /// That of the whole object.
    layout: Layout,
}

// SAFETY: an adapter is a value and a strategy. As `Takes` says, the methods are those that the macro emits.
unsafe impl<T, S, K: Takes<Self>> Consumed<K> for Adapter<T, S> {
    #[inline]
    fn rest(&self) -> &'static Rest {
        /// # Safety
        /// There is an `S` here, which is not used again.
        unsafe fn drop_in_place<S>(strategy: NonNull<()>) {
            // SAFETY: the caller's promise.
            unsafe { strategy.cast::<S>().drop_in_place() }
        }
        const {
            &Rest {
                offset: core::mem::offset_of!(Self, strategy),
                drop: if needs_drop::<S>() { Some(drop_in_place::<S>) } else { None },
                layout: Layout::new::<Self>(),
            }
        }
    }
}

/// Moves the value out of an adapter. The strategy stays.
///
/// It is safe to call: only [`Owned::take`] makes a [`MoveOut`], whose caller promises that the value is not used through the adapter
/// again.
#[doc(hidden)]
#[inline]
pub fn take<T, S: Settled>(adapter: &mut Adapter<T, S>, _: MoveOut) -> (T, Exclusive<'_, S::Strategy>) {
    // SAFETY: the value is not used, and so not dropped, through the adapter again, as the token says.
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
    type Value: ?Sized;

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

    /// Gives back the memory, which has this layout.
    ///
    /// # Safety
    /// This is the last use of it, and nothing is left to drop in there.
    unsafe fn release_memory(raw: &Self::Raw, layout: Layout);
}

// SAFETY: the pointer owns the object until it is dropped, which is up to us.
unsafe impl<D: ?Sized> Owner for DynPtr<'_, D> {
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
    unsafe fn release_memory(raw: &ManuallyDrop<Self>, _: Layout) {
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

    use super::Owner;

    // SAFETY: a box owns its value, and `into_raw` gives it up.
    unsafe impl<D: ?Sized> Owner for Box<D> {
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
        unsafe fn release_memory(raw: &NonNull<D>, layout: Layout) {
            if layout.size() != 0 {
                // SAFETY: a box allocates its memory with the layout of its value.
                unsafe { dealloc(raw.as_ptr().cast(), layout) }
            }
        }
    }
}

/// An object whose value may move out while its memory stays: the strategy in there places what the call returns.
#[doc(hidden)]
pub struct Owned<P: Owner, K> {
    raw: P::Raw,
    /// What there is to drop, once the value has moved out.
    rest: Option<&'static Rest>,
    _owner: PhantomData<P>,
    _key: PhantomData<fn() -> K>,
    /// A `&mut` to this is no claim to be the only pointer to it: a call has one, too.
    _shared: PhantomPinned,
}

impl<K, P: Owner<Value: Consumed<K>>> Owned<P, K> {
    /// Behind this pointer.
    #[inline]
    pub fn new(owner: P) -> Self {
        let raw = owner.into_raw();
        Self { raw, rest: None, _owner: PhantomData, _key: PhantomData, _shared: PhantomPinned }
    }

    /// The object, and the right to move its value out.
    ///
    /// # Safety
    /// Both go to a method of the object that takes `self` by value, and nothing else is done before that, or with the object.
    #[inline]
    pub unsafe fn take(&mut self) -> (&mut P::Value, MoveOut) {
        // SAFETY: the object is there, and ours, until `self` is dropped.
        let object = unsafe { P::value(&self.raw).as_mut() };
        self.rest = Some(object.rest());
        (object, MoveOut(()))
    }
}

impl<P: Owner, K> Drop for Owned<P, K> {
    fn drop(&mut self) {
        let Some(rest) = self.rest else {
            // SAFETY: the object is as it was, and this is the last use of it.
            return unsafe { P::release(&self.raw) };
        };
        let memory = Memory::<P>(&self.raw, rest.layout);
        if let Some(drop) = rest.drop {
            // No reference to the object is made: its value has moved out.
            //
            // SAFETY: the offset lies in the object.
            let place = unsafe { P::value(memory.0).cast::<()>().byte_add(rest.offset) };
            // SAFETY: the value has moved out, as the caller of `take` promised, and this is the last use of the rest.
            unsafe { drop(place) }
        }
    }
}

/// The memory of an object, given back also while unwinding.
struct Memory<'r, P: Owner>(&'r P::Raw, Layout);

impl<P: Owner> Drop for Memory<'_, P> {
    fn drop(&mut self) {
        // SAFETY: the value has moved out and the rest has been dropped, or its destructor has panicked.
        unsafe { P::release_memory(self.0, self.1) }
    }
}

// SAFETY: it is such a pointer, or less.
unsafe impl<P: Owner + Send, K> Send for Owned<P, K> {}
// SAFETY: as above.
unsafe impl<P: Owner + Sync, K> Sync for Owned<P, K> {}

impl<P: Owner, K> fmt::Debug for Owned<P, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Owned").field("moved", &self.rest.is_some()).finish_non_exhaustive()
    }
}
