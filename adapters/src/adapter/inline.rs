//! What `InlineX` can do: slots, and ways to a `dyn DynX` that cannot be moved any more.

use core::alloc::Layout;
use core::pin::Pin;

use super::{Adapter, Pinned};
use crate::layout::assert_fits;
use crate::strategy::{Bytes, DefaultBusy, Inline, Record, Shape, Slot, Strategy, layout_of_slot};

/// What `InlineX<T, Slot>` is, where `K` is the type that the macro has made for `X`.
///
/// You never write this type. It is what a compiler message calls an inline adapter at times.
///
/// ```
/// use adapters::derive;
///
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
///
/// fn as_it_is<T, Slot>(adapter: InlineGreet<T, Slot>) -> adapters::InlineOf<T, Slot, impl Sized> {
///     adapter
/// }
/// ```
pub type InlineOf<T, Slot, K, B = DefaultBusy> = Adapter<T, Inline<Slot, K, B>>;

impl<'a, T: 'a, K: Shape<'a, T>, B> Adapter<T, Inline<(), K, B>> {
    /// The exact size of the slot, for an adapter that needs a name:
    /// `InlineX<T, Bytes<{ InlineX::<T>::SIZE }>>`.
    pub const SIZE: usize = layout_of_slot(&K::slot).size();
}

impl<T, K, B: Default> Adapter<T, Inline<(), K, B>> {
    /// Adapts `inner`: what its methods return lives in a slot inside the adapter, exactly as large as needed.
    #[inline]
    pub fn new<'a>(inner: T) -> Adapter<T, Inline<impl Sized, K, B>>
    where
        T: 'a,
        K: Shape<'a, T>,
    {
        exact(inner, K::slot)
    }
}

/// An adapter with room for what `slot` describes.
#[inline]
pub(super) fn exact<T, K, B: Default, R>(
    inner: T,
    _slot: impl FnOnce() -> Slot<R>,
) -> Adapter<T, Inline<Record<R>, K, B>> {
    Adapter::with_strategy(inner, Inline::new())
}

impl<T, const N: usize, K, B: Default> Adapter<T, Inline<Bytes<N>, K, B>> {
    /// Adapts `inner`, with a slot of `N` bytes. If that is too small, it does not compile.
    #[inline]
    pub fn sized<'a>(inner: T) -> Self
    where
        T: 'a,
        K: Shape<'a, T>,
    {
        // A method that needs more would be an error, too, but one that does not point here.
        const { assert_fits(layout_of_slot(&K::slot), Layout::new::<Bytes<N>>()) };
        Adapter::with_strategy(inner, Inline::new())
    }
}

impl<T, R, K, B: Strategy + Default + Send + Sync> Adapter<T, Inline<R, K, B>> {
    /// The pinned adapter as a `&mut dyn DynX`.
    #[inline]
    pub fn as_dyn<'a>(self: Pin<&mut Self>) -> &mut K::Dyn
    where
        T: 'a,
        K: Shape<'a, T>,
        Inline<R, K, B>: 'a,
    {
        // SAFETY: the adapter is not moved here. It is handed out as a trait object only, so nobody can move it.
        let adapter = settled(unsafe { self.get_unchecked_mut() });
        // SAFETY: `erase` returns the pointer it is given, which was made from a `&mut` that lives as long.
        unsafe { &mut *K::erase(adapter) }
    }

    /// The pinned adapter as a `&dyn DynX`.
    #[inline]
    pub fn as_dyn_ref<'a>(self: Pin<&Self>) -> &K::Dyn
    where
        T: 'a,
        K: Shape<'a, T>,
        Inline<R, K, B>: 'a,
    {
        let adapter = settled((&raw const *self.get_ref()).cast_mut());
        // SAFETY: `erase` returns the pointer it is given, which was made from a `&` that lives as long.
        unsafe { &*K::erase(adapter) }
    }
}

/// The same adapter, as one that is pinned for good.
#[inline]
pub(super) fn settled<T, S>(adapter: *mut Adapter<T, S>) -> *mut Adapter<T, Pinned<S>> {
    // `Adapter` is `repr(C)` and `Pinned` is `repr(transparent)`: the same fields at the same places.
    adapter.cast()
}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::sync::Arc;

    use super::{Adapter, Inline, Shape, Strategy, exact, settled};
    use crate::strategy::Apart;

    impl<T, K, B: Strategy + Default + Send + Sync> Adapter<T, Inline<(), K, B>> {
        /// A `Box<dyn DynX>`: one allocation for the value and one for its slot, none per call.
        ///
        /// The slot does not lie in the box, which is not pinned: `Rc::from` moves what is in there.
        pub fn boxed<'a>(inner: T) -> Box<K::Dyn>
        where
            T: 'a,
            K: Shape<'a, T> + 'a,
            B: 'a,
        {
            boxed::<T, _, K, B>(exact::<T, K, B, _>(inner, K::slot))
        }

        /// An `Arc<dyn DynX>`: one allocation for the value and its slot, none per call that finds the slot free.
        pub fn shared<'a>(inner: T) -> Arc<K::Dyn>
        where
            T: 'a,
            K: Shape<'a, T> + 'a,
            B: 'a,
        {
            shared::<T, _, K, B>(Arc::new(exact::<T, K, B, _>(inner, K::slot)))
        }
    }

    fn boxed<'a, T: 'a, R: 'a, K, B>(adapter: Adapter<T, Inline<R, K, B>>) -> Box<K::Dyn>
    where
        K: Shape<'a, T> + 'a,
        B: Strategy + Default + Send + Sync + 'a,
    {
        let Adapter { inner, strategy } = adapter;
        let adapter = Box::new(Adapter { inner, strategy: Apart::new(strategy) });
        // SAFETY: `erase` returns the pointer it is given, from a box of the same layout. The strategy may move: `Apart` does
        // what `Pinned` asks for.
        unsafe { Box::from_raw(K::erase(settled(Box::into_raw(adapter)))) }
    }

    fn shared<'a, T: 'a, R: 'a, K, B>(adapter: Arc<Adapter<T, Inline<R, K, B>>>) -> Arc<K::Dyn>
    where
        K: Shape<'a, T> + 'a,
        B: Strategy + Default + Send + Sync + 'a,
    {
        // SAFETY: `erase` returns the pointer it is given, and `from_raw` takes a pointer to a value of the same layout that
        // `into_raw` gave. There is no way to move a value without a size out of an `Arc`.
        unsafe { Arc::from_raw(K::erase(settled(Arc::into_raw(adapter).cast_mut()))) }
    }
}
