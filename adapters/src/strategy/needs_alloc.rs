//! The names of the heap strategies where there is no heap: using one is a compile error that names the feature.

use core::alloc::Layout;
use core::marker::PhantomData;
use core::ptr::NonNull;

use super::{Shared, Strategy};
use crate::adapter::Adapter;

/// A heap block per call: needs the feature `alloc`.
pub type Boxing = NeedsAlloc<fn(Layout)>;

/// One heap block, kept and reused: needs the feature `alloc`.
pub type Caching = NeedsAlloc<fn(&Layout)>;

/// A strategy that needs the feature `alloc`, which is not on: a method that uses it does not compile.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NeedsAlloc<K>(PhantomData<K>);

impl<K> NeedsAlloc<K> {
    /// Stands in for a constructor of an adapter.
    #[allow(clippy::new_ret_no_self, reason = "it is that of the strategies that this stands for")]
    pub const fn new<T>(value: T) -> Adapter<T, Self> {
        Adapter::with_strategy(value, Self::empty())
    }

    /// Stands in for a constructor.
    pub(crate) const fn empty() -> Self {
        Self(PhantomData)
    }
}

// SAFETY: it never hands out a block: what would ask for one does not compile.
unsafe impl<K> Strategy for NeedsAlloc<K> {
    const LIMIT: Option<Layout> = panic!(
        "this method needs a heap: turn on the feature `alloc` of `adapters`, or use an inline adapter"
    );

    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        unreachable!("the limit is a compile error")
    }

    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
}

/// The heap, for a value that may outlive the borrow of its adapter.
#[doc(hidden)]
pub fn heap() -> Shared<'static, Boxing> {
    Shared::new(const { &NeedsAlloc::empty() })
}
