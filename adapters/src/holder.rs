//! What a call finds its object in, and the space that comes with it.

use core::alloc::Layout;
use core::fmt;
use core::ptr::NonNull;

use crate::forward::{ByVtable, HasWay, Object};
use crate::strategy::Strategy;

/// The trait object `D`, or what stands for it and has space for what its methods return.
#[doc(hidden)]
pub trait Offers<D: ?Sized> {
    /// The space. Its blocks stay where they are although nothing here is pinned.
    type Space: Strategy + Unpin;

    /// Whether there is any. A constant, so that nothing is emitted for space that nobody has.
    const HAS_SPACE: bool;

    /// The object, and its space if it has any.
    fn offers(&self) -> (&D, Option<&Self::Space>);
}

/// The same for methods with `&mut self`.
#[doc(hidden)]
pub trait OffersMut<D: ?Sized>: Offers<D> {
    /// The object, and its space if it has any.
    fn offers_mut(&mut self) -> (&mut D, Option<&Self::Space>);
}

// An object has its way for any `K`.
impl<D: HasWay<(), Way = ByVtable> + ?Sized> Offers<D> for D {
    type Space = NoSpace;

    const HAS_SPACE: bool = false;

    #[inline]
    fn offers(&self) -> (&Self, Option<&NoSpace>) {
        (self, None)
    }
}

impl<D: HasWay<(), Way = ByVtable> + ?Sized> OffersMut<D> for D {
    #[inline]
    fn offers_mut(&mut self) -> (&mut Self, Option<&NoSpace>) {
        (self, None)
    }
}

/// The space of who has none. There is no value of it.
#[doc(hidden)]
#[derive(Debug)]
pub enum NoSpace {}

// SAFETY: nobody can call this.
unsafe impl Strategy for NoSpace {
    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        match *self {}
    }

    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {
        match *self {}
    }
}

/// What a call finds its object in.
#[doc(hidden)]
pub trait Holder {
    /// The object, as the method of `DynX` takes it.
    type Object;

    /// The space. Its blocks stay where they are although nothing here is pinned.
    type Space: Strategy + Unpin;

    /// Whether there is any.
    const HAS_SPACE: bool;

    /// The object, and the space for the call if there is any.
    fn split<'f>(self) -> (Self::Object, Option<&'f Self::Space>)
    where
        Self: 'f;
}

/// The object itself.
#[doc(hidden)]
pub struct Itself<R>(pub R);

impl<R> Holder for Itself<R> {
    type Object = R;
    type Space = NoSpace;

    const HAS_SPACE: bool = false;

    #[inline]
    fn split<'f>(self) -> (R, Option<&'f NoSpace>)
    where
        Self: 'f,
    {
        (self.0, None)
    }
}

impl<'a, D: ?Sized, H: Offers<D> + ?Sized> Holder for &'a Object<D, H> {
    type Object = &'a D;
    type Space = H::Space;

    const HAS_SPACE: bool = H::HAS_SPACE;

    #[inline]
    fn split<'f>(self) -> (&'a D, Option<&'f H::Space>)
    where
        Self: 'f,
    {
        self.1.offers()
    }
}

impl<'a, D: ?Sized, H: OffersMut<D> + ?Sized> Holder for &'a mut Object<D, H> {
    type Object = &'a mut D;
    type Space = H::Space;

    const HAS_SPACE: bool = H::HAS_SPACE;

    #[inline]
    fn split<'f>(self) -> (&'a mut D, Option<&'f H::Space>)
    where
        Self: 'f,
    {
        self.1.offers_mut()
    }
}

/// The object, for a method that returns no future: there is no space for what that returns.
#[doc(hidden)]
#[inline]
pub fn object<H: Holder>(holder: H) -> H::Object {
    holder.split().0
}

impl<R> fmt::Debug for Itself<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Itself")
    }
}
