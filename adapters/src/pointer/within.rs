//! `Within`: a trait object that borrows from several places.

use core::marker::PhantomData;
use core::mem;
use core::ops::{Deref, DerefMut};
use core::pin::Pin;

use super::DynPtr;

/// What a method of a `dyn DynX` returns when it borrows from `self` and from arguments.
///
/// How long all of them last has no name, so it cannot be part of the type of the object. Instead the type has everything that
/// was passed, `A`, and cannot outlive any of it. The object is called `'static`, which nobody gets to see: it is handed out as
/// an `impl Trait` only.
#[doc(hidden)]
pub struct Within<D: ?Sized, A> {
    object: DynPtr<'static, D>,
    /// Named for its lifetimes only, so that no auto trait depends on it.
    _held: PhantomData<fn() -> A>,
}

/// What was passed, by type.
#[doc(hidden)]
#[inline]
pub const fn held<A>(_: &A) -> PhantomData<A> {
    PhantomData
}

/// Puts an object within what it borrows from.
///
/// # Safety
/// `E` is `D` with other lifetimes. Nothing but `A` is borrowed, and what is returned is used as an `impl Trait` only.
#[doc(hidden)]
#[inline]
pub unsafe fn within<E, D, A>(object: DynPtr<'_, D>, _held: A) -> Within<E, A>
where
    E: ?Sized,
    D: ?Sized,
{
    const { assert!(size_of::<DynPtr<'_, D>>() == size_of::<DynPtr<'static, E>>()) };
    // SAFETY: the types differ in nothing but lifetimes, as the caller promises. The object is used until `A` ends at the most: the
    // type that it goes into names `A` and has a destructor.
    let erased = unsafe { mem::transmute_copy(&mem::ManuallyDrop::new(object)) };
    Within { object: erased, _held: PhantomData }
}

/// As [`within`], for a trait whose methods take a pinned `self`.
///
/// # Safety
/// As [`within`].
#[doc(hidden)]
#[inline]
pub unsafe fn within_pinned<E, D, A>(object: Pin<DynPtr<'_, D>>, held: A) -> Pin<Within<E, A>>
where
    E: ?Sized,
    D: ?Sized,
{
    // SAFETY: the object stays pinned: the pointer to it goes into another pointer, and that is pinned again.
    unsafe { Pin::new_unchecked(within(Pin::into_inner_unchecked(object), held)) }
}

impl<D: ?Sized, A> Deref for Within<D, A> {
    type Target = D;

    #[inline]
    fn deref(&self) -> &D {
        &self.object
    }
}

impl<D: ?Sized, A> DerefMut for Within<D, A> {
    #[inline]
    fn deref_mut(&mut self) -> &mut D {
        &mut self.object
    }
}

impl<D: ?Sized, A> Drop for Within<D, A> {
    /// Nothing to do. That there is a destructor makes the compiler check that what was passed is valid when the object is dropped.
    #[inline]
    fn drop(&mut self) {}
}
