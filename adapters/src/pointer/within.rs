//! Trait objects that borrow from several places.
//!
//! How long all of these last has no name, so it cannot be part of the type of the object. Instead the type has everything that was
//! passed, `A`, and cannot outlive any of it. Inside, the object is called `'static`: only the object, and no lifetime
//! in its type, which the compiler checks by a coercion. No code outside of this crate may see that: an
//! implementation that asks for `Self: 'static` would be taken to hold. So the types here do not dereference to the object. They
//! implement the traits of the standard library, which the compiler has proved the object's trait to be one of, or hand the methods of
//! a trait with adapters on.

use core::fmt;
use core::marker::PhantomData;
use core::mem;
use core::pin::Pin;

use super::DynPtr;
use crate::auto::Invariant;
use crate::forward::{ByPointer, ByVtable, HasWay, Way, WayMut};
use crate::objects::{LentObject, StdObject};
use crate::supertraits::{Base, Supers};

/// An object of a trait of the standard library, within what it borrows from.
#[doc(hidden)]
pub struct Within<D: ?Sized, A> {
    object: DynPtr<'static, D>,
    _held: Invariant<A>,
}

/// An object of a trait that has adapters, within what it borrows from. `D` is `dyn DynX`, and `E` is that with auto traits.
#[doc(hidden)]
pub struct WithinAdapted<E: ?Sized, D: ?Sized, A> {
    object: DynPtr<'static, E>,
    _held: Invariant<A>,
    _of: PhantomData<fn() -> *const D>,
}

/// A pinned object, within what it borrows from.
#[doc(hidden)]
pub struct WithinPinned<D: ?Sized, A> {
    #[cfg_attr(
        not(feature = "futures-core"),
        expect(dead_code, reason = "there is no trait to implement with it")
    )]
    object: Pin<DynPtr<'static, D>>,
    _held: Invariant<A>,
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
/// `_same` returns what it is given, so that `E` is `D` but for how long the object lives. Nothing but `A` is borrowed.
#[doc(hidden)]
#[inline]
pub unsafe fn within<M, E, D, A>(object: DynPtr<'_, D>, _held: A, _same: fn(*mut E) -> *mut D) -> Within<E, A>
where
    M: ?Sized,
    E: ?Sized + StdObject<M>,
    D: ?Sized + StdObject<M>,
{
    // SAFETY: the caller's promise. `Within` names `A`, and has a destructor.
    Within { object: unsafe { forever(object) }, _held: PhantomData }
}

/// Puts a closure within what it borrows from.
///
/// # Safety
/// `D` is an object of one of the `Fn` traits. `_same` returns what it is given, so that `E` is `D` but for how long the object lives.
/// Nothing but `A` is borrowed.
#[doc(hidden)]
#[inline]
pub unsafe fn within_function<E: ?Sized, D: ?Sized, A>(
    object: DynPtr<'_, D>,
    _held: A,
    _same: fn(*mut E) -> *mut D,
) -> Within<E, A> {
    // SAFETY: the caller's promise. `Within` names `A`, and has a destructor.
    Within { object: unsafe { forever(object) }, _held: PhantomData }
}

/// Puts an object of a trait that has adapters within what it borrows from.
///
/// # Safety
/// Both functions return what they are given, so that `E` is `D` but for how long the object lives, and `B` is `D` without auto traits.
/// Nothing but `A` is borrowed.
#[doc(hidden)]
#[inline]
pub unsafe fn within_adapted<E, D, B, A>(
    object: DynPtr<'_, D>,
    _held: A,
    _same: fn(*mut E) -> *mut D,
    _base: fn(*mut E) -> *mut B,
) -> WithinAdapted<E, B, A>
where
    E: ?Sized + HasWay<B::Key, Way = ByVtable> + HasWay<(), Way = ByVtable>,
    D: ?Sized,
    B: ?Sized + Base<Supers: Supers<E>>,
{
    // SAFETY: the caller's promise. `WithinAdapted` names `A`, and has a destructor.
    WithinAdapted { object: unsafe { forever(object) }, _held: PhantomData, _of: PhantomData }
}

/// Puts a pinned object within what it borrows from.
///
/// # Safety
/// `_same` returns what it is given, so that `E` is `D` but for how long the object lives. Nothing but `A` is borrowed.
#[doc(hidden)]
#[inline]
pub unsafe fn within_pinned<E, D, A>(
    object: Pin<DynPtr<'_, D>>,
    _held: A,
    _same: fn(*mut E) -> *mut D,
) -> WithinPinned<E, A>
where
    E: ?Sized + LentObject,
    D: ?Sized,
{
    // SAFETY: the caller's promise. `WithinPinned` names `A`, and has a destructor. The object stays pinned: the pointer to it goes
    // into another pinned pointer.
    let object = unsafe { Pin::new_unchecked(forever(Pin::into_inner_unchecked(object))) };
    WithinPinned { object, _held: PhantomData }
}

/// # Safety
/// `E` is `D` but for how long the object lives. The object is used as long as it really lives, and no code but that of this crate and
/// of the standard library sees it.
#[inline]
unsafe fn forever<E: ?Sized, D: ?Sized>(object: DynPtr<'_, D>) -> DynPtr<'static, E> {
    const { assert!(size_of::<DynPtr<'_, D>>() == size_of::<DynPtr<'static, E>>()) };
    // SAFETY: the types differ in nothing but the lifetime of the object, and `DynPtr` is `repr(C)`.
    unsafe { mem::transmute_copy(&mem::ManuallyDrop::new(object)) }
}

impl<D: ?Sized, A> Within<D, A> {
    /// The object.
    ///
    /// # Safety
    /// It is used for nothing but a call of a method of the standard library.
    #[inline]
    pub unsafe fn get(this: &Self) -> &D {
        &this.object
    }

    /// The object.
    ///
    /// # Safety
    /// It is used for nothing but a call of a method of the standard library.
    #[inline]
    pub unsafe fn get_mut(this: &mut Self) -> &mut D {
        &mut this.object
    }

    /// The object, for an implementation of a trait of the standard library.
    #[inline]
    pub(crate) fn object(&self) -> &D {
        &self.object
    }

    /// The object, for an implementation of a trait of the standard library.
    #[inline]
    pub(crate) fn object_mut(&mut self) -> &mut D {
        &mut self.object
    }
}

impl<E: ?Sized, D: ?Sized, A> WithinAdapted<E, D, A> {
    /// The object, for an implementation of a trait of the standard library.
    #[inline]
    pub(crate) fn object(&self) -> &E {
        &self.object
    }

    /// The object, for an implementation of a trait of the standard library.
    #[inline]
    pub(crate) fn object_mut(&mut self) -> &mut E {
        &mut self.object
    }
}

impl<D: ?Sized, A> fmt::Debug for WithinPinned<D, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WithinPinned")
    }
}

