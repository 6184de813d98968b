//! `InSpace`: a trait object whose caller offers space for what its methods return.

use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::auto::Keeps;
use crate::call::Pending;
use crate::strategy::Strategy;

/// A pointer to a `dyn DynX` whose calls use space that the caller offers: what [`in_space`](CallerSpace::in_space) makes.
///
/// It is an `X`. The futures of its `async fn`s go into the space if there is room, else to where the adapter behind the
/// `dyn` puts them. Everything else that a method returns goes there, too: an offer is made with a call, and is over when
/// the call is, while an iterator may stay.
#[derive(Clone, Copy)]
pub struct InSpace<P, S> {
    object: P,
    space: S,
}

/// [`in_space`](Self::in_space), for every pointer to a trait object: `&mut dyn DynX`, `&dyn DynX`, `Box`, `Rc`, `Arc`.
pub trait CallerSpace: Deref + Sized {
    /// Offers space for the calls of this trait object: any strategy, by value or borrowed.
    ///
    /// ```
    /// # use std::{pin::pin, task::{Context, Poll, Waker}};
    /// # fn ready<F: Future>(call: F) -> F::Output {
    /// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
    /// # }
    /// use adapters::{Caching, CallerSpace, Space, Stack, derive};
    ///
    /// #[derive(DynAdapters)]
    /// trait Greet {
    ///     async fn greet(&self, name: &str) -> String;
    /// }
    ///
    /// fn on_the_stack(greet: &dyn DynGreet) -> String {
    ///     let mut space = pin!(Space::<128>::new());
    ///     ready(greet.in_space(Stack::new(space.as_mut())).greet("you"))
    /// }
    ///
    /// fn in_one_block(greets: &[&dyn DynGreet]) -> Vec<String> {
    ///     let block = Caching::default();
    ///     greets.iter().map(|&greet| ready(greet.in_space(&block).greet("all"))).collect()
    /// }
    /// # struct English;
    /// # impl Greet for English { async fn greet(&self, name: &str) -> String { format!("hello {name}") } }
    /// # let greet: &dyn DynGreet = &BoxingGreet::new(English);
    /// # assert_eq!(on_the_stack(greet), "hello you");
    /// # assert_eq!(in_one_block(&[greet, greet]), ["hello all"; 2]);
    /// ```
    ///
    /// A `&mut dyn DynX` is moved; keep it with `(&mut *object).in_space(..)`, or make the offer once for many calls.
    #[inline]
    fn in_space<S: Strategy + Unpin>(self, space: S) -> InSpace<Self, S> {
        InSpace { object: self, space }
    }
}

impl<P: Deref> CallerSpace for P {}

impl<P, S> InSpace<P, S> {
    /// The pointer back.
    pub fn into_inner(self) -> P {
        self.object
    }

    /// The space, to ask it what it has seen, say.
    pub const fn space(&self) -> &S {
        &self.space
    }
}

/// The object, for a call through `&self`.
#[doc(hidden)]
#[inline]
pub fn object<P: Deref, S>(in_space: &InSpace<P, S>) -> &P::Target {
    &in_space.object
}

/// The object, for a call through `&mut self`.
#[doc(hidden)]
#[inline]
pub fn object_mut<P: DerefMut, S>(in_space: &mut InSpace<P, S>) -> &mut P::Target {
    &mut in_space.object
}

/// Offers the space for a call through `&self`.
#[doc(hidden)]
#[inline]
pub fn offer<'a, 'p, 'f, P, S, O, M>(
    in_space: &'a InSpace<P, S>,
    pending: &'p mut Pending<'f, O, M>,
) -> (&'a P::Target, &'p mut Pending<'f, O, M>)
where
    'a: 'f,
    P: Deref,
    S: Strategy + 'f,
    &'f S: Keeps<M>,
    M: ?Sized,
{
    pending.offer(&in_space.space);
    (&in_space.object, pending)
}

/// Offers the space for a call through `&mut self`.
#[doc(hidden)]
#[inline]
pub fn offer_mut<'a, 'p, 'f, P, S, O, M>(
    in_space: &'a mut InSpace<P, S>,
    pending: &'p mut Pending<'f, O, M>,
) -> (&'a mut P::Target, &'p mut Pending<'f, O, M>)
where
    'a: 'f,
    P: DerefMut,
    S: Strategy + 'f,
    &'f S: Keeps<M>,
    M: ?Sized,
{
    pending.offer(&in_space.space);
    (&mut in_space.object, pending)
}

impl<P: fmt::Debug, S> fmt::Debug for InSpace<P, S> {
    /// As the object: the space is not to be seen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.object.fmt(f)
    }
}
