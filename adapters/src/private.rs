//! What generated code uses. Not for people: it changes without notice.

pub use core::convert::Into;
pub use core::fmt::Debug;
pub use core::future::Future;
pub use core::iter::{IntoIterator, Iterator};
pub use core::marker::{PhantomData, Send, Sized, Sync};
pub use core::option::Option;
pub use core::pin::Pin;
pub use core::prelude::v1::derive;
pub use core::result::Result;
pub use core::task::{Context, Poll};

#[cfg(feature = "alloc")]
pub use alloc::{
    boxed::Box,
    rc::Rc,
    string::{String, ToString},
    sync::Arc,
};

pub use crate::adapter::{
    Consumed, HasKind, Pinned, Settled, adapted, lend_adapted, parts, parts_mut, pin_mut_parts,
    pin_ref_parts, place_adapted, take,
};
#[cfg(feature = "alloc")]
pub use crate::adapter::{Owned, arc_parts, box_parts, pin_box_parts, rc_parts};
pub use crate::argument::{Argument, lend, lend_future, lend_pinned};
pub use crate::auto::Keeps;
pub use crate::call::{Args, Begin, Call, Eager, Pending, begin, call, call_with, eager};
pub use crate::pointer::{place, place_as, place_pinned, start};
pub use crate::strategy::heap;
pub use crate::strategy::{Exclusive, Larger, Lease, Record, Shape, Shared, Slot};

/// Items for pointers that need an allocator. Whether there is one is known to this crate, not to the macros.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_alloc {
    ($($item:item)*) => { $($item)* };
}

/// Items for pointers that need an allocator: there is none.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_alloc {
    ($($item:item)*) => {};
}

pub use __with_alloc as with_alloc;

/// The closure that an `impl FnOnce` is, taken out by the one call that there is.
#[inline]
pub fn once<F>(closure: &mut Option<F>) -> F {
    closure.take().expect("an `impl FnOnce` can be called once")
}
