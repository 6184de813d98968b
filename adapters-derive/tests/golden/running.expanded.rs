/// A stream of items.
#[allow(async_fn_in_trait)]
pub trait AsyncIterator {
    /// What the stream is of.
    type Item;
    /// The next one.
    async fn next(&mut self) -> Option<Self::Item>;
}
/// [`AsyncIterator`] as a trait object: `dyn DynAsyncIterator`. Adapters make one of any `AsyncIterator`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynAsyncIterator` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingAsyncIterator::new(value)`, a heap block per call",
    note = "wrap it: `CachingAsyncIterator::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineAsyncIterator::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynAsyncIterator {
    /// What the stream is of.
    type Item;
    #[doc(hidden)]
    fn __dyn_next<'call>(
        &'call mut self,
        __call: ::adapters::__private::Start<'call, '_, '_, Option<Self::Item>>,
    ) -> ::adapters::__private::Poll<Option<Self::Item>>;
}
/// Any [`AsyncIterator`], with any strategy, as a `dyn DynAsyncIterator`.
pub type AsyncIteratorAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`AsyncIterator`]: a heap block per call.
pub type BoxingAsyncIterator<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`AsyncIterator`]: one heap block, reused by every call.
pub type CachingAsyncIterator<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`AsyncIterator`]: no heap, what its methods return lives in the adapter.
pub type InlineAsyncIterator<T, Slot = ()> = ::adapters::InlineOf<
    T,
    Slot,
    __AsyncIteratorTrait,
>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __AsyncIteratorTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [Item,] [dyn DynAsyncIterator < Item = Item
        >] [+ '_] [] [unsafe HasKind { type Kind = __AsyncIteratorTrait; type Pointers =
        __rt::Own; } unsafe Base { type Key = __AsyncIteratorTrait; type Supers = (); }]
        forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: AsyncIterator + 'call> __rt::Shape<'call, T>
    for __AsyncIteratorTrait {
        type Dyn = dyn DynAsyncIterator<Item = <T as AsyncIterator>::Item> + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call mut T,),), _>((<T as AsyncIterator>::next,))
        }
    }
    #[automatically_derived]
    impl<T: AsyncIterator, S: __rt::Settled> DynAsyncIterator
    for ::adapters::Adapter<T, S> {
        type Item = <T as AsyncIterator>::Item;
        fn __dyn_next<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, Option<Self::Item>>,
        ) -> __rt::Poll<Option<Self::Item>> {
            __rt::start(self, <T as AsyncIterator>::next, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        D: DynAsyncIterator + ?__rt::Sized,
        H: __rt::OffersMut<D> + ?__rt::Sized,
    > AsyncIterator for __rt::Object<D, H> {
        type Item = <D as DynAsyncIterator>::Item;
        fn next(&mut self) -> impl __rt::Future<Output = Option<Self::Item>> {
            __rt::call_exclusive(self, <D as DynAsyncIterator>::__dyn_next)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        D: __rt::ForwardMut<__AsyncIteratorTrait, To: AsyncIterator> + ?__rt::Sized,
    > AsyncIterator for D {
        type Item = <D::To as AsyncIterator>::Item;
        fn next(&mut self) -> impl __rt::Future<Output = Option<Self::Item>> {
            <D::To as AsyncIterator>::next(__rt::ForwardMut::to_mut(self))
        }
    }
};
