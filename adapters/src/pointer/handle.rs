//! `Handle`: what a call keeps of its future, and the place where that is left.

use core::fmt;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ptr::{self, NonNull};
use core::task::{Context, Poll};

use super::future::{DynFuture, FutureVTable, Table, poll_to_the_end};
use crate::auto::SendMark;

/// A [`DynFuture`] without its lifetime: whoever holds one keeps it within that lifetime.
pub(crate) struct Handle<O, M: ?Sized> {
    raw: RawFuture<O>,
    _auto: PhantomData<fn() -> M>,
}

struct RawFuture<O> {
    /// There if the vtable is. It is not looked at otherwise, so that nobody has to write it where there is no future yet.
    value: MaybeUninit<NonNull<()>>,
    vtable: Table<O>,
}

impl<O> RawFuture<O> {
    const NONE: Self = Self { value: MaybeUninit::uninit(), vtable: None };

    /// In the place of a vtable: what is there is no future. No vtable has an odd address.
    const LEFT: NonNull<FutureVTable<O>> = {
        assert!(align_of::<FutureVTable<O>>() > 1);
        // SAFETY: it is not null.
        unsafe { NonNull::new_unchecked(ptr::without_provenance_mut(1)) }
    };
}

/// Where a [`Handle`] is going to be. It is not dropped: what is in it is taken out.
pub(crate) struct Place<O, M: ?Sized> {
    /// Of the future, or with what was left here in the place of its value.
    raw: RawFuture<O>,
    _auto: PhantomData<fn() -> M>,
}

impl<O, M: ?Sized> Place<O, M> {
    /// One without a future, and with something for whoever brings one.
    #[inline]
    pub(crate) const fn new(left: Option<NonNull<()>>) -> Self {
        let raw = match left {
            Some(left) => RawFuture { value: MaybeUninit::new(left), vtable: Some(RawFuture::LEFT) },
            None => RawFuture::NONE,
        };
        Self { raw, _auto: PhantomData }
    }

    /// What was left, if nobody has brought a future.
    #[inline]
    pub(crate) fn left(&self) -> Option<NonNull<()>> {
        if self.raw.vtable != Some(RawFuture::LEFT) {
            return None;
        }
        // SAFETY: it came with the mark, and whoever brings a future takes that away.
        Some(unsafe { self.raw.value.assume_init() })
    }

    /// Brings a future. There is none yet.
    ///
    /// # Safety
    /// Whoever takes the handle out polls and drops it only while the lifetime of the future has not ended.
    #[inline]
    pub(crate) unsafe fn put(&mut self, future: DynFuture<'_, O, M>) {
        // SAFETY: the caller's promise.
        let handle = ManuallyDrop::new(unsafe { future.into_handle() });
        self.raw = RawFuture { ..handle.raw };
    }

    /// The handle, which is empty if nobody has brought a future.
    ///
    /// # Safety
    /// There is nothing left: nothing ever was, or it has been taken.
    #[inline]
    pub(crate) unsafe fn into_handle(self) -> Handle<O, M> {
        Handle { raw: self.raw, _auto: PhantomData }
    }
}

impl<O, M: ?Sized> Handle<O, M> {
    /// No future: as if it had been ready already.
    #[inline]
    pub(crate) const fn none() -> Self {
        Self { raw: RawFuture::NONE, _auto: PhantomData }
    }

    /// # Safety
    /// The value belongs to the vtable. The handle is polled and dropped only while the lifetime of the future has not ended, and the
    /// future, and releasing it, has the auto traits of `M`.
    #[inline]
    pub(super) const unsafe fn new(value: NonNull<()>, vtable: Table<O>) -> Self {
        Self { raw: RawFuture { value: MaybeUninit::new(value), vtable }, _auto: PhantomData }
    }

    #[inline]
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<O> {
        // SAFETY: the value is there with the vtable, and its lifetime has not ended, as holders of a handle promise.
        unsafe { poll_to_the_end(self.raw.value, &mut self.raw.vtable, cx) }
    }
}

impl<O, M: ?Sized> Drop for Handle<O, M> {
    #[inline]
    fn drop(&mut self) {
        if let Some(vtable) = self.raw.vtable {
            // SAFETY: a vtable is a constant that belongs to the value and is there only while the value is. It is
            // released here for the last time, within its lifetime, as holders of a handle promise.
            unsafe { (vtable.as_ref().release)(self.raw.value.assume_init()) }
        }
    }
}

// SAFETY: `Handle::new` was promised a future with the auto traits of `M`; there is nothing else in here.
unsafe impl<O, M: ?Sized + SendMark> Send for Handle<O, M> {}
// SAFETY: as above.
unsafe impl<O, M: ?Sized + Sync> Sync for Handle<O, M> {}

impl<O, M: ?Sized> fmt::Debug for Handle<O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("done", &self.raw.vtable.is_none()).finish_non_exhaustive()
    }
}
