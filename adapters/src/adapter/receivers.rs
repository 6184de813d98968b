//! Smart pointers as `self`: a pointer to an adapter becomes a pointer to its value.
//!
//! Borrowed ones leave the adapter where it is, so that its strategy serves the call. Of one that is owned only the value is left,
//! and what the method returns is placed on the heap: that is where the value is, too. A value that must not move, since it is
//! pinned or shared, has to have the layout of its adapter: then the strategy has no state.

use core::pin::Pin;

use super::{Adapter, Parts, Settled};
use crate::strategy::{Exclusive, Shared};

/// For `self: Pin<&mut Self>`.
impl<'a: 'f, 'f, T, S: Settled> Parts<'f> for Pin<&'a mut Adapter<T, S>> {
    type Inner = Pin<&'a mut T>;
    type Lease = Exclusive<'f, S::Strategy>;

    #[inline]
    fn parts(self) -> (Pin<&'a mut T>, Self::Lease) {
        // SAFETY: neither field is moved.
        let adapter = unsafe { self.get_unchecked_mut() };
        // SAFETY: the value is structurally pinned: an adapter is `Unpin` only if its value is, has no destructor of its own,
        // and nobody gets a `&mut T` out of a pinned adapter unless `T: Unpin`. An inline adapter that is pinned by its owner
        // (`as_dyn`) gives one, but no pinned object; the objects of `boxed` and `on_stack` are either.
        let inner = unsafe { Pin::new_unchecked(&mut adapter.inner) };
        (inner, Exclusive::new(adapter.strategy.settled_mut()))
    }
}

/// For `self: Pin<&Self>`.
impl<'a: 'f, 'f, T, S: Settled> Parts<'f> for Pin<&'a Adapter<T, S>> {
    type Inner = Pin<&'a T>;
    type Lease = Shared<'f, S::Strategy>;

    #[inline]
    fn parts(self) -> (Pin<&'a T>, Self::Lease) {
        let adapter = self.get_ref();
        // SAFETY: as for `Pin<&mut Self>`.
        (unsafe { Pin::new_unchecked(&adapter.inner) }, Shared::new(adapter.strategy.settled()))
    }
}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::sync::Arc;
    use core::mem::{self, ManuallyDrop};

    use super::{Adapter, Pin};

    /// Whether an adapter is its value, and nothing else.
    const fn is_stateless<S>() -> bool {
        size_of::<S>() == 0 && align_of::<S>() == 1 && !mem::needs_drop::<S>()
    }

    /// Evaluated when a method is compiled.
    struct Stateless<S>(S);

    impl<S> Stateless<S> {
        const CHECK: () = assert!(
            is_stateless::<S>(),
            "a method whose `self` is an `Rc`, an `Arc` or a `Pin<Box>` needs a strategy without state, since the value stays \
             where it is: use the boxing adapter"
        );
    }

    /// A pointer to the value: `Adapter` is `repr(C)` and starts with it.
    #[inline]
    fn value<T, S>(adapter: *const Adapter<T, S>) -> *mut T {
        const { Stateless::<S>::CHECK };
        adapter.cast_mut().cast()
    }

    /// An adapter whose value has moved out.
    #[repr(C)]
    struct Rest<T, S> {
        inner: ManuallyDrop<T>,
        _strategy: S,
    }

    /// For `self: Box<Self>`. The value moves to a box of its own, unless this one will do.
    #[doc(hidden)]
    #[inline]
    pub fn box_value<T, S>(adapter: Box<Adapter<T, S>>) -> Box<T> {
        let adapter = Box::into_raw(adapter);
        if is_stateless::<S>() {
            // SAFETY: the layouts are the same, and the rest of the adapter has nothing to drop.
            return unsafe { Box::from_raw(adapter.cast()) };
        }
        // SAFETY: it came from a box, and `Rest` has the same layout. The strategy does not move: it may be pinned for good.
        let rest = unsafe { Box::from_raw(adapter.cast::<Rest<T, S>>()) };
        // SAFETY: the value is there, and `Rest` does not drop it.
        let inner = unsafe { (&raw const rest.inner).cast::<T>().read() };
        // If the strategy's destructor panics the value is dropped, too.
        drop(rest);
        Box::new(inner)
    }

    /// For `self: Pin<Box<Self>>`.
    #[doc(hidden)]
    #[inline]
    pub fn pin_box_value<T, S>(adapter: Pin<Box<Adapter<T, S>>>) -> Pin<Box<T>> {
        // SAFETY: the value does not move, and stays pinned.
        let adapter = Box::into_raw(unsafe { Pin::into_inner_unchecked(adapter) });
        // SAFETY: the layouts are the same, and the rest of the adapter has nothing to drop. The value is structurally
        // pinned (see `Pin<&mut Self>`).
        unsafe { Pin::new_unchecked(Box::from_raw(value(adapter))) }
    }

    /// For `self: Rc<Self>` and `self: &Rc<Self>`.
    #[doc(hidden)]
    #[inline]
    pub fn rc_value<T, S>(adapter: Rc<Adapter<T, S>>) -> Rc<T> {
        // SAFETY: the sizes and alignments are the same, as `from_raw` asks for, and an `Rc<Adapter>` that is dropped
        // before or after drops the same value.
        unsafe { Rc::from_raw(value(Rc::into_raw(adapter))) }
    }

    /// For `self: Arc<Self>` and `self: &Arc<Self>`.
    #[doc(hidden)]
    #[inline]
    pub fn arc_value<T, S>(adapter: Arc<Adapter<T, S>>) -> Arc<T> {
        // SAFETY: as in `rc_value`.
        unsafe { Arc::from_raw(value(Arc::into_raw(adapter))) }
    }
}

#[cfg(feature = "alloc")]
pub use self::owned::{arc_value, box_value, pin_box_value, rc_value};
