//! The caller's side of a method that returns a future: what `dyn DynX` gives back from `impl X`.

use core::fmt;
use core::marker::PhantomData;
use core::mem;
use core::pin::Pin;
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
    /// With the space that the caller offers, if any. `offer` is where it stands.
    ///
    /// # Safety
    /// What is returned is asked for the space only while `offer` is where it is.
    #[inline]
    unsafe fn new<S: Strategy + 'f>(space: Option<&'f S>, offer: &mut Option<Offer<'f>>) -> Self
    where
        for<'s> &'s S: Keeps<M>,
    {
        *offer = space.map(|space| space as Offer<'f>);
        let space = offer.as_ref().map(|offer| NonNull::from(offer).cast());
        Self { place: Place::new(space), _output: PhantomData }
    }

    /// The space that is offered. Asked before the future is there.
    #[inline]
    pub(crate) fn space(&self) -> Option<Offer<'f>> {
        let space = self.place.left()?;
        // SAFETY: a call is started once, and there is no future before that. So it is what `new` has left, where it was then.
        Some(unsafe { space.cast::<Offer<'f>>().read() })
    }

    #[inline]
    pub(crate) fn put(&mut self, future: DynFuture<'f, O, M>) {
        // SAFETY: whoever makes a handle of this keeps it within `'f`.
        self.place.put(unsafe { future.into_handle() });
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

/// The arguments of a call: the object, what travels with the call, and what the caller keeps in place for it, which the callee
/// gets a pointer to. They outlive `'f`, and so does what it returns.
///
/// A signature that mentions `Args<'f, H, A, K, O>` tells the compiler that `H: 'f`, `A: 'f`, `K: 'f` and `O: 'f`. So
/// `for<'f> FnOnce(Args<'f, H, A, K, O>, ..)` is a function for every lifetime that the arguments outlive, and the type of a
/// call need not name the one in use: it would be the shorter of several lifetimes, for which there is no name.
#[doc(hidden)]
pub struct Args<'f, H, A, K, O>(pub H, pub A, pub &'f mut K, pub PhantomData<&'f (H, A, O)>);

/// A call that starts when it is first polled, with the first poll fused into the start.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Call<H, A, K, F, O, M: ?Sized> {
    start: Option<(H, A, F)>,
    /// Valid as long as `H`, `A` and `O` are, and `kept` is in place. Dropped before it.
    handle: Handle<O, M>,
    /// Pinned with the call.
    kept: K,
}

/// A call of an `async fn`.
#[doc(hidden)]
#[inline]
pub fn call<H, A, F, O, M>(holder: H, args: A, start: F) -> Call<H, A, [(); 0], F, O, M>
where
    H: Holder,
    F: for<'f> FnOnce(Args<'f, H::Object, A, [(); 0], O>, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    call_with(holder, args, [], start)
}

/// A call of an `async fn` with arguments that stay in place.
#[doc(hidden)]
#[inline]
pub fn call_with<H, A, K, F, O, M>(holder: H, args: A, kept: K, start: F) -> Call<H, A, K, F, O, M>
where
    H: Holder,
    F: for<'f> FnOnce(Args<'f, H::Object, A, K, O>, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    Call { start: Some((holder, args, start)), handle: Handle::none(), kept }
}

impl<H, A, K, F, O, M> Future for Call<H, A, K, F, O, M>
where
    H: Holder,
    F: for<'f> FnOnce(Args<'f, H::Object, A, K, O>, Start<'f, '_, '_, O, M>) -> Poll<O>,
    M: ?Sized,
    for<'s> &'s H::Space: Keeps<M>,
{
    type Output = O;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<O> {
        // SAFETY: of the fields only `kept` is pinned, and it is not moved.
        let this = unsafe { self.get_unchecked_mut() };
        if let Some((holder, args, start)) = this.start.take() {
            // A place of its own: a call whose address goes nowhere is kept in registers.
            //
            // `start` is the same code for every lifetime that `H`, `A`, `K` and `O` outlive, so the future it leaves here is
            // valid for each of them, in particular until one of their borrows ends, or `kept` is dropped. It goes into
            // `self`, whose type names all four and which has a destructor: `self` is not used, and not dropped, after
            // that, and it drops the future first. The space that the holder offers is there for as long.
            let (object, space) = holder.split();
            let mut offer = None;
            // SAFETY: only the start of the call asks for the space, which is over before `offer` is.
            let mut left = unsafe { Pending::new(space, &mut offer) };
            // SAFETY: `kept` is pinned, and not used before it is dropped. As for the lifetime, see above.
            let kept = unsafe { NonNull::from(&mut this.kept).as_mut() };
            let poll = start(Args(object, args, kept, PhantomData), Start { cx, pending: &mut left });
            if poll.is_pending() {
                unlikely();
                // What was there is empty: a call starts once.
                mem::forget(mem::replace(&mut this.handle, left.place.into_handle()));
            }
            poll
        } else {
            this.handle.poll(cx)
        }
    }
}

// Neither the arguments that travel nor the handle are ever pinned. What is kept is, whatever its type: the callee has a
// reference to it.
impl<H, A, F, O, M: ?Sized> Unpin for Call<H, A, [(); 0], F, O, M> {}

impl<H, A, K, F, O, M: ?Sized> Drop for Call<H, A, K, F, O, M> {
    /// Nothing to do. That there is a destructor makes the compiler check that both are valid when the future is dropped.
    #[inline]
    fn drop(&mut self) {}
}

/// A call for one lifetime, which an `async` block around it keeps to itself.
///
/// It serves methods with lifetimes that the types of the arguments do not show; for all others [`Call`] does the same
/// without a block.
#[doc(hidden)]
#[derive(Debug)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct Begin<'f, H, F, O, M: ?Sized> {
    start: Option<(H, F)>,
    handle: Handle<O, M>,
    /// Named for their lifetimes only, so that no auto trait depends on the output.
    _output: PhantomData<fn() -> &'f O>,
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
                let (object, space) = holder.split();
                let mut offer = None;
                // SAFETY: as in `Call::poll`.
                let mut left = unsafe { Pending::new(space, &mut offer) };
                let poll = start(object, Start { cx, pending: &mut left });
                this.handle = left.place.into_handle();
                poll
            }
            None => this.handle.poll(cx),
        }
    }
}

// Neither the function nor the handle is ever pinned.
impl<H, F, O, M: ?Sized> Unpin for Begin<'_, H, F, O, M> {}

impl<H, F, O, M: ?Sized> Drop for Begin<'_, H, F, O, M> {
    /// As for a [`Call`]: the lifetime must not have ended by then.
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
pub fn eager<H, A, F, O, M>(object: H, args: A, start: F) -> Eager<(H, A), O, M>
where
    F: for<'f> FnOnce(Args<'f, H, A, [(); 0], O>) -> DynFuture<'f, O, M>,
    M: ?Sized,
{
    let future = start(Args(object, args, &mut [], PhantomData));
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

impl<H, A, K, O> fmt::Debug for Args<'_, H, A, K, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Args")
    }
}

impl<H, A, K, F, O, M: ?Sized> fmt::Debug for Call<H, A, K, F, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("started", &self.start.is_none()).finish_non_exhaustive()
    }
}

impl<A, O, M: ?Sized> fmt::Debug for Eager<A, O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Eager").finish_non_exhaustive()
    }
}

/// Whoever calls this is not on the way that is to be fast: that of a call which is ready at once, and which is kept in registers.
#[cold]
#[inline]
const fn unlikely() {}
