//! `Bytes<N>`: a slot with a name.

use core::fmt;
use core::mem::MaybeUninit;

/// `N` bytes, aligned to 16: the slot of an inline adapter whose type must be written down, in a struct field say.
///
/// A slot that is too small is a compile error which says the size needed; `InlineX::<T>::SIZE` is the exact size.
///
/// ```
/// use adapters::Bytes;
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
/// struct Device {
///     greet: InlineGreet<English, Bytes<{ InlineGreet::<English>::SIZE }>>,
/// }
///
/// let device = Device { greet: InlineGreet::sized(English) };
/// let mut greet = pin!(device.greet);
/// assert_eq!(ready(greet.as_mut().as_dyn().greet()), "hello");
/// ```
#[repr(C, align(16))]
pub struct Bytes<const N: usize>([MaybeUninit<u8>; N]);

impl<const N: usize> Bytes<N> {
    pub(super) const fn new() -> Self {
        Self([MaybeUninit::uninit(); N])
    }
}

impl<const N: usize> fmt::Debug for Bytes<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes<{N}>")
    }
}
