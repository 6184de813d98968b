//! Owning pointers to arguments.

use super::Argument;
use crate::auto::Keeps;
use crate::pointer::{DynFuture, DynPtr, Home};

/// The value of an argument as a trait object, which the callee owns.
///
/// # Safety
/// `coerce` is an unsizing coercion, and `D` has no auto trait that the mark `M` does not name. Nobody can pin a `D`.
#[doc(hidden)]
#[inline]
pub unsafe fn lend<'f, M, C, D>(argument: &'f mut Argument<C>, coerce: fn(*mut C) -> *mut D) -> DynPtr<'f, D>
where
    M: ?Sized,
    C: Keeps<M> + 'f,
    D: ?Sized,
{
    let value = coerce(argument.take().as_ptr());
    // SAFETY: the value is the callee's as of now, for the lifetime of the borrow; `release` gives it up. The rest is
    // the caller's promise.
    unsafe { DynPtr::from_raw(value, Argument::<C>::release) }
}

/// A future that is an argument, which the callee owns.
#[doc(hidden)]
#[inline]
pub fn lend_future<'f, M, C>(argument: &'f mut Argument<C, true>) -> DynFuture<'f, C::Output, M>
where
    M: ?Sized,
    C: Future + Keeps<M> + 'f,
{
    // SAFETY: the value is the callee's as of now, for the lifetime of the borrow. Its place aborts rather than go away
    // before the future has been dropped.
    unsafe { DynFuture::from_raw::<Argument<C, true>>(argument.take().cast()) }
}
