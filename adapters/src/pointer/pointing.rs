//! `Pointing`: an `impl Deref` whose type is erased.

use core::ops::{Deref, DerefMut};

use super::{DynPtr, Within};

/// A pointer to an object that is a pointer itself. It points where the object does: a `Pointing<DynPtr<dyn Deref<Target = str>>>`
/// to a `str`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Pointing<P>(pub P);

impl<D: ?Sized + Deref> Deref for Pointing<DynPtr<'_, D>> {
    type Target = D::Target;

    #[inline]
    fn deref(&self) -> &D::Target {
        D::deref(&self.0)
    }
}

impl<D: ?Sized + DerefMut> DerefMut for Pointing<DynPtr<'_, D>> {
    #[inline]
    fn deref_mut(&mut self) -> &mut D::Target {
        D::deref_mut(&mut self.0)
    }
}

impl<D: ?Sized + Deref, A> Deref for Pointing<Within<D, A>> {
    type Target = D::Target;

    #[inline]
    fn deref(&self) -> &D::Target {
        D::deref(self.0.object())
    }
}

impl<D: ?Sized + DerefMut, A> DerefMut for Pointing<Within<D, A>> {
    #[inline]
    fn deref_mut(&mut self) -> &mut D::Target {
        D::deref_mut(self.0.object_mut())
    }
}
