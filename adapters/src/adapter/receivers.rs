//! Smart pointers as `self`: a pointer to an adapter becomes a pointer to its value.
//!
//! That takes a strategy without state: then an adapter has the layout of its value, and what the methods return is placed
//! without an adapter.

use core::pin::Pin;
use core::ptr::NonNull;

use super::{Adapter, Settled};
use crate::strategy::Shared;

/// Evaluated when a method is compiled.
struct Stateless<T, S>(T, S);

impl<T, S> Stateless<T, S> {
    const CHECK: () = assert!(
        size_of::<S>() == 0 && align_of::<S>() == 1 && !core::mem::needs_drop::<S>(),
        "a method whose `self` is a smart pointer needs a strategy without state: use the boxing adapter"
    );
}

/// The strategy of an adapter that is being taken apart.
#[inline]
fn lease<'f, T, S: Settled<Strategy: 'f>>() -> Shared<'f, S::Strategy> {
    const { Stateless::<T, S>::CHECK };
    const { Stateless::<T, S::Strategy>::CHECK };
    // SAFETY: a strategy without size needs no memory, and there has been one: it is part of the adapter that the caller
    // has. It has no state that could have been dropped with it.
    Shared::new(unsafe { NonNull::<S::Strategy>::dangling().as_ref() })
}

/// For `self: Pin<&mut Self>`.
#[doc(hidden)]
#[inline]
pub fn pin_mut_parts<'f, 'call, T, S>(
    adapter: Pin<&'f mut Adapter<T, S>>,
) -> (Pin<&'f mut T>, Shared<'call, S::Strategy>)
where
    S: Settled<Strategy: 'call>,
{
    // SAFETY: the value is structurally pinned: an adapter is `Unpin` only if its value is, has no destructor of its own,
    // and nobody gets a `&mut T` out of a pinned adapter unless `T: Unpin`.
    (unsafe { adapter.map_unchecked_mut(|adapter| &mut adapter.inner) }, lease::<T, S>())
}

/// For `self: Pin<&Self>`.
#[doc(hidden)]
#[inline]
pub fn pin_ref_parts<'f, 'call, T, S>(
    adapter: Pin<&'f Adapter<T, S>>,
) -> (Pin<&'f T>, Shared<'call, S::Strategy>)
where
    S: Settled<Strategy: 'call>,
{
    // SAFETY: as in `pin_mut_parts`.
    (unsafe { adapter.map_unchecked(|adapter| &adapter.inner) }, lease::<T, S>())
}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::sync::Arc;

    use super::{Adapter, Pin, Settled, Shared, Stateless, lease};

    /// A pointer to the value: `Adapter` is `repr(C)` and starts with it.
    #[inline]
    fn value<T, S>(adapter: *const Adapter<T, S>) -> *mut T {
        const { Stateless::<T, S>::CHECK };
        adapter.cast_mut().cast()
    }

    /// For `self: Box<Self>`.
    #[doc(hidden)]
    #[inline]
    pub fn box_parts<'call, T, S>(adapter: Box<Adapter<T, S>>) -> (Box<T>, Shared<'call, S::Strategy>)
    where
        S: Settled<Strategy: 'call>,
    {
        // SAFETY: the layouts are the same, and the rest of the adapter has nothing to drop.
        (unsafe { Box::from_raw(value(Box::into_raw(adapter))) }, lease::<T, S>())
    }

    /// For `self: Pin<Box<Self>>`.
    #[doc(hidden)]
    #[inline]
    pub fn pin_box_parts<'call, T, S>(
        adapter: Pin<Box<Adapter<T, S>>>,
    ) -> (Pin<Box<T>>, Shared<'call, S::Strategy>)
    where
        S: Settled<Strategy: 'call>,
    {
        // SAFETY: the value does not move, and stays pinned.
        let (inner, strategy) = box_parts(unsafe { Pin::into_inner_unchecked(adapter) });
        // SAFETY: as above, and it is structurally pinned (see `pin_mut_parts`).
        (unsafe { Pin::new_unchecked(inner) }, strategy)
    }

    /// For `self: Rc<Self>`.
    #[doc(hidden)]
    #[inline]
    pub fn rc_parts<'call, T, S>(adapter: Rc<Adapter<T, S>>) -> (Rc<T>, Shared<'call, S::Strategy>)
    where
        S: Settled<Strategy: 'call>,
    {
        // SAFETY: the sizes and alignments are the same, as `from_raw` asks for, and an `Rc<Adapter>` that is dropped
        // before or after drops the same value.
        (unsafe { Rc::from_raw(value(Rc::into_raw(adapter))) }, lease::<T, S>())
    }

    /// For `self: Arc<Self>`.
    #[doc(hidden)]
    #[inline]
    pub fn arc_parts<'call, T, S>(adapter: Arc<Adapter<T, S>>) -> (Arc<T>, Shared<'call, S::Strategy>)
    where
        S: Settled<Strategy: 'call>,
    {
        // SAFETY: as in `rc_parts`.
        (unsafe { Arc::from_raw(value(Arc::into_raw(adapter))) }, lease::<T, S>())
    }
}

#[cfg(feature = "alloc")]
pub use self::owned::{arc_parts, box_parts, pin_box_parts, rc_parts};
