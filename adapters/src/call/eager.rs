//! A call whose eager part has run.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::Args;
use crate::auto::Invariant;
use crate::pointer::{DynFuture, Handle};

/// A future that exists already, of a method that is not an `async fn`: its eager part has run.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Eager<A, O, M: ?Sized> {
    /// Valid as long as `A` and `O` are.
    handle: Handle<O, M>,
    /// Named for their lifetimes only, so that no auto trait depends on them. Invariant: the future is valid for as long as exactly
    /// these types are.
    _args: Invariant<(A, O)>,
}

/// A call of a function that returns `impl Future`.
#[doc(hidden)]
#[inline]
pub fn eager<H, A, F, O, M>(object: H, args: A, start: F) -> Eager<(H, A), O, M>
where
    F: for<'f> FnOnce(Args<'f, H, A, O>) -> DynFuture<'f, O, M>,
    M: ?Sized,
{
    let future = start(Args(object, args, PhantomData));
    // SAFETY: as in `Call::poll`: the future is valid for every lifetime that `H`, `A` and `O` outlive, and stays within a
    // value whose type names them and which has a destructor.
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

impl<A, O, M: ?Sized> fmt::Debug for Eager<A, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Eager").finish_non_exhaustive()
    }
}
