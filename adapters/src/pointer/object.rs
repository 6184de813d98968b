//! `DynPtr`: an owning pointer to a trait object, wherever its strategy put it.

use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use super::future::Home;
use super::placed::Placed;
use crate::strategy::Lease;

/// A value whose type is erased, as a trait object: `DynPtr<'a, dyn Iterator<Item = u32> + 'a>`.
///
/// It is a `Box` that does not say where its value lives. It derefs to the trait object, is `Send` and `Sync` when
/// the trait object is, and implements the standard traits that the trait object implements.
///
/// ```
/// use adapters::derive;
///
/// #[derive(DynAdapters)]
/// trait Keys {
///     fn keys(&self) -> impl DoubleEndedIterator<Item = u8>;
/// }
/// # struct Three;
/// # impl Keys for Three { fn keys(&self) -> impl DoubleEndedIterator<Item = u8> { 0..3 } }
///
/// // The iterator lives in the object, and `keys` returns a pointer to it.
/// let keys: Box<dyn DynKeys> = InlineKeys::boxed(Three);
/// assert_eq!(keys.keys().rev().collect::<Vec<_>>(), [2, 1, 0]);
/// ```
#[repr(C)] // so that pointers to an object with more auto traits, or with another lifetime, have the same layout
pub struct DynPtr<'a, D: ?Sized> {
    value: NonNull<D>,
    /// Drops the value, if it is there, and gives its memory back.
    ///
    /// Safety: the value belongs to it and is not used again.
    release: unsafe fn(NonNull<()>, Left),
    _value: PhantomData<(&'a mut (), D)>,
}

/// What is left to give back.
#[derive(Clone, Copy)]
enum Left {
    /// The value, and what it lives in.
    Value,
    /// What it lived in: it has moved out.
    Memory,
}

/// Gives it back.
///
/// # Safety
/// That of the function of [`Home`] for what is left.
unsafe fn release<H: Home>(value: NonNull<()>, left: Left) {
    match left {
        // SAFETY: the caller's promise.
        Left::Value => unsafe { H::release(value) },
        // SAFETY: the caller's promise.
        Left::Memory => unsafe { H::release_memory(value) },
    }
}

impl<'a, D: ?Sized> DynPtr<'a, D> {
    /// # Safety
    /// `coerce` is an unsizing coercion, and the lease has the auto traits of `D`.
    #[inline]
    pub(super) unsafe fn new<L, V>(value: Placed<'a, L, V>, coerce: fn(*mut V) -> *mut D) -> Self
    where
        L: Lease<'a>,
        V: 'a,
    {
        let value = coerce(value.erase().as_ptr());
        // SAFETY: `erase` has made us the owner of the value, for the lifetime of the lease. The value has the auto traits of `D`,
        // or it could not be coerced. The rest is the caller's promise.
        unsafe { Self::from_raw::<Placed<'a, L, V>>(value) }
    }

    /// # Safety
    /// The pointer owns the value, for `'a`, which lives in a home `H`. The value, and releasing it, has the auto traits of `D`.
    #[inline]
    pub(crate) unsafe fn from_raw<H: Home>(value: *mut D) -> Self {
        // SAFETY: a pointer that owns a value is not null.
        Self { value: unsafe { NonNull::new_unchecked(value) }, release: release::<H>, _value: PhantomData }
    }

    /// Where the value is, for somebody who moves it out.
    #[inline]
    pub(crate) const fn as_non_null(&self) -> NonNull<D> {
        self.value
    }

    /// Gives back what the value lived in.
    ///
    /// # Safety
    /// It has moved out, and `this` is not used again.
    #[inline]
    pub(crate) unsafe fn release_memory(this: &ManuallyDrop<Self>) {
        // SAFETY: `release` belongs to the value. The rest is the caller's promise.
        unsafe { (this.release)(this.value.cast(), Left::Memory) }
    }
}

impl<'a, D: ?Sized> DynPtr<'a, D> {
    /// The same object, as one with more auto traits.
    ///
    /// # Safety
    /// `E` is `D` with more auto traits, which the value has.
    #[inline]
    pub(crate) unsafe fn with_auto_traits<E: ?Sized>(self) -> DynPtr<'a, E> {
        const { assert!(size_of::<Self>() == size_of::<DynPtr<'a, E>>()) };
        // SAFETY: auto traits change nothing about an object but its type.
        unsafe { mem::transmute_copy(&ManuallyDrop::new(self)) }
    }
}

impl<D: ?Sized> Deref for DynPtr<'_, D> {
    type Target = D;

    #[inline]
    fn deref(&self) -> &D {
        // SAFETY: the value is there until `self` is dropped, and `self` is the only handle.
        unsafe { self.value.as_ref() }
    }
}

impl<D: ?Sized> DerefMut for DynPtr<'_, D> {
    #[inline]
    fn deref_mut(&mut self) -> &mut D {
        // SAFETY: as in `deref`.
        unsafe { self.value.as_mut() }
    }
}

impl<D: ?Sized> Drop for DynPtr<'_, D> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: `release` belongs to the value, and this is the last use of it.
        unsafe { (self.release)(self.value.cast(), Left::Value) }
    }
}

// SAFETY: `from_raw` was promised a value with the auto traits of `D`; there is nothing else in here.
unsafe impl<D: ?Sized + Send> Send for DynPtr<'_, D> {}
// SAFETY: as above.
unsafe impl<D: ?Sized + Sync> Sync for DynPtr<'_, D> {}

// The value is behind a pointer and never moves, whatever its type.
impl<D: ?Sized> Unpin for DynPtr<'_, D> {}
