//! `Adapter<T, S>`: a value, and the strategy that picks where what its methods return lives.

use core::panic::{RefUnwindSafe, UnwindSafe};
use core::pin::Pin;

use crate::strategy::{Exclusive, Lease, Shared, Strategy};

mod adapted;
mod cloned;
mod inline;
mod on_stack;
mod owned;
mod receivers;

#[cfg(feature = "alloc")]
pub use self::adapted::boxed;
pub use self::adapted::{
    HasKind, Own, Pointers, adapted, implementor, implementor_marked, lend_adapted, lend_marked,
    place_adapted, place_marked,
};
#[cfg(feature = "alloc")]
pub use self::cloned::clone_box;
pub use self::cloned::{Duplicate, DynClone};
pub use self::inline::InlineOf;
pub use self::on_stack::OnStack;
pub use self::owned::{Consumed, MoveOut, Owned, Takes, take};
#[cfg(feature = "alloc")]
pub use self::receivers::{arc_value, box_value, pin_box_value, rc_value};

/// A `T` that can be used as `dyn DynX` for every trait `X` of its own that has adapters.
///
/// `S` picks where the futures live. You rarely write this type: `#[derive(DynAdapters)]` on a trait `X` makes the
/// names `BoxingX<T>`, `CachingX<T>` and `InlineX<T>` for it, and `XAdapter<T, S>` for any other strategy.
///
/// `T` may be a `&mut U` or a `Box<U>`, so a value need not be given away to be adapted.
///
/// ```
/// # use std::pin::pin; use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&mut self) -> String { "hello".into() } }
///
/// let mut english = English;
/// {
///     let mut adapter = BoxingGreet::new(&mut english);
///     let greet: &mut dyn DynGreet = &mut adapter;
///     assert_eq!(ready(greet.greet()), "hello");
/// }
/// assert_eq!(ready(english.greet()), "hello"); // static dispatch, and nothing to pay for
/// ```
#[repr(C)] // so that `Adapter<T, S>` and `Adapter<T, Pinned<S>>` have the same layout
#[derive(Clone, Default)]
pub struct Adapter<T, S> {
    inner: T,
    strategy: S,
}

impl<T, S> Adapter<T, S> {
    /// An adapter that uses this strategy.
    #[inline]
    pub const fn with_strategy(inner: T, strategy: S) -> Self {
        Self { inner, strategy }
    }

    /// The value back.
    #[inline]
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The value.
    #[inline]
    pub const fn get_ref(&self) -> &T {
        &self.inner
    }

    /// The value.
    #[inline]
    pub const fn get_mut(&mut self) -> &mut T {
        &mut self.inner
    }

    /// The strategy, to ask it what it has seen, say.
    #[inline]
    pub const fn strategy(&self) -> &S {
        &self.strategy
    }
}

impl<T> Adapter<T, crate::Boxing> {
    /// Adapts `inner`: a heap block per call.
    #[inline]
    pub const fn new(inner: T) -> Self {
        Self::with_strategy(inner, crate::Boxing::empty())
    }
}

impl<T> Adapter<T, crate::Caching> {
    /// Adapts `inner`: one heap block, reused by every call.
    #[inline]
    pub const fn new(inner: T) -> Self {
        Self::with_strategy(inner, crate::Caching::empty())
    }
}

/// The strategy of an adapter that is pinned for good.
///
/// An adapter whose strategy is `!Unpin` is used as `dyn DynX` only with this in its place. Only this crate makes
/// such an adapter, behind a trait object.
///
/// No other crate can name this type, and no public signature mentions it, so that it cannot be inferred either: a `dyn Any` or
/// `dyn Error` that an object is upcast to cannot be downcast to the adapter.
#[repr(transparent)]
#[derive(Debug)]
pub(crate) struct Pinned<S>(S);

// That it is never moved does not follow from `Pin`, but from what it is behind (see above).
impl<S> Unpin for Pinned<S> {}

// A panic leaves a strategy as it should be (see `Strategy`), whatever it is made of.
impl<S> UnwindSafe for Pinned<S> {}
impl<S> RefUnwindSafe for Pinned<S> {}

