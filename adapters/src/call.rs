//! The caller's side of a method that returns a future: what `dyn DynX` gives back from `impl X`.

use core::fmt;
use core::marker::PhantomData;
use core::mem::{self, ManuallyDrop};
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::auto::Local;
use crate::pointer::{DynFuture, Handle};

/// Where a call leaves its future when it is not ready at once.
///
/// It names the lifetime, and tells the compiler that the output outlives it; underneath it is a [`Handle`].
#[doc(hidden)]
#[repr(transparent)]
pub struct Pending<'f, O, M: ?Sized = dyn Local> {
    handle: Handle<O, M>,
    _output: PhantomData<&'f O>,
}

impl<'f, O, M: ?Sized> Pending<'f, O, M> {
    #[inline]
    pub(crate) fn put(&mut self, future: DynFuture<'f, O, M>) {
        // SAFETY: whoever made a `Pending<'f>` of a handle keeps it within `'f`.
        self.handle = unsafe { future.into_handle() };
    }
}

/// The arguments of a call. They outlive `'f`, and so does what it returns.
///
/// A signature that mentions `Args<'f, A, O>` tells the compiler that `A: 'f` and `O: 'f`. So
/// `for<'f> FnOnce(Args<'f, A, O>, ..)` is a function for every lifetime that the arguments outlive, and the type of a
/// call need not name the one in use: it would be the shorter of several lifetimes, for which there is no name.
#[doc(hidden)]
pub struct Args<'f, A, O>(pub A, pub PhantomData<&'f (A, O)>);

/// A call that starts when it is first polled, with the first poll fused into the start.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Call<A, F, O, M: ?Sized> {
    start: Option<(A, F)>,
    /// Valid as long as `A` and `O` are.
    handle: Handle<O, M>,
}

/// A call of an `async fn`.
#[doc(hidden)]
#[inline]
pub fn call<A, F, O, M>(args: A, start: F) -> Call<A, F, O, M>
where
    F: for<'f> FnOnce(Args<'f, A, O>, &mut Context<'_>, &mut Pending<'f, O, M>) -> Poll<O>,
    M: ?Sized,
{
    Call { start: Some((args, start)), handle: Handle::none() }
}

impl<A, F, O, M> Future for Call<A, F, O, M>
where
    F: for<'f> FnOnce(Args<'f, A, O>, &mut Context<'_>, &mut Pending<'f, O, M>) -> Poll<O>,
    M: ?Sized,
{
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        let this = self.get_mut();
        if let Some((args, start)) = this.start.take() {
            // A place of its own: a call whose address goes nowhere is kept in registers.
            let mut left = ManuallyDrop::new(Handle::none());
            // SAFETY: a `Pending` is transparent over a handle, and so is a `ManuallyDrop`.
            // `start` is the same code for every lifetime that `A` and `O` outlive, so the future it leaves here is
            // valid for each of them, in particular until one of their borrows ends. It goes into `self`,
            // whose type names both and which has a destructor: `self` is not used, and not dropped, after that.
            let pending = unsafe { &mut *(&raw mut left).cast::<Pending<'_, O, M>>() };
            let poll = start(Args(args, PhantomData), cx, pending);
            if poll.is_pending() {
                // What was there is empty: a call starts once.
                mem::forget(mem::replace(&mut this.handle, ManuallyDrop::into_inner(left)));
            }
            poll
        } else {
            this.handle.poll(cx)
        }
    }
}

// Neither the arguments nor the handle are ever pinned.
impl<A, F, O, M: ?Sized> Unpin for Call<A, F, O, M> {}

impl<A, F, O, M: ?Sized> Drop for Call<A, F, O, M> {
    /// Nothing to do. That there is a destructor makes the compiler check that both are valid when the future is dropped.
    #[inline]
    fn drop(&mut self) {}
}

/// A future that exists already, of a method that is not an `async fn`: its eager part has run.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Eager<A, O, M: ?Sized> {
    /// Valid as long as `A` and `O` are.
    handle: Handle<O, M>,
    /// Named for its lifetimes only, so that no auto trait depends on it.
    _args: PhantomData<fn() -> A>,
}

/// A call of a function that returns `impl Future`.
#[doc(hidden)]
#[inline]
pub fn eager<A, F, O, M>(args: A, start: F) -> Eager<A, O, M>
where
    F: for<'f> FnOnce(Args<'f, A, O>) -> DynFuture<'f, O, M>,
    M: ?Sized,
{
    let future = start(Args(args, PhantomData));
    // SAFETY: as in `Call::poll`: the future is valid for every lifetime that `A` and `O` outlive, and stays within a value
    // whose type names both and which has a destructor.
    Eager { handle: unsafe { future.into_handle() }, _args: PhantomData }
}

impl<A, O, M: ?Sized> Future for Eager<A, O, M> {
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        self.get_mut().handle.poll(cx)
    }
}

impl<A, O, M: ?Sized> Drop for Eager<A, O, M> {
    /// Nothing to do. That there is a destructor makes the compiler check that both are valid when the future is dropped.
    #[inline]
    fn drop(&mut self) {}
}

impl<O, M: ?Sized> fmt::Debug for Pending<'_, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pending").field(&self.handle).finish()
    }
}

impl<A, O> fmt::Debug for Args<'_, A, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Args")
    }
}

impl<A, F, O, M: ?Sized> fmt::Debug for Call<A, F, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("started", &self.start.is_none()).finish_non_exhaustive()
    }
}

impl<A, O, M: ?Sized> fmt::Debug for Eager<A, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Eager").finish_non_exhaustive()
    }
}
