//! The atomics of the runtime. The models in `tests/loom` compile the files that use them with loom's in their place.

pub(crate) use core::sync::atomic::{AtomicBool, Ordering};
#[cfg(feature = "alloc")]
pub(crate) use core::sync::atomic::{AtomicPtr, AtomicUsize};
