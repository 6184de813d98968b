//! What has a trait from what it holds: pointers, adapters, and objects.
//!
//! The macro says once that `X` is implemented for whatever forwards to an `X`. So a trait object is an `X` also where the
//! macro knows nothing of `X` but its name: as a supertrait.

use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::adapter::Adapter;
use crate::pointer::DynPtr;

/// A value that hands methods on to another one.
///
/// `K` is a type that the macro makes for each trait. Nothing here depends on it, but the compiler knows from it that nobody
/// else says of a foreign type that it forwards: implementors of `X` and this do not conflict.
#[doc(hidden)]
pub trait HasWay<K> {
    /// How it hands them on: a type, so that whoever says it has no functions to write.
    type Way;
}

/// How a `D` hands methods with `&self` on.
///
/// `K` is as above, and needed here, too: or somebody's `impl X for &str` would conflict, since others might say more about a foreign
/// type and a foreign way.
#[doc(hidden)]
pub trait Way<D: ?Sized, K> {
    /// What it hands them on to.
    type To: ?Sized;

    /// What is behind it.
    fn to(of: &D) -> &Self::To;
}

/// The same for methods with `&mut self`.
#[doc(hidden)]
pub trait WayMut<D: ?Sized, K>: Way<D, K> {
    /// What is behind it.
    fn to_mut(of: &mut D) -> &mut Self::To;
}

/// A value with a way to hand methods with `&self` on, which is what implementations of `X` ask for.
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

impl<K, D: HasWay<K, Way: Way<D, K>> + ?Sized> Forward<K> for D {
    type To = <D::Way as Way<D, K>>::To;

    #[inline]
    fn to(&self) -> &Self::To {
        <D::Way as Way<D, K>>::to(self)
    }
}

impl<K, D: HasWay<K, Way: WayMut<D, K>> + ?Sized> ForwardMut<K> for D {
    #[inline]
    fn to_mut(&mut self) -> &mut Self::To {
        <D::Way as WayMut<D, K>>::to_mut(self)
    }
}

/// A trait object forwards by its vtable.
#[doc(hidden)]
#[derive(Debug)]
pub enum ByVtable {}

impl<D: ?Sized, K> Way<D, K> for ByVtable {
    type To = Object<D>;

    #[inline]
    fn to(of: &D) -> &Object<D> {
        Object::of(of)
    }
}

impl<D: ?Sized, K> WayMut<D, K> for ByVtable {
    #[inline]
    fn to_mut(of: &mut D) -> &mut Object<D> {
        Object::of_mut(of)
    }
}

/// A pointer forwards to what it points to.
#[doc(hidden)]
#[derive(Debug)]
pub enum ByPointer {}

/// An adapter, and what offers space to an object, forwards to what is inside.
#[doc(hidden)]
#[derive(Debug)]
pub enum ByInside {}

/// A trait object, as an implementor of the user's trait: by way of its vtable.
///
/// `D` is the `dyn DynX`, and `H` is what it is found in: itself, or what has space for it, too. `D` is named although `H` knows it:
/// what is a parameter the compiler need not work out wherever it comes across it.
#[doc(hidden)]
#[repr(transparent)]
pub struct Object<D: ?Sized, H: ?Sized = D>(PhantomData<fn() -> *const D>, pub(crate) H);

impl<D: ?Sized, H: ?Sized> Object<D, H> {
    /// What the object is found in.
    #[inline]
    pub fn of(holder: &H) -> &Self {
        // SAFETY: `Object` is `repr(transparent)`: the same address, the same layout and the same metadata.
        unsafe { &*(&raw const *holder as *const Self) }
    }

    /// What the object is found in.
    #[inline]
    pub fn of_mut(holder: &mut H) -> &mut Self {
        // SAFETY: as in `of`, and the borrow is passed on.
        unsafe { &mut *(&raw mut *holder as *mut Self) }
    }

    /// What the object is found in, pinned.
    #[inline]
    fn project(self: Pin<&mut Self>) -> Pin<&mut H> {
        // SAFETY: structural: `Object` is `Unpin` only if `H` is, and has no destructor of its own. Its field is not for
        // people, and a `&mut Object` to something pinned is had through `Pin` only.
        unsafe { self.map_unchecked_mut(|object| &mut object.1) }
    }
}

impl<D: ?Sized, H: ?Sized> Deref for Object<D, H> {
    type Target = H;

    #[inline]
    fn deref(&self) -> &H {
        &self.1
    }
}

impl<D: ?Sized, H: ?Sized> DerefMut for Object<D, H> {
    #[inline]
    fn deref_mut(&mut self) -> &mut H {
        &mut self.1
    }
}

impl<D: ?Sized, H: ?Sized + Future> Future for Object<D, H> {
    type Output = H::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<H::Output> {
        self.project().poll(cx)
    }
}

/// Pointers: `&P`, and the like.
macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty;)*) => {$(
        impl<$($generics)*, K> HasWay<K> for $pointer {
            type Way = ByPointer;
        }

        #[allow(clippy::needless_lifetimes, reason = "some pointers have another lifetime")]
        impl<$($generics)*, K> Way<$pointer, K> for ByPointer {
            type To = P;

            #[inline]
            fn to<'of>(of: &'of $pointer) -> &'of P {
                of
            }
        }
    )*};
}

/// Those of them that give a `&mut P`.
macro_rules! pointers_mut {
    ($([$($generics:tt)*] $pointer:ty;)*) => {$(
        #[allow(clippy::needless_lifetimes, clippy::mut_mut, reason = "some pointers have another lifetime, and one is `&mut`")]
        impl<$($generics)*, K> WayMut<$pointer, K> for ByPointer {
            #[inline]
            fn to_mut<'of>(of: &'of mut $pointer) -> &'of mut P {
                of
            }
        }
    )*};
}

pointers! {
    ['p, P: ?Sized] &'p P;
    ['p, P: ?Sized] &'p mut P;
    ['p, P: ?Sized] DynPtr<'p, P>;
}
pointers_mut! {
    ['p, P: ?Sized] &'p mut P;
    ['p, P: ?Sized] DynPtr<'p, P>;
}

#[cfg(feature = "alloc")]
pointers! {
    [P: ?Sized] alloc::boxed::Box<P>;
    [P: ?Sized] alloc::rc::Rc<P>;
    [P: ?Sized] alloc::sync::Arc<P>;
}
#[cfg(feature = "alloc")]
pointers_mut! {
    [P: ?Sized] alloc::boxed::Box<P>;
}

impl<T, S, K> HasWay<K> for Adapter<T, S> {
    type Way = ByInside;
}

impl<T, S, K> Way<Adapter<T, S>, K> for ByInside {
    type To = T;

    #[inline]
    fn to(of: &Adapter<T, S>) -> &T {
        of.get_ref()
    }
}

impl<T, S, K> WayMut<Adapter<T, S>, K> for ByInside {
    #[inline]
    fn to_mut(of: &mut Adapter<T, S>) -> &mut T {
        of.get_mut()
    }
}