// The macro implements the trait, and its supertraits, for whatever has a way by their keys, to an object that has one. `within_adapted` asks
// for that, so that safe code cannot implement any of these for the type here, and be handed the object.

impl<K, E: ?Sized, D: ?Sized, A> HasWay<K> for WithinAdapted<E, D, A> {
    type Way = ByPointer;
}

impl<K, E: ?Sized, D: ?Sized, A> Way<WithinAdapted<E, D, A>, K> for ByPointer {
    type To = E;

    #[inline]
    fn to(of: &WithinAdapted<E, D, A>) -> &E {
        &of.object
    }
}

impl<K, E: ?Sized, D: ?Sized, A> WayMut<WithinAdapted<E, D, A>, K> for ByPointer {
    #[inline]
    fn to_mut(of: &mut WithinAdapted<E, D, A>) -> &mut E {
        &mut of.object
    }
}

#[cfg(feature = "futures-core")]
mod stream {
    use core::pin::Pin;
    use core::task::{Context, Poll};

    use futures_core::stream::{FusedStream, Stream};

    use super::WithinPinned;

    impl<D: ?Sized + Stream, A> Stream for WithinPinned<D, A> {
        type Item = D::Item;

        #[inline]
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<D::Item>> {
            self.get_mut().object.as_mut().poll_next(cx)
        }

        #[inline]
        fn size_hint(&self) -> (usize, Option<usize>) {
            self.object.size_hint()
        }
    }

    impl<D: ?Sized + FusedStream, A> FusedStream for WithinPinned<D, A> {
        #[inline]
        fn is_terminated(&self) -> bool {
            self.object.is_terminated()
        }
    }
}

macro_rules! destructors {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Drop for $type {
            /// Nothing to do. That there is a destructor makes the compiler check that what was passed is valid when the object is
            /// dropped.
            #[inline]
            fn drop(&mut self) {}
        }

        // The object is behind a pointer.
        impl<$($generics)*> Unpin for $type {}
    )*};
}
destructors! {
    [D: ?Sized, A] Within<D, A>;
    [E: ?Sized, D: ?Sized, A] WithinAdapted<E, D, A>;
    [D: ?Sized, A] WithinPinned<D, A>;
}
