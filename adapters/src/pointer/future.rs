//! `DynFuture`: two words that own a future.

use core::fmt;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::pin::Pin;
use core::ptr::NonNull;
use core::task::{Context, Poll};

use super::handle::Handle;
use super::placed::Placed;
use crate::auto::{Keeps, Local, SendMark};
use crate::strategy::Lease;

/// A future whose type is erased, wherever its strategy put it.
///
/// `M` names the auto traits it has: `DynFuture<'a, O, dyn Send>` is `Send`, and so on with `dyn Sync` and
/// `dyn Send + Sync`. It is two words, and the future never moves, so it is always `Unpin`.
///
/// When the future is ready it is dropped and its memory is given back before `poll` returns. Dropping a
/// `DynFuture` cancels the call. Polling it after it is ready panics.
///
/// A function of a `dyn DynX` that is declared as `fn f(..) -> impl Future` returns one:
///
/// ```
/// use adapters::derive;
///
/// #[derive(DynAdapters)]
/// trait Fetch {
///     fn fetch(&self, key: u8) -> impl Future<Output = u8> + Send;
/// }
/// # struct Echo;
/// # impl Fetch for Echo { async fn fetch(&self, key: u8) -> u8 { key } }
///
/// fn is_send<T: Send>(_: &T) {}
///
/// let fetch: Box<dyn DynFetch> = Box::new(CachingFetch::new(Echo));
/// let future = fetch.fetch(7);
/// is_send(&future);
/// # use std::{pin::pin, task::{Context, Poll, Waker}};
/// # assert_eq!(pin!(future).poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(7));
/// ```
///
/// The layout is that of `FutureObj` in early `futures` 0.3: a data pointer and a table of functions, of which one
/// drops the future and frees its memory, so that the owner need not know where it lives.
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct DynFuture<'a, O, M: ?Sized = dyn Local> {
    value: NonNull<()>,
    vtable: Table<O>,
    _auto: PhantomData<fn() -> M>,
    _future: PhantomData<&'a O>,
}

/// `None` once the future is gone.
pub(super) type Table<O> = Option<NonNull<FutureVTable<O>>>;

/// Two functions, of which only the second knows where the future lives. So the first, with the body of the method in it, is
/// compiled once for each future and not for each strategy, and there is nothing in it to clean up: whoever has the handle releases
/// what is ready.
pub(super) struct FutureVTable<O> {
    /// Polls. The future is still there after that, whatever comes of it.
    ///
    /// Safety: the value belongs to this vtable.
    poll: unsafe fn(NonNull<()>, &mut Context<'_>) -> Poll<O>,
    /// Drops the future and gives its memory back.
    ///
    /// Safety: the value belongs to this vtable and is not used again.
    pub(super) release: unsafe fn(NonNull<()>),
}

/// The function of a future that polls it, wherever it lives: it is compiled once, and knows nothing of strategies.
///
/// # Safety
/// As [`FutureVTable::poll`].
unsafe fn poll<F: Future>(value: NonNull<()>, cx: &mut Context<'_>) -> Poll<F::Output> {
    // SAFETY: the value is there until its handle releases it, never moves, and the caller does not use it meanwhile.
    unsafe { Pin::new_unchecked(value.cast::<F>().as_mut()) }.poll(cx)
}

type Output<H> = <<H as Home>::Value as Future>::Output;

/// Where an erased value lives: a block of a strategy, or a place in the caller's frame.
///
/// # Safety
/// The value does not move while it is there, and `release` is a function for it.
pub(crate) unsafe trait Home {
    /// What lives there.
    type Value;

    /// Drops the value, and gives back what it lives in.
    ///
    /// # Safety
    /// The pointer owns the value, and is not used again.
    unsafe fn release(value: NonNull<()>);

