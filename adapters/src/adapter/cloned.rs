//! `Box<dyn DynX>: Clone`, for traits with `Clone` as a supertrait.
//!
//! A clone of an adapter has a strategy of its own, as it was at first. What a clone of a trait object needs to know, where the
//! value is cloned to and what type it has, is the vtable's; the rest of the pointer is copied. The idea is that of the crate
//! `dyn-clone`.

use super::{Adapter, Pinned};
use crate::strategy::Strategy;

/// A strategy that a clone of an adapter can have, too.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an adapter with the strategy `{Self}` cannot be cloned, as `Clone` among the supertraits asks for",
    note = "`Boxing`, `Caching` and `Inline` have clones; implement `Clone` for a strategy of your own"
)]
pub trait Duplicate {
    /// Another one like it, with nothing in it.
    #[must_use]
    fn duplicate(&self) -> Self;
}

impl<S: Strategy + Clone + Unpin> Duplicate for S {
    #[inline]
    fn duplicate(&self) -> S {
        self.clone()
    }
}

impl<S: Strategy + Default> Duplicate for Pinned<S> {
    #[inline]
    fn duplicate(&self) -> Self {
        Self(S::default())
    }
}

#[cfg(feature = "alloc")]
mod boxed {
    use alloc::boxed::Box;
    use core::ptr::NonNull;

    use super::{Adapter, Duplicate};

    /// `Clone`, as a trait that has objects.
    ///
    /// # Safety
    /// `clone_in_a_box` returns what `Box::into_raw` does, for a value of the same type.
    #[doc(hidden)]
    pub unsafe trait DynClone {
        /// A clone in a box of its own.
        ///
        /// # Safety
        /// This one is in a box, too: a slot in an adapter stays where it is, and that of one in a box does not lie in there.
        unsafe fn clone_in_a_box(&self) -> NonNull<()>;
    }

    // SAFETY: it is an adapter of the same type that goes into the box.
    unsafe impl<T: Clone, S: Duplicate> DynClone for Adapter<T, S> {
        unsafe fn clone_in_a_box(&self) -> NonNull<()> {
            let clone = Self { inner: self.inner.clone(), strategy: self.strategy.duplicate() };
            NonNull::from(Box::leak(Box::new(clone))).cast()
        }
    }

    /// A clone of an object in a box.
    #[doc(hidden)]
    #[must_use]
    #[allow(clippy::borrowed_box, reason = "that it is in a box is the point")]
    pub fn clone_box<D: ?Sized + DynClone>(object: &Box<D>) -> Box<D> {
        // SAFETY: it is in a box.
        let clone = unsafe { object.clone_in_a_box() };
        let mut pointer: *const D = &raw const **object;
        let address: *mut *const () = (&raw mut pointer).cast();
        // SAFETY: every pointer has room for an address, and the alignment of one.
        let first = unsafe { address.read() };
        assert!(core::ptr::eq(first, pointer.cast()), "a pointer begins with its address");
        // SAFETY: as above. What follows the address belongs to the type, which is the same.
        unsafe { address.write(clone.as_ptr()) };
        // SAFETY: the value is in a box of its own, as `DynClone` promises. Its type is that of the other one, and so it has
        // the auto traits that `D` may name.
        unsafe { Box::from_raw(pointer.cast_mut()) }
    }
}

#[cfg(feature = "alloc")]
pub use self::boxed::{DynClone, clone_box};

/// There is no box to clone.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
pub trait DynClone {}

#[cfg(not(feature = "alloc"))]
impl<T: Clone, S: Duplicate> DynClone for Adapter<T, S> {}
