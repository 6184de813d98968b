//! What generated code uses. Not for people: it changes without notice.

pub use core::future::Future;
pub use core::marker::{PhantomData, Send, Sized, Sync};
pub use core::option::Option;
pub use core::task::{Context, Poll};

#[cfg(feature = "alloc")]
pub use alloc::{boxed::Box, rc::Rc, sync::Arc};

pub use crate::adapter::{Pinned, Settled, parts, parts_mut};
pub use crate::auto::Keeps;
pub use crate::call::{Args, Call, Eager, Pending, call, eager};
pub use crate::pointer::{place, place_as, start};
#[cfg(feature = "alloc")]
pub use crate::strategy::heap;
pub use crate::strategy::{Exclusive, Larger, Lease, Record, Shape, Shared, Slot};

/// The closure that an `impl FnOnce` is, taken out by the one call that there is.
#[inline]
pub fn once<F>(closure: &mut Option<F>) -> F {
    closure.take().expect("an `impl FnOnce` can be called once")
}
