//! `OnStack`: a place for an object that is given away as a pointer, without a heap.

use core::fmt;
use core::pin::Pin;

use super::Adapter;
use super::adapted::lend_adapted;
use super::inline::exact;
use crate::argument::Argument;
use crate::pointer::DynPtr;
use crate::strategy::{Inline, Shape, Strategy};

/// A place for a value and its inline adapter, made by `InlineX::on_stack(value)`. Pinned, it gives the value away: as a
/// [`DynPtr`], which is a `Box<dyn DynX>` without a heap.
///
/// A method that takes `self` by value needs an owner, and `&mut dyn DynX` is none:
///
/// ```
/// # use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// use std::pin::pin;
///
/// #[derive(DynAdapters)]
/// trait Upload {
///     async fn part(&mut self, bytes: &[u8]);
///     async fn finish(self) -> usize;
/// }
/// # struct File(usize);
/// # impl Upload for File {
/// #     async fn part(&mut self, bytes: &[u8]) { self.0 += bytes.len(); }
/// #     async fn finish(self) -> usize { self.0 }
/// # }
///
/// /// Takes any upload, for good.
/// async fn run(mut upload: impl Upload) -> usize {
///     upload.part(b"12345").await;
///     upload.finish().await
/// }
///
/// let mut place = pin!(InlineUpload::on_stack(File(0)));
/// let upload: adapters::DynPtr<'_, dyn DynUpload> = place.as_mut().owned();
/// assert_eq!(ready(run(upload)), 5);
/// ```
///
/// A pointer that is dropped drops the value, and a value that nobody asked for is dropped with its place. If the pointer, or a
/// call that has it, is forgotten, then dropping the place aborts the process with a message: somebody may still point into it.
pub struct OnStack<A>(Argument<A, true>);

impl<T, K, B: Default> Adapter<T, Inline<(), K, B>> {
    /// A place for `inner` and what its methods return, which gives an owning pointer away: see [`OnStack`].
    #[inline]
    pub fn on_stack<'a>(inner: T) -> OnStack<Adapter<T, Inline<impl Sized, K, B>>>
    where
        T: 'a,
        K: Shape<'a, T>,
    {
        OnStack(Argument::new(exact(inner, K::slot)))
    }
}

impl<T, R, K, B: Strategy + Default + Send + Sync> OnStack<Adapter<T, Inline<R, K, B>>> {
    /// The value, as an object that the caller owns.
    ///
    /// # Panics
    /// If it has been given away before.
    #[inline]
    pub fn owned<'a>(self: Pin<&'a mut Self>) -> DynPtr<'a, K::Dyn>
    where
        T: 'a,
        K: Shape<'a, T>,
        Inline<R, K, B>: 'a,
    {
        // SAFETY: the place is pinned and not moved here, and what it holds is an object from here on, which nobody can move.
        unsafe { lend_adapted(&mut self.get_unchecked_mut().0) }
    }

    /// The same, pinned: for methods that take `Pin<&mut Self>` or `Pin<&Self>`.
    ///
    /// # Panics
    /// If it has been given away before.
    #[inline]
    pub fn pinned<'a>(self: Pin<&'a mut Self>) -> Pin<DynPtr<'a, K::Dyn>>
    where
        T: 'a,
        K: Shape<'a, T>,
        Inline<R, K, B>: 'a,
    {
        // SAFETY: this is the only pointer to the value that there ever is. The value stays where it is, and its place aborts
        // rather than go away before it has been dropped.
        unsafe { Pin::new_unchecked(self.owned()) }
    }
}

impl<A> fmt::Debug for OnStack<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnStack").field(&self.0).finish()
    }
}
