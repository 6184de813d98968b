//! What a call finds its object in, and the space that comes with it.

use core::alloc::Layout;
use core::fmt;
use core::ptr::NonNull;

use crate::forward::{ByVtable, HasWay, Object};
use crate::strategy::Strategy;

/// A trait object, or what stands for one and has space for what its methods return.
#[doc(hidden)]
pub trait Offers {
    /// The trait object.
    type Dyn: ?Sized;

    /// The space.
    type Space: Strategy;

    /// The object, and its space if it has any.
    fn offers(&self) -> (&Self::Dyn, Option<&Self::Space>);
}

/// The same for methods with `&mut self`.
#[doc(hidden)]
pub trait OffersMut: Offers {
    /// The object, and its space if it has any.
    fn offers_mut(&mut self) -> (&mut Self::Dyn, Option<&Self::Space>);
}

// An object has its way for any `K`.
impl<D: HasWay<(), Way = ByVtable> + ?Sized> Offers for D {
    type Dyn = Self;
    type Space = NoSpace;

    #[inline]
    fn offers(&self) -> (&Self, Option<&NoSpace>) {
        (self, None)
    }
}

impl<D: HasWay<(), Way = ByVtable> + ?Sized> OffersMut for D {
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

    /// The space.
    type Space: Strategy;

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

    #[inline]
    fn split<'f>(self) -> (R, Option<&'f NoSpace>)
    where
        Self: 'f,
    {
        (self.0, None)
    }
}

impl<'a, D: Offers + ?Sized> Holder for &'a Object<D> {
    type Object = &'a D::Dyn;
    type Space = D::Space;

    #[inline]
    fn split<'f>(self) -> (&'a D::Dyn, Option<&'f D::Space>)
    where
        Self: 'f,
    {
        self.0.offers()
    }
}

impl<'a, D: OffersMut + ?Sized> Holder for &'a mut Object<D> {
    type Object = &'a mut D::Dyn;
    type Space = D::Space;

    #[inline]
    fn split<'f>(self) -> (&'a mut D::Dyn, Option<&'f D::Space>)
    where
        Self: 'f,
    {
        self.0.offers_mut()
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
