//! The caller's side of a method that returns a future: what `dyn DynX` gives back from `impl X`.

mod begin;
mod direct;
mod eager;
mod plain;
mod with;

pub use self::begin::{Begin, begin};
pub use self::direct::{
    call_exclusive, call_exclusive_marked, call_exclusive_mut, call_exclusive_mut_marked, call_exclusive_ref,
    call_exclusive_ref_marked, call_exclusive_with, call_exclusive_with_marked, call_shared,
    call_shared_marked, call_shared_mut, call_shared_mut_marked, call_shared_ref, call_shared_ref_marked,
    call_shared_with, call_shared_with_marked,
};
pub use self::eager::{Eager, eager};
pub use self::plain::{Args, Call, call};
pub use self::with::{ArgsWith, CallWith, call_with};

use core::fmt;
use core::marker::PhantomData;
use core::mem;
use core::ptr::NonNull;
use core::task::{Context, Poll};

use crate::auto::{Keeps, Local};
use crate::holder::Holder;
use crate::pointer::{DynFuture, Handle, Place};
use crate::strategy::{Room, Strategy};

/// Where a call leaves its future when it is not ready at once.
///
/// It names the lifetime, and tells the compiler that the output outlives it. On the way there it carries the space that the
/// caller offers, if any.
#[doc(hidden)]
pub struct Pending<'f, O, M: ?Sized = dyn Local> {
    /// Until there is a future, where the space stands that the caller offers, if any. It has the auto traits of `M` when it is
    /// borrowed.
    place: Place<O, M>,
    _output: PhantomData<&'f O>,
}

impl<'f, O, M: ?Sized> Pending<'f, O, M> {
    /// Without an offer.
    #[inline]
    const fn new() -> Self {
        Self { place: Place::new(None), _output: PhantomData }
    }

    /// With the space that the caller offers. `offer` is where it stands.
    ///
    /// # Safety
    /// What is returned is asked for the space only while `offer` is where it is.
    #[inline]
    unsafe fn offering<S: Strategy + 'f>(space: &'f S, offer: &mut Option<Offer<'f>>) -> Self
    where
        for<'s> &'s S: Keeps<M>,
    {
        let offer = offer.insert(space);
        Self { place: Place::new(Some(NonNull::from(offer).cast())), _output: PhantomData }
    }

    /// The space that is offered. Asked before the future is there.
    #[inline]
    pub(crate) fn space(&self) -> Option<Offer<'f>> {
        let space = self.place.left()?;
        // SAFETY: a call is started once, and there is no future before that. So it is what `offering` has left, where it was then.
        Some(unsafe { space.cast::<Offer<'f>>().read() })
    }

    #[inline]
    pub(crate) fn put(&mut self, future: DynFuture<'f, O, M>) {
        // SAFETY: whoever makes a handle of this keeps it within `'f`.
        unsafe { self.place.put(future) }
    }
}

/// Space that a caller offers.
type Offer<'f> = &'f (dyn Room + 'f);

/// What the start of a call takes beside its arguments: who is to be woken, and where the future is left. Two words.
#[doc(hidden)]
pub struct Start<'f, 'c, 'w, O, M: ?Sized = dyn Local> {
    pub(crate) cx: &'c mut Context<'w>,
    pub(crate) pending: &'c mut Pending<'f, O, M>,
}

/// Starts a call, with the first poll fused into the start. What is left behind goes to `handle`, which is empty until then.
///
/// A function of its own, so that a place whose address goes nowhere is kept in registers.
///
/// # Safety
/// Nobody uses `handle`, or drops it, after `'f`.
#[inline]
unsafe fn first_poll<'f, H, O: 'f, M>(
    holder: H,
    start: impl FnOnce(H::Object, Start<'f, '_, '_, O, M>) -> Poll<O>,
    handle: &mut Handle<O, M>,
    cx: &mut Context<'_>,
) -> Poll<O>
where
    H: Holder + 'f,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    let (object, space) = holder.split();
    let mut offer = None;
    let mut left = match space {
        // SAFETY: only the start of the call asks for the space, which is over before `offer` is.
        Some(space) if H::HAS_SPACE => unsafe { Pending::offering(space, &mut offer) },
        _ => Pending::new(),
    };
    let poll = start(object, Start { cx, pending: &mut left });
    if poll.is_pending() {
        unlikely();
        if H::HAS_SPACE && left.place.left().is_some() {
            // Nobody has brought a future.
            return poll;
        }
        // SAFETY: nothing was left, or there is a future in its place.
        let pending = unsafe { left.place.into_handle() };
        // What was there is empty: a call starts once.
        mem::forget(mem::replace(handle, pending));
    }
    poll
}

impl<O, M: ?Sized> fmt::Debug for Pending<'_, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

impl<O, M: ?Sized> fmt::Debug for Start<'_, '_, '_, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pending.fmt(f)
    }
}

/// Whoever calls this is not on the way that is to be fast: that of a call which is ready at once, and which is kept in registers.
#[cold]
#[inline]
const fn unlikely() {}
