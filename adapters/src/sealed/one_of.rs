//! `OneOf`: an enum of implementors as an implementor. The macro says once what that means for a trait; the enum itself forwards
//! to this, and so is an implementor, too.

use core::error::Error;
use core::fmt;

use super::{Cons, Either, Last, List, Variants};
use crate::forward::{HasWay, Way, WayMut};

/// An enum, dispatched statically.
#[doc(hidden)]
#[repr(transparent)]
pub struct OneOf<E>(E);

impl<E> OneOf<E> {
    /// The enum itself.
    #[inline]
    pub fn of(value: &E) -> &Self {
        // SAFETY: `OneOf` is `repr(transparent)`: the same address and the same layout.
        unsafe { &*(&raw const *value).cast() }
    }

    /// The enum itself.
    #[inline]
    pub fn of_mut(value: &mut E) -> &mut Self {
        // SAFETY: as in `of`, and the borrow is passed on.
        unsafe { &mut *(&raw mut *value).cast() }
    }
}

/// The variant that there is.
#[doc(hidden)]
#[inline]
pub fn variants<E: Variants>(one: &OneOf<E>) -> <E::List as List>::Ref<'_> {
    one.0.variants()
}

/// The variant that there is.
#[doc(hidden)]
#[inline]
pub fn variants_mut<E: Variants>(one: &mut OneOf<E>) -> <E::List as List>::Mut<'_> {
    one.0.variants_mut()
}

/// What a method returns that returns an implementor of another trait.
impl<L, R> Variants for Either<L, R> {
    type List = Cons<L, Last<R>>;

    #[inline]
    fn variants(&self) -> Either<&L, &R> {
        self.as_ref()
    }

    #[inline]
    fn variants_mut(&mut self) -> Either<&mut L, &mut R> {
        self.as_mut()
    }
}

impl<L, R, K> HasWay<K> for Either<L, R> {
    type Way = ByVariant;
}

/// An enum forwards to the variant that there is.
#[doc(hidden)]
#[derive(Debug)]
pub enum ByVariant {}

impl<E, K> Way<E, K> for ByVariant {
    type To = OneOf<E>;

    #[inline]
    fn to(of: &E) -> &OneOf<E> {
        OneOf::of(of)
    }
}

impl<E, K> WayMut<E, K> for ByVariant {
    #[inline]
    fn to_mut(of: &mut E) -> &mut OneOf<E> {
        OneOf::of_mut(of)
    }
}

// What a trait may ask of its implementors.

impl<E: fmt::Debug> fmt::Debug for OneOf<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: fmt::Display> fmt::Display for OneOf<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: Error> Error for OneOf<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
