//! A call of an `async fn` whose future is to have auto traits, or with arguments that stay in place.

use core::fmt;
use core::marker::{PhantomData, PhantomPinned};
use core::pin::Pin;
use core::ptr::NonNull;
use core::task::{Context, Poll};

use super::{Start, first_poll};
use crate::auto::{Invariant, Keeps};
use crate::holder::Holder;
use crate::pointer::Handle;

/// As [`Args`](super::Args), with what the caller keeps in place for the call, which the callee gets a pointer to.
#[doc(hidden)]
pub struct ArgsWith<'f, H, A, K, O>(pub H, pub A, pub &'f mut K, pub PhantomData<&'f (H, A, O)>);

/// As [`Call`](super::Call), with what stays in place.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct CallWith<H, A, K, F, O, M: ?Sized> {
    start: Option<(H, A, F)>,
    /// Valid as long as `H`, `A` and `O` are, and `kept` is in place. Dropped before it.
    handle: Handle<O, M>,
    /// Pinned with the call.
    kept: K,
    /// For exactly these types: with other lifetimes in them the handle need not be valid as long.
    _types: Invariant<(H, A, K, O)>,
    /// A `&mut` to this is no claim to be the only pointer to what is kept.
    _shared: PhantomPinned,
}

/// A call of an `async fn`, with what stays in place.
#[doc(hidden)]
#[inline]
pub fn call_with<H, A, K, F, O, M>(holder: H, args: A, kept: K, start: F) -> CallWith<H, A, K, F, O, M>
where
    H: Holder,
    F: for<'f> FnOnce(ArgsWith<'f, H::Object, A, K, O>, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    CallWith {
        start: Some((holder, args, start)),
        handle: Handle::none(),
        kept,
        _types: PhantomData,
        _shared: PhantomPinned,
    }
}

impl<H, A, K, F, O, M> Future for CallWith<H, A, K, F, O, M>
where
    H: Holder,
    F: for<'f> FnOnce(ArgsWith<'f, H::Object, A, K, O>, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        // SAFETY: of the fields only `kept` is pinned, and it is not moved.
        let this = unsafe { self.get_unchecked_mut() };
        if let Some((holder, args, start)) = this.start.take() {
            // As in `Call::poll`: the future is also valid until `kept` is dropped.
            //
            // SAFETY: `kept` is pinned, and not used before it is dropped. As for the lifetime, see there.
            let kept = unsafe { NonNull::from(&mut this.kept).as_mut() };
            // SAFETY: the future goes into `self`, whose type names all four and which has a destructor: `self` is not used,
            // and not dropped, after that, and it drops the future first.
            unsafe {
                first_poll(
                    holder,
                    |it, call| start(ArgsWith(it, args, kept, PhantomData), call),
                    &mut this.handle,
                    cx,
                )
            }
        } else {
            this.handle.poll(cx)
        }
    }
}

// Neither the arguments that travel nor the handle are ever pinned. What is kept is, whatever its type: the callee has a
// reference to it.
impl<H, A, F, O, M: ?Sized> Unpin for CallWith<H, A, (), F, O, M> {}

impl<H, A, K, F, O, M: ?Sized> Drop for CallWith<H, A, K, F, O, M> {
    /// Nothing to do. That there is a destructor makes the compiler check that all are valid when the future is dropped.
    #[inline]
    fn drop(&mut self) {}
}

impl<H, A, K, O> fmt::Debug for ArgsWith<'_, H, A, K, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ArgsWith")
    }
}

impl<H, A, K, F, O, M: ?Sized> fmt::Debug for CallWith<H, A, K, F, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallWith").field("started", &self.start.is_none()).finish_non_exhaustive()
    }
}
