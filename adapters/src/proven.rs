//! `Send` at the use site: a value whose futures are `Send` although its trait does not say so.
//!
//! The compiler knows of a type whether the futures of its methods are `Send`, but there is no bound that says it: they have no
//! names. What a function returns as `impl Sized` need not be named, and whoever calls it for a concrete type sees through to its
//! auto traits. So a value is wrapped together with such a type, which is `Send` if the futures are.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use crate::auto::Invariant;

/// A value of a trait `X` whose futures can be `Send`: `SendX::new(value)`, where `X` has `#[adapters(also_send)]`.
///
/// `Proof` is inferred. It is `Send` if every future of `T` is, whatever it borrows, and then an adapter over this is a
/// `dyn DynSendX`.
#[doc(hidden)]
pub struct Proven<T, K, Proof> {
    value: T,
    /// Invariant in all three: a proof for `&'static T` says nothing about `&'a T`.
    _proof: Invariant<(T, K, Proof)>,
}

/// What the macro tells about a trait: how to see whether the futures of an implementor are `Send`.
///
/// # Safety
/// What `proof` returns is `Send` only if every future that a `Proven<T, Self, _>` is asked to assume `Send` is.
#[doc(hidden)]
pub unsafe trait Proves<T> {
    /// A type that is `Send` if the futures are. There is no value of it.
    fn proof() -> impl Sized;
}

/// A function that returns something that is `Send`.
#[doc(hidden)]
pub trait SendCall<A> {}

impl<A, F: FnOnce(A) -> R, R: Send> SendCall<A> for F {}

impl<T, K> Proven<T, K, ()> {
    /// Wraps a value. Whether its futures are `Send` is seen where it becomes a `dyn DynSendX`.
    #[inline]
    pub fn new(value: T) -> Proven<T, K, impl Sized>
    where
        K: Proves<T>,
    {
        with_proof(value, K::proof)
    }
}

#[inline]
fn with_proof<T, K, Proof>(value: T, _: fn() -> Proof) -> Proven<T, K, Proof> {
    Proven { value, _proof: PhantomData }
}

impl<T, K, Proof> Proven<T, K, Proof> {
    /// The value.
    #[inline]
    pub const fn get_ref(&self) -> &T {
        &self.value
    }

    /// The value.
    #[inline]
    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// The value back.
    #[inline]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: fmt::Debug, K, Proof> fmt::Debug for Proven<T, K, Proof> {
    /// As the value inside: that it is wrapped is not to be seen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// A future that is `Send`, as somebody knows who cannot tell the compiler.
#[doc(hidden)]
#[must_use = "futures do nothing unless you `.await` or poll them"]
pub struct AssumeSend<F>(F);

/// The future of a method of a value whose futures have been proven `Send`.
///
/// # Safety
/// It is `Send`.
#[doc(hidden)]
#[inline]
pub unsafe fn assume_send<F: Future>(future: F) -> AssumeSend<F> {
    AssumeSend(future)
}

// SAFETY: whoever made it has promised that the future is `Send`.
unsafe impl<F> Send for AssumeSend<F> {}

impl<F: Future> Future for AssumeSend<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        // SAFETY: structural: it is `Unpin` only if the future is, has no destructor of its own, and the field is not moved.
        unsafe { self.map_unchecked_mut(|this| &mut this.0) }.poll(cx)
    }
}

impl<F> fmt::Debug for AssumeSend<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AssumeSend")
    }
}
