#[allow(async_fn_in_trait)]
trait Feed {
    async fn next(&mut self) -> u32;
    async fn reload(&mut self) -> u32;
}
/// [`Feed`] as a trait object: `dyn DynFeed`. Adapters make one of any `Feed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynFeed` without an adapter",
    label = "not adapted",
    note = "wrap it: `InlineFeed::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynFeed {
    #[doc(hidden)]
    fn __dyn_next<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u32>,
    ) -> ::adapters::__private::Poll<u32>;
    #[doc(hidden)]
    fn __dyn_reload<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Feed`], with any strategy, as a `dyn DynFeed`.
type FeedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Feed`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineFeed<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineFeed>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineFeed(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __FeedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynFeed + '_;
            dyn DynFeed + __rt::Send + '_;
            dyn DynFeed + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineFeed;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Feed + 'call> __rt::Shape<'call, T> for __InlineFeed {
        type Dyn = dyn DynFeed + 'call;
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
                .with(|(__inner,): (&'call mut T,)| <T as Feed>::next(__inner))
        }
    }
    #[automatically_derived]
    impl<T: Feed, S: __rt::Settled> DynFeed for ::adapters::Adapter<T, S> {
        fn __dyn_next<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u32>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(__strategy, move || <T as Feed>::next(__inner), __cx, __pending)
        }
        fn __dyn_reload<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u32>,
        ) -> __rt::Poll<u32> {
            let (__inner, _) = __rt::parts_mut(self);
            __rt::start(
                __rt::heap(),
                move || <T as Feed>::reload(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynFeed + ?__rt::Sized> Feed for __rt::Object<__D> {
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynFeed::__dyn_next(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
        fn reload(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynFeed::__dyn_reload(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynFeed>, S: ::adapters::Strategy> Feed
    for ::adapters::InSpace<T, S> {
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynFeed::__dyn_next(__self, __cx, __pending)
                },
            )
        }
        fn reload(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| DynFeed::__dyn_reload(
                    __rt::object_mut(__self),
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynFeed + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynFeed + '_;
            dyn DynFeed + __rt::Send + '_;
            dyn DynFeed + __rt::Send + __rt::Sync + '_;
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
        [impl<__K> __rt::ForwardMut<__K> for]
        [
            dyn DynFeed + '_;
            dyn DynFeed + __rt::Send + '_;
            dyn DynFeed + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__FeedTrait, To: Feed> + ?__rt::Sized> Feed for __D {
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            <<__D as __rt::Forward<
                __FeedTrait,
            >>::To as Feed>::next(__rt::ForwardMut::<__FeedTrait>::to_mut(self))
        }
        fn reload(&mut self) -> impl __rt::Future<Output = u32> {
            <<__D as __rt::Forward<
                __FeedTrait,
            >>::To as Feed>::reload(__rt::ForwardMut::<__FeedTrait>::to_mut(self))
        }
    }
};
