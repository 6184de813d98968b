//! `Either`: what a method of a sealed enum returns, by the variant that has returned it.

use core::pin::Pin;
use core::task::{Context, Poll};

/// One of two. A method of a [`sealed!`](crate::sealed) enum returns these, one in the other, where its variants return a type
/// each: it is a future, an iterator or whatever else they are, without an allocation.
///
/// ```
/// use adapters::Either;
///
/// fn numbers(down: bool) -> impl Iterator<Item = u32> {
///     if down { Either::Left((0..3).rev()) } else { Either::Right(0..3) }
/// }
///
/// assert_eq!(numbers(true).collect::<Vec<_>>(), [2, 1, 0]);
/// ```
///
/// The crates `either` and `futures` have such a type, too. This one is transparent in all that it implements, and can be what a
/// method of another trait with `#[adapters(sealed)]` returns.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Either<L, R> {
    /// The first.
    Left(L),
    /// The second, or one of all that follow.
    Right(R),
}

impl<L, R> Either<L, R> {
    /// A reference to what is in it.
    #[inline]
    pub const fn as_ref(&self) -> Either<&L, &R> {
        match self {
            Self::Left(left) => Either::Left(left),
            Self::Right(right) => Either::Right(right),
        }
    }

    /// A reference to what is in it.
    #[inline]
    pub const fn as_mut(&mut self) -> Either<&mut L, &mut R> {
        match self {
            Self::Left(left) => Either::Left(left),
            Self::Right(right) => Either::Right(right),
        }
    }

    /// What is in it, pinned.
    #[inline]
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut L>, Pin<&mut R>> {
        // SAFETY: structural: what is in it is not moved here, it has no destructor of its own, and it is `Unpin` only if both
        // are.
        unsafe {
            match self.get_unchecked_mut() {
                Self::Left(left) => Either::Left(Pin::new_unchecked(left)),
                Self::Right(right) => Either::Right(Pin::new_unchecked(right)),
            }
        }
    }
}

impl<L: Future, R: Future<Output = L::Output>> Future for Either<L, R> {
    type Output = L::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<L::Output> {
        match self.as_pin_mut() {
            Either::Left(left) => left.poll(cx),
            Either::Right(right) => right.poll(cx),
        }
    }
}
