//! Pointers that point to one value for as long as they live.

use core::ops::Deref;

use super::DynPtr;

/// A pointer of the language, the standard library or this crate, which points to the same value at each call.
///
/// # Safety
/// `deref` and, where there is one, `deref_mut` return the address of one value as long as the pointer is not replaced.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a pointer that space can be offered for",
    note = "call it on a `&dyn DynX`, `&mut dyn DynX`, `Box`, `Rc`, `Arc` or `DynPtr`: `(&*pointer).in_space(..)`"
)]
pub unsafe trait FixedPointer: Deref {}

// SAFETY: a reference points to one value.
unsafe impl<D: ?Sized> FixedPointer for &D {}
// SAFETY: a reference points to one value.
unsafe impl<D: ?Sized> FixedPointer for &mut D {}
// SAFETY: it keeps an address, and `deref` returns the value there.
unsafe impl<D: ?Sized> FixedPointer for DynPtr<'_, D> {}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::sync::Arc;

    use super::FixedPointer;

    // SAFETY: a box points to one value.
    unsafe impl<D: ?Sized> FixedPointer for Box<D> {}
    // SAFETY: an `Rc` points to one value.
    unsafe impl<D: ?Sized> FixedPointer for Rc<D> {}
    // SAFETY: an `Arc` points to one value.
    unsafe impl<D: ?Sized> FixedPointer for Arc<D> {}
}
