//! What has a trait from what it holds: pointers, adapters, and objects.
//!
//! The macro says once that `X` is implemented for whatever forwards to an `X`. So a trait object is an `X` also where the
//! macro knows nothing of `X` but its name: as a supertrait.

use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::adapter::Adapter;
use crate::pointer::{DynPtr, Within};

/// A value that hands methods with `&self` on to another one.
///
/// `K` is a type that the macro makes for each trait. Nothing here depends on it, but the compiler knows from it that nobody
/// else says of a foreign type that it forwards: implementors of `X` and this do not conflict.
#[doc(hidden)]
pub trait Forward<K> {
    /// What it hands them on to.
    type To: ?Sized;

    /// What is behind it.
    fn to(&self) -> &Self::To;
}

/// The same for methods with `&mut self`.
#[doc(hidden)]
pub trait ForwardMut<K>: Forward<K> {
    /// What is behind it.
    fn to_mut(&mut self) -> &mut Self::To;
}

/// A trait object, as an implementor of the user's trait: by way of its vtable.
#[doc(hidden)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Object<D: ?Sized>(pub(crate) D);

impl<D: ?Sized> Object<D> {
    /// The object itself.
    #[inline]
    pub fn of(object: &D) -> &Self {
        // SAFETY: `Object` is `repr(transparent)`: the same address, the same layout and the same metadata.
        unsafe { &*(&raw const *object as *const Self) }
    }

    /// The object itself.
    #[inline]
    pub fn of_mut(object: &mut D) -> &mut Self {
        // SAFETY: as in `of`, and the borrow is passed on.
        unsafe { &mut *(&raw mut *object as *mut Self) }
    }

    /// The object itself, pinned.
    #[inline]
    fn project(self: Pin<&mut Self>) -> Pin<&mut D> {
        // SAFETY: structural: `Object` is `Unpin` only if `D` is, and has no destructor of its own. Its field is not for
        // people, and a `&mut Object` to something pinned is had through `Pin` only.
        unsafe { self.map_unchecked_mut(|object| &mut object.0) }
    }
}

impl<D: ?Sized> Deref for Object<D> {
    type Target = D;

    #[inline]
    fn deref(&self) -> &D {
        &self.0
    }
}

impl<D: ?Sized> DerefMut for Object<D> {
    #[inline]
    fn deref_mut(&mut self) -> &mut D {
        &mut self.0
    }
}

impl<D: ?Sized + Future> Future for Object<D> {
    type Output = D::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<D::Output> {
        self.project().poll(cx)
    }
}

/// Pointers: `&P`, and the like.
macro_rules! forward {
    ($([$($generics:tt)*] $pointer:ty;)*) => {$(
        impl<$($generics)*, K> Forward<K> for $pointer {
            type To = P;

            #[inline]
            fn to(&self) -> &P {
                self
            }
        }
    )*};
}

/// Those of them that give a `&mut P`.
macro_rules! forward_mut {
    ($([$($generics:tt)*] $pointer:ty;)*) => {$(
        impl<$($generics)*, K> ForwardMut<K> for $pointer {
            #[inline]
            fn to_mut(&mut self) -> &mut P {
                self
            }
        }
    )*};
}

forward! {
    ['p, P: ?Sized] &'p P;
    ['p, P: ?Sized] &'p mut P;
    ['p, P: ?Sized] DynPtr<'p, P>;
    [P: ?Sized, A] Within<P, A>;
}
forward_mut! {
    ['p, P: ?Sized] &'p mut P;
    ['p, P: ?Sized] DynPtr<'p, P>;
    [P: ?Sized, A] Within<P, A>;
}

#[cfg(feature = "alloc")]
forward! {
    [P: ?Sized] alloc::boxed::Box<P>;
    [P: ?Sized] alloc::rc::Rc<P>;
    [P: ?Sized] alloc::sync::Arc<P>;
}
#[cfg(feature = "alloc")]
forward_mut! {
    [P: ?Sized] alloc::boxed::Box<P>;
}

impl<T, S, K> Forward<K> for Adapter<T, S> {
    type To = T;

    #[inline]
    fn to(&self) -> &T {
        self.get_ref()
    }
}

impl<T, S, K> ForwardMut<K> for Adapter<T, S> {
    #[inline]
    fn to_mut(&mut self) -> &mut T {
        self.get_mut()
    }
}