/// What [`Shape::erase`](crate::strategy::Shape::erase) may assume of the strategy of an adapter that is pinned for good.
///
/// This crate implements it for one type, which it does not export.
#[doc(hidden)]
pub trait PinnedStrategy:
    Settled<Strategy: Send + Sync> + Duplicate + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe
{
}

impl<S: Strategy + Default + Send + Sync> PinnedStrategy for Pinned<S> {}

/// A strategy in a place that will do: anywhere if it may move, else pinned for good.
///
/// # Safety
/// A strategy that is `!Unpin` is reached through this only when safe code can never move it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps what it returns inside the adapter, which must be pinned before it is a trait object",
    label = "this adapter could still be moved",
    note = "pin it: `let mut adapter = pin!(adapter);`, then `adapter.as_mut().as_dyn()`",
    note = "or make it a trait object right away: `InlineX::boxed(value)`, `InlineX::shared(value)`"
)]
pub unsafe trait Settled {
    /// The strategy itself.
    type Strategy: Strategy;

    /// The strategy, shared.
    fn settled(&self) -> &Self::Strategy;

    /// The strategy, exclusive. It is not moved.
    fn settled_mut(&mut self) -> &mut Self::Strategy;
}

// SAFETY: it is `Unpin`.
unsafe impl<S: Strategy + Unpin> Settled for S {
    type Strategy = S;

    #[inline]
    fn settled(&self) -> &S {
        self
    }

    #[inline]
    fn settled_mut(&mut self) -> &mut S {
        self
    }
}

// SAFETY: a `Pinned<S>` is only ever part of an adapter behind a trait object (see `Pinned`).
unsafe impl<S: Strategy> Settled for Pinned<S> {
    type Strategy = S;

    #[inline]
    fn settled(&self) -> &S {
        &self.0
    }

    #[inline]
    fn settled_mut(&mut self) -> &mut S {
        &mut self.0
    }
}

/// An adapter, borrowed in some way: its value, and its strategy for as long as what a method returns may live.
#[doc(hidden)]
pub trait Parts<'f> {
    /// The value, as the method takes it.
    type Inner;

    /// The strategy.
    type Lease: Lease<'f>;

    /// Both.
    fn parts(self) -> (Self::Inner, Self::Lease);
}

impl<'a: 'f, 'f, T, S: Settled> Parts<'f> for &'a Adapter<T, S> {
    type Inner = &'a T;
    type Lease = Shared<'f, S::Strategy>;

    #[inline]
    fn parts(self) -> (&'a T, Self::Lease) {
        (&self.inner, Shared::new(self.strategy.settled()))
    }
}

impl<'a: 'f, 'f, T, S: Settled> Parts<'f> for &'a mut Adapter<T, S> {
    type Inner = &'a mut T;
    type Lease = Exclusive<'f, S::Strategy>;

    #[inline]
    fn parts(self) -> (&'a mut T, Self::Lease) {
        (&mut self.inner, Exclusive::new(self.strategy.settled_mut()))
    }
}

/// Parts that are had already.
impl<'f, I, L: Lease<'f>> Parts<'f> for (I, L) {
    type Inner = I;
    type Lease = L;

    #[inline]
    fn parts(self) -> Self {
        self
    }
}

/// A strategy without an adapter.
impl<'a: 'f, 'f, S: Strategy> Parts<'f> for Shared<'a, S> {
    type Inner = ();
    type Lease = Shared<'f, S>;

    #[inline]
    fn parts(self) -> ((), Self::Lease) {
        ((), self)
    }
}

/// The parts of an adapter.
#[doc(hidden)]
#[inline]
pub fn parts<'f, P: Parts<'f>>(adapter: P) -> (P::Inner, P::Lease) {
    adapter.parts()
}

impl<T: Unpin, S> Adapter<T, S> {
    /// The value of a pinned adapter.
    #[inline]
    pub fn get_pin_mut(self: Pin<&mut Self>) -> &mut T {
        // SAFETY: the strategy is not moved, and the value may move whenever it likes.
        unsafe { &mut self.get_unchecked_mut().inner }
    }
}
