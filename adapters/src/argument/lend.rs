//! Owning pointers to arguments.

use core::pin::Pin;

use super::Argument;
use crate::auto::Keeps;
use crate::pointer::{DynFuture, DynPtr};

/// The value of an argument as a trait object, which the callee owns.
///
/// # Safety
/// `coerce` is an unsizing coercion: it returns the pointer it is given.
#[doc(hidden)]
#[inline]
pub unsafe fn lend<'f, C, D>(argument: &'f mut Argument<C>, coerce: fn(*mut C) -> *mut D) -> DynPtr<'f, D>
where
    C: 'f,
    D: ?Sized,
{
    let value = coerce(argument.take().as_ptr());
    // SAFETY: the value is the callee's as of now, for the lifetime of the borrow; `release` gives it up. It has the auto traits of
    // `D`, or it could not be coerced, and the place is touched by nobody else meanwhile. A `DynPtr` cannot be pinned unless the object
    // is `Unpin`.
    unsafe { DynPtr::from_raw::<Argument<C>>(value) }
}

/// [`lend`], for a trait whose methods take a pinned `self`.
///
/// # Safety
/// `coerce` is an unsizing coercion: it returns the pointer it is given. The place is pinned.
#[doc(hidden)]
#[inline]
pub unsafe fn lend_pinned<'f, C, D>(
    argument: &'f mut Argument<C, true>,
    coerce: fn(*mut C) -> *mut D,
) -> Pin<DynPtr<'f, D>>
where
    C: 'f,
    D: ?Sized,
{
    let value = coerce(argument.take().as_ptr());
    // SAFETY: as in `lend`. The place stays where it is, and aborts rather than go away before the value has been dropped.
    unsafe { Pin::new_unchecked(DynPtr::from_raw::<Argument<C, true>>(value)) }
}

/// A future that is an argument, which the callee owns.
///
/// Safe code can reach this, and could move a place that is not pinned after it has forgotten the future:
///
/// ```compile_fail,E0133
/// use adapters::DynFuture;
/// use adapters::__private::{Argument, lend_future};
///
/// let mut place = Argument::<_, true>::new(std::future::pending::<u8>());
/// let future: DynFuture<'_, u8> = lend_future(&mut place);
/// std::mem::forget(future);
/// let moved = place;
/// ```
///
/// # Safety
/// The place is pinned: it stays where it is until it is dropped, also if what this returns is forgotten.
#[doc(hidden)]
#[inline]
pub unsafe fn lend_future<'f, M, C>(argument: &'f mut Argument<C, true>) -> DynFuture<'f, C::Output, M>
where
    M: ?Sized,
    C: Future + Keeps<M> + 'f,
{
    // SAFETY: the value is the callee's as of now, for the lifetime of the borrow. Its place does not move, as the caller
    // promises, and aborts rather than go away before the future has been dropped.
    unsafe { DynFuture::from_raw::<Argument<C, true>>(argument.take().cast()) }
}
