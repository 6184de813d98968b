//! [enum_dispatch](https://docs.rs/enum_dispatch): an enum of all implementors, which must be known.

use std::hint::black_box;

use enum_dispatch::enum_dispatch;

use super::subject::{
    Buffer, Ending, Keeping, Pause, Plain, Small, State, finish, keeping_body, plain_body, sum,
};

#[enum_dispatch]
pub(crate) trait AsyncIterator {
    async fn next(&mut self) -> Option<u32>;
}

impl AsyncIterator for Plain {
    async fn next(&mut self) -> Option<u32> {
        plain_body!(self)
    }
}

impl<S: State, const PENDING: u32, const CANCEL: bool> AsyncIterator for Keeping<S, PENDING, CANCEL> {
    async fn next(&mut self) -> Option<u32> {
        keeping_body!(self, S, PENDING)
    }
}

/// Ends at once.
#[derive(Debug)]
pub(crate) struct Nothing;

impl AsyncIterator for Nothing {
    async fn next(&mut self) -> Option<u32> {
        None
    }
}

/// A subject that is one of an enum.
pub(crate) trait Dispatched: Ending + Default {
    type Enum: AsyncIterator + From<Self> + From<Nothing>;
}

/// An enum of a subject and something else. It takes no parameters.
macro_rules! dispatched {
    ($($Enum:ident $Subject:ty;)*) => {$(
        #[enum_dispatch(AsyncIterator)]
        #[allow(clippy::large_enum_variant, reason = "the future of a call is what is measured, and it may be as large")]
        pub(crate) enum $Enum {
            Nothing(Nothing),
            Items($Subject),
        }
        impl Dispatched for $Subject {
            type Enum = $Enum;
        }
    )*};
}

dispatched! {
    AnyPlain Plain;
    AnySmall Keeping<Small, 0>;
    AnyMedium Keeping<Buffer<100>, 0>;
    AnyLarge Keeping<Buffer<1000>, 0>;
    AnySmallOnce Keeping<Small, 1>;
    AnyMediumOnce Keeping<Buffer<100>, 1>;
    AnyLargeOnce Keeping<Buffer<1000>, 1>;
    AnySmallTen Keeping<Small, 10>;
    AnySmallCancelled Keeping<Small, 1, true>;
    AnyLargeCancelled Keeping<Buffer<1000>, 1, true>;
}

pub(super) fn run<T: Dispatched>(calls: u32) -> u64 {
    let mut items = if black_box(calls) == u32::MAX { T::Enum::from(Nothing) } else { T::default().into() };
    let items = black_box(&mut items);
    sum(calls, |cx| finish::<T>(items.next(), cx))
}
