//! `Pointing`: an `impl Deref` whose type is erased.

use core::ops::{Deref, DerefMut};

/// A pointer to an object that is a pointer itself. It points where the object does: a `Pointing<DynPtr<dyn Deref<Target = str>>>`
/// to a `str`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Pointing<P>(pub P);

impl<P: Deref<Target: Deref>> Deref for Pointing<P> {
    type Target = <P::Target as Deref>::Target;

    #[inline]
    fn deref(&self) -> &Self::Target {
        self.0.deref().deref()
    }
}

impl<P: DerefMut<Target: DerefMut>> DerefMut for Pointing<P> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.0.deref_mut().deref_mut()
    }
}