    /// Gives back what the value lived in, once it has moved out.
    ///
    /// # Safety
    /// As of [`release`](Self::release), but there is no value any more.
    unsafe fn release_memory(value: NonNull<()>);
}

/// The functions for a future in one kind of home.
struct Functions<H>(PhantomData<H>);

impl<H: Home<Value: Future>> Functions<H> {
    /// A pointer and not a reference: the output need not be `'static`. That it points to a constant is checked by the
    /// compiler, which refuses a dangling pointer in one.
    const VTABLE: NonNull<FutureVTable<Output<H>>> = {
        let vtable: *const _ = &FutureVTable { poll: poll::<H::Value>, release: H::release };
        // SAFETY: made from a reference.
        unsafe { NonNull::new_unchecked(vtable.cast_mut()) }
    };
}

impl<'a, O, M: ?Sized> DynFuture<'a, O, M> {
    #[inline]
    pub(super) fn new<L, F>(future: Placed<'a, L, F>) -> Self
    where
        L: Lease<'a>,
        L::Borrow: Keeps<M>,
        F: Future<Output = O> + Keeps<M> + 'a,
    {
        // SAFETY: the future and the lease have the auto traits of `M`.
        unsafe { Self::placed(future) }
    }

    /// # Safety
    /// The future, and releasing it, has the auto traits of `M`.
    #[inline]
    pub(super) unsafe fn placed<L: Lease<'a>, F: Future<Output = O>>(future: Placed<'a, L, F>) -> Self {
        // SAFETY: `erase` has made us the owner of the future. The rest is the caller's promise.
        unsafe { Self::from_raw::<Placed<'a, L, F>>(future.erase().cast()) }
    }

    /// # Safety
    /// The pointer owns the future, for `'a`. The future, and releasing it, has the auto traits of `M`.
    #[inline]
    pub(crate) unsafe fn from_raw<H: Home<Value: Future<Output = O>>>(value: NonNull<()>) -> Self {
        Self { value, vtable: Some(Functions::<H>::VTABLE), _auto: PhantomData, _future: PhantomData }
    }

    /// Takes the lifetime off.
    ///
    /// # Safety
    /// The handle is polled and dropped only while `'a` has not ended.
    #[inline]
    pub(crate) unsafe fn into_handle(self) -> Handle<O, M> {
        let this = ManuallyDrop::new(self);
        // SAFETY: the value belongs to the vtable; we have the auto traits of `M`. The rest is the caller's promise.
        unsafe { Handle::new(this.value, this.vtable) }
    }
}

/// Polls a future, and releases it when it is ready.
///
/// # Safety
/// If there is a vtable, so is the value, which belongs to it, and its lifetime has not ended.
#[inline]
pub(super) unsafe fn poll_to_the_end<O>(
    value: MaybeUninit<NonNull<()>>,
    vtable: &mut Table<O>,
    cx: &mut Context<'_>,
) -> Poll<O> {
    let functions = vtable.expect("a future was polled after it was ready");
    // SAFETY: there is a vtable.
    let value = unsafe { value.assume_init() };
    // SAFETY: a vtable is a constant that belongs to the value, set by `DynFuture::from_raw` and there only while the value is. The
    // value stays where it was placed. If this panics, the value is still there, and the vtable with it.
    let poll = unsafe { (functions.as_ref().poll)(value, cx) };
    if poll.is_ready() {
        // Before the value goes: should that panic, it is gone.
        *vtable = None;
        // SAFETY: as above, and nobody uses it again without the vtable.
        unsafe { (functions.as_ref().release)(value) }
    }
    poll
}

impl<O, M: ?Sized> Future for DynFuture<'_, O, M> {
    type Output = O;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        let value = MaybeUninit::new(self.value);
        // SAFETY: the value belongs to the vtable, and its lifetime is in our type.
        unsafe { poll_to_the_end(value, &mut self.vtable, cx) }
    }
}

impl<O, M: ?Sized> Drop for DynFuture<'_, O, M> {
    #[inline]
    fn drop(&mut self) {
        if let Some(vtable) = self.vtable {
            // SAFETY: as in `Handle::drop`; the lifetime is in our type, which has a destructor, so it has not ended.
            unsafe { (vtable.as_ref().release)(self.value) }
        }
    }
}

// SAFETY: `DynFuture::from_raw` was promised a future with the auto traits of `M`; there is nothing else in here.
unsafe impl<O, M: ?Sized + SendMark> Send for DynFuture<'_, O, M> {}
// SAFETY: as above.
unsafe impl<O, M: ?Sized + Sync> Sync for DynFuture<'_, O, M> {}

// The future is behind a pointer and never moves, whatever its type.
impl<O, M: ?Sized> Unpin for DynFuture<'_, O, M> {}

impl<O, M: ?Sized> fmt::Debug for DynFuture<'_, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynFuture").field("done", &self.vtable.is_none()).finish_non_exhaustive()
    }
}
