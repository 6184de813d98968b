//! Use traits with `async fn`, `impl Trait` and by-value `self` as `dyn`, and choose where the returned futures live.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod abort;
mod adapter;
mod auto;
mod call;
mod layout;
mod pointer;
mod strategy;

pub use self::adapter::Adapter;
pub use self::auto::Local;
pub use self::pointer::{DynFuture, DynPtr};
#[cfg(not(feature = "alloc"))]
pub use self::strategy::Refuse;
#[cfg(feature = "alloc")]
pub use self::strategy::{Boxing, Caching};
pub use self::strategy::{Bytes, DefaultBusy, Inline, PanicIfBusy, Strategy};

#[cfg(feature = "derive")]
pub use adapters_derive::{BoxingAdapter, CachingAdapter, DynAdapters, InlineAdapter, derive, dyn_adapters};
