//! `DynPtr`: an owning pointer to a trait object, wherever its strategy put it.

use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use super::future::Home;
use super::placed::Placed;
use crate::auto::Keeps;
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
pub struct DynPtr<'a, D: ?Sized> {
    value: NonNull<D>,
    /// Drops the value and gives its memory back.
    ///
    /// Safety: the value belongs to it and is not used again.
    release: unsafe fn(NonNull<()>),
    _value: PhantomData<(&'a mut (), D)>,
}

impl<'a, D: ?Sized> DynPtr<'a, D> {
    /// # Safety
    /// `coerce` is an unsizing coercion, and `D` has no auto trait that `M` does not name.
    #[inline]
    pub(super) unsafe fn new<M, L, V>(value: Placed<'a, L, V>, coerce: fn(*mut V) -> *mut D) -> Self
    where
        M: ?Sized,
        L: Lease<'a>,
        L::Borrow: Keeps<M>,
        V: Keeps<M> + 'a,
    {
        let value = coerce(value.erase().as_ptr());
        // SAFETY: `erase` has made us the owner of the value, and `release` drops it. The rest is the caller's promise.
        unsafe { Self::from_raw(value, Placed::<'a, L, V>::release) }
    }

    /// # Safety
    /// The pointer owns the value, for `'a`; `release` drops it. The value, and releasing it, has the auto traits of `D`.
    #[inline]
    pub(crate) unsafe fn from_raw(value: *mut D, release: unsafe fn(NonNull<()>)) -> Self {
        // SAFETY: a pointer that owns a value is not null.
        Self { value: unsafe { NonNull::new_unchecked(value) }, release, _value: PhantomData }
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
        unsafe { (self.release)(self.value.cast()) }
    }
}

// SAFETY: `from_raw` was promised a value with the auto traits of `D`; there is nothing else in here.
unsafe impl<D: ?Sized + Send> Send for DynPtr<'_, D> {}
// SAFETY: as above.
unsafe impl<D: ?Sized + Sync> Sync for DynPtr<'_, D> {}

// The value is behind a pointer and never moves, whatever its type.
impl<D: ?Sized> Unpin for DynPtr<'_, D> {}
