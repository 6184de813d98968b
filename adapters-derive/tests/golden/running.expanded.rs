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
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, Option<Self::Item>>,
    ) -> ::adapters::__private::Poll<Option<Self::Item>>;
}
/// Any [`AsyncIterator`], with any strategy, as a `dyn DynAsyncIterator`.
pub type AsyncIteratorAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`AsyncIterator`]: a heap block per call.
pub type BoxingAsyncIterator<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`AsyncIterator`]: one heap block, reused by every call.
pub type CachingAsyncIterator<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`AsyncIterator`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineAsyncIterator<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineAsyncIterator>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __InlineAsyncIterator(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __AsyncIteratorTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<Item> __rt::HasKind for]
        [
            dyn DynAsyncIterator<Item = Item> + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineAsyncIterator;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: AsyncIterator + 'call> __rt::Shape<'call, T>
    for __InlineAsyncIterator {
        type Dyn = dyn DynAsyncIterator<Item = <T as AsyncIterator>::Item> + 'call;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner,): (&'call mut T,)| <T as AsyncIterator>::next(__inner))
        }
    }
    #[automatically_derived]
    impl<T: AsyncIterator, S: __rt::Settled> DynAsyncIterator
    for ::adapters::Adapter<T, S> {
        type Item = <T as AsyncIterator>::Item;
        fn __dyn_next<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, Option<Self::Item>>,
        ) -> __rt::Poll<Option<Self::Item>> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as AsyncIterator>::next(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynAsyncIterator + ?__rt::Sized> AsyncIterator for __rt::Object<__D> {
        type Item = <__D as DynAsyncIterator>::Item;
        fn next(&mut self) -> impl __rt::Future<Output = Option<Self::Item>> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynAsyncIterator::__dyn_next(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        T: __rt::DerefMut<Target: DynAsyncIterator>,
        S: ::adapters::Strategy,
    > AsyncIterator for ::adapters::InSpace<T, S> {
        type Item = <<T as __rt::Deref>::Target as DynAsyncIterator>::Item;
        fn next(&mut self) -> impl __rt::Future<Output = Option<Self::Item>> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynAsyncIterator::__dyn_next(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Item> __rt::Base for dyn DynAsyncIterator<Item = Item> + '_ {}
    ::adapters::__private::impls! {
        [impl<Item, __K> __rt::Forward<__K> for]
        [
            dyn DynAsyncIterator<Item = Item> + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type To = __rt::Object<Self>;
            fn to(&self) -> &__rt::Object<Self> {
                __rt::Object::of(self)
            }
        }
    }
    ::adapters::__private::impls! {
        [impl<Item, __K> __rt::ForwardMut<__K> for]
        [
            dyn DynAsyncIterator<Item = Item> + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + '_;
            dyn DynAsyncIterator<Item = Item> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn to_mut(&mut self) -> &mut __rt::Object<Self> {
                __rt::Object::of_mut(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        __D: __rt::ForwardMut<__AsyncIteratorTrait, To: AsyncIterator> + ?__rt::Sized,
    > AsyncIterator for __D {
        type Item = <<__D as __rt::Forward<
            __AsyncIteratorTrait,
        >>::To as AsyncIterator>::Item;
        fn next(&mut self) -> impl __rt::Future<Output = Option<Self::Item>> {
            <<__D as __rt::Forward<
                __AsyncIteratorTrait,
            >>::To as AsyncIterator>::next(
                __rt::ForwardMut::<__AsyncIteratorTrait>::to_mut(self),
            )
        }
    }
};
