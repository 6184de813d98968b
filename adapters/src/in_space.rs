//! `InSpace`: a trait object whose caller offers space for what its methods return.

use core::fmt;
use core::ops::DerefMut;

use crate::forward::{ByInside, HasWay, Object, Way, WayMut};
use crate::holder::{Offers, OffersMut};
use crate::pointer::FixedPointer;
use crate::strategy::Strategy;

/// A pointer to a `dyn DynX` whose calls use space that the caller offers: what [`in_space`](CallerSpace::in_space) makes.
///
/// It is an `X`. The futures of its `async fn`s go into the space if there is room, else to where the adapter behind the
/// `dyn` puts them. Everything else that a method returns goes there, too: an offer is made with a call, and is over when
/// the call is, while an iterator may stay.
#[derive(Clone, Copy)]
pub struct InSpace<P, S>(Spaced<P, S>);

/// The two of them.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Spaced<P, S> {
    object: P,
    space: S,
}

/// [`in_space`](Self::in_space), for every pointer to a trait object: `&mut dyn DynX`, `&dyn DynX`, `Box`, `Rc`, `Arc`,
/// [`DynPtr`](crate::DynPtr).
///
/// A pointer of another crate does not implement this, since its `Deref` could return another object at each call.
pub trait CallerSpace: FixedPointer + Sized {
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
        InSpace(Spaced { object: self, space })
    }
}

impl<P: FixedPointer> CallerSpace for P {}

impl<P, S> InSpace<P, S> {
    /// The pointer back.
    pub fn into_inner(self) -> P {
        self.0.object
    }

    /// The space, to ask it what it has seen, say.
    pub const fn space(&self) -> &S {
        &self.0.space
    }
}

impl<P: FixedPointer, S: Strategy + Unpin> Offers<P::Target> for Spaced<P, S> {
    type Space = S;

    const HAS_SPACE: bool = true;

    #[inline]
    fn offers(&self) -> (&P::Target, Option<&S>) {
        (&self.object, Some(&self.space))
    }
}

impl<P: FixedPointer + DerefMut, S: Strategy + Unpin> OffersMut<P::Target> for Spaced<P, S> {
    #[inline]
    fn offers_mut(&mut self) -> (&mut P::Target, Option<&S>) {
        (&mut self.object, Some(&self.space))
    }
}

impl<P, S, K> HasWay<K> for InSpace<P, S> {
    type Way = ByInside;
}

impl<P: FixedPointer, S, K> Way<InSpace<P, S>, K> for ByInside {
    type To = Object<P::Target, Spaced<P, S>>;

    #[inline]
    fn to(of: &InSpace<P, S>) -> &Self::To {
        Object::of(&of.0)
    }
}

impl<P: FixedPointer, S, K> WayMut<InSpace<P, S>, K> for ByInside {
    #[inline]
    fn to_mut(of: &mut InSpace<P, S>) -> &mut Self::To {
        Object::of_mut(&mut of.0)
    }
}

impl<P: fmt::Debug, S> fmt::Debug for InSpace<P, S> {
    /// As the object: the space is not to be seen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.object.fmt(f)
    }
}

impl<P, S> fmt::Debug for Spaced<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spaced")
    }
}
