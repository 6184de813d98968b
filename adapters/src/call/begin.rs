//! A call from an `async` block.

use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::{Start, first_poll};
use crate::auto::{Invariant, Keeps};
use crate::holder::Holder;
use crate::pointer::Handle;

/// A call for one lifetime, which an `async` block around it keeps to itself.
///
/// It serves methods with lifetimes that the types of the arguments do not show; for all others [`Call`](super::Call) does the same
/// without a block.
#[doc(hidden)]
#[derive(Debug)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Begin<'f, H, F, O, M: ?Sized> {
    start: Option<(H, F)>,
    handle: Handle<O, M>,
    _output: Invariant<&'f O>,
}

/// A call of an `async fn`, from an `async` block.
#[doc(hidden)]
#[inline]
pub fn begin<'f, H, F, O, M>(holder: H, start: F) -> Begin<'f, H, F, O, M>
where
    H: Holder + 'f,
    F: FnOnce(H::Object, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    Begin { start: Some((holder, start)), handle: Handle::none(), _output: PhantomData }
}

impl<'f, H, F, O, M> Future for Begin<'f, H, F, O, M>
where
    H: Holder + 'f,
    F: FnOnce(H::Object, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        let this = self.get_mut();
        match this.start.take() {
            Some((holder, start)) => {
                // SAFETY: `self` names `'f` and has a destructor, so it is neither used nor dropped after that.
                unsafe { first_poll(holder, start, &mut this.handle, cx) }
            }
            None => this.handle.poll(cx),
        }
    }
}

// Neither the function nor the handle is ever pinned.
impl<H, F, O, M: ?Sized> Unpin for Begin<'_, H, F, O, M> {}

impl<H, F, O, M: ?Sized> Drop for Begin<'_, H, F, O, M> {
    /// As for a [`Call`](super::Call): the lifetime must not have ended by then.
    #[inline]
    fn drop(&mut self) {}
}
