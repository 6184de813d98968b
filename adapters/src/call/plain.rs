//! A call of an `async fn`, as it is in most traits.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use super::{Start, first_poll};
use crate::auto::{Invariant, Local};
use crate::holder::Holder;
use crate::pointer::Handle;

/// The arguments of a call: the object, and what travels with the call. They outlive `'f`, and so does what it returns.
///
/// A signature that mentions `Args<'f, H, A, O>` tells the compiler that `H: 'f`, `A: 'f` and `O: 'f`. So
/// `for<'f> FnOnce(Args<'f, H, A, O>, ..)` is a function for every lifetime that the arguments outlive, and the type of a
/// call need not name the one in use: it would be the shorter of several lifetimes, for which there is no name.
#[doc(hidden)]
pub struct Args<'f, H, A, O>(pub H, pub A, pub PhantomData<&'f (H, A, O)>);

/// A call that starts when it is first polled, with the first poll fused into the start.
///
/// It promises no auto trait, and nothing stays in place for it. [`CallWith`](super::CallWith) does the same for all calls; but what
/// is checked here is checked for each method of each trait, so it is as little as can be.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Call<H, A, F, O> {
    start: Option<(H, A, F)>,
    /// Valid as long as `H`, `A` and `O` are.
    handle: Handle<O, dyn Local>,
    /// For exactly these types: with other lifetimes in them the handle need not be valid as long.
    _types: Invariant<(H, A, O)>,
}

/// A call of an `async fn`.
#[doc(hidden)]
#[inline]
pub fn call<H, A, F, O>(holder: H, args: A, start: F) -> Call<H, A, F, O>
where
    H: Holder,
    F: for<'f> FnOnce(Args<'f, H::Object, A, O>, Start<'f, '_, '_, O>) -> Poll<O>,
{
    Call { start: Some((holder, args, start)), handle: Handle::none(), _types: PhantomData }
}

impl<H, A, F, O> Future for Call<H, A, F, O>
where
    H: Holder,
    F: for<'f> FnOnce(Args<'f, H::Object, A, O>, Start<'f, '_, '_, O>) -> Poll<O>,
{
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        let this = self.get_mut();
        if let Some((holder, args, start)) = this.start.take() {
            // `start` is the same code for every lifetime that `H`, `A` and `O` outlive, so the future it leaves behind is
            // valid for each of them, in particular until one of their borrows ends. The space that the holder offers is
            // there for as long.
            //
            // SAFETY: the future goes into `self`, whose type names all three and which has a destructor: `self` is not used,
            // and not dropped, after that.
            unsafe {
                first_poll(holder, |it, call| start(Args(it, args, PhantomData), call), &mut this.handle, cx)
            }
        } else {
            this.handle.poll(cx)
        }
    }
}

// Neither the arguments nor the handle are ever pinned.
impl<H, A, F, O> Unpin for Call<H, A, F, O> {}

impl<H, A, F, O> Drop for Call<H, A, F, O> {
    /// Nothing to do. That there is a destructor makes the compiler check that both are valid when the future is dropped.
    #[inline]
    fn drop(&mut self) {}
}

impl<H, A, O> fmt::Debug for Args<'_, H, A, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Args")
    }
}

impl<H, A, F, O> fmt::Debug for Call<H, A, F, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("started", &self.start.is_none()).finish_non_exhaustive()
    }
}
