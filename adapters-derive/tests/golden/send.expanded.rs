pub trait Service: ::adapters::__private::Send + ::adapters::__private::Sync {
    fn call(
        &self,
        request: u32,
    ) -> impl ::adapters::__private::Future<Output = u32> + ::adapters::__private::Send;
    #[allow(
        clippy::manual_async_fn,
        clippy::diverging_sub_expression,
        clippy::no_effect_underscore_binding,
        clippy::shadow_same
    )]
    fn twice(
        &mut self,
        __arg1: (u32, u32),
        __arg2: u8,
    ) -> impl ::adapters::__private::Future<Output = u32> + ::adapters::__private::Send {
        async move {
            if let ::adapters::__private::Option::Some(__output) = ::adapters::__private::Option::None::<
                u32,
            > {
                #[allow(unreachable_code)] return __output;
            }
            let (mut a, b) = __arg1;
            let __arg2 = __arg2;
            let __output: u32 = {
                a += b;
                self.call(a).await + self.call(b).await
            };
            #[allow(unreachable_code)] __output
        }
    }
}
/// [`Service`] as a trait object: `dyn DynService`. Adapters make one of any `Service`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynService` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingService::new(value)`, a heap block per call",
    note = "wrap it: `CachingService::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineService::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynService: ::adapters::__private::Send + ::adapters::__private::Sync {
    #[doc(hidden)]
    fn __dyn_call<'call_>(
        &'call_ self,
        request: u32,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<
            'call_,
            u32,
            dyn ::adapters::__private::Send,
        >,
    ) -> ::adapters::__private::Poll<u32>;
    #[doc(hidden)]
    fn __dyn_twice<'call_>(
        &'call_ mut self,
        __arg0: (u32, u32),
        __arg1: u8,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<
            'call_,
            u32,
            dyn ::adapters::__private::Send,
        >,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Service`], with any strategy, as a `dyn DynService`.
pub type ServiceAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Service`]: a heap block per call.
pub type BoxingService<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Service`]: one heap block, reused by every call.
pub type CachingService<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Service`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineService<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineService>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __InlineService(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __ServiceTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynService + '_;
            dyn DynService + __rt::Send + '_;
            dyn DynService + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineService;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call_, T: Service + 'call_> __rt::Shape<'call_, T> for __InlineService {
        type Dyn = dyn DynService + 'call_;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call_,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner, request): (&'call_ T, u32)| <T as Service>::call(
                    __inner,
                    request,
                ))
                .with(|(__inner, __arg0, __arg1): (&'call_ mut T, (u32, u32), u8)| <T as Service>::twice(
                    __inner,
                    __arg0,
                    __arg1,
                ))
        }
    }
    #[automatically_derived]
    impl<T: Service, S: __rt::Settled> DynService for ::adapters::Adapter<T, S>
    where
        S::Strategy: __rt::Send + __rt::Sync,
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn __dyn_call<'call_>(
            &'call_ self,
            request: u32,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call_, u32, dyn ::adapters::__private::Send>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Service>::call(__inner, request),
                __cx,
                __pending,
            )
        }
        fn __dyn_twice<'call_>(
            &'call_ mut self,
            __arg0: (u32, u32),
            __arg1: u8,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call_, u32, dyn ::adapters::__private::Send>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Service>::twice(__inner, __arg0, __arg1),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynService + ?__rt::Sized> Service for __rt::Object<__D>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn call(&self, request: u32) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call(
                (&self.0, request),
                |__rt::Args((__self, request), ..), __cx, __pending| DynService::__dyn_call(
                    __self,
                    request,
                    __cx,
                    __pending,
                ),
            )
        }
        fn twice(
            &mut self,
            __arg0: (u32, u32),
            __arg1: u8,
        ) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call(
                (&mut self.0, __arg0, __arg1),
                |__rt::Args((__self, __arg0, __arg1), ..), __cx, __pending| DynService::__dyn_twice(
                    __self,
                    __arg0,
                    __arg1,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        T: __rt::DerefMut<Target: DynService>,
        S: ::adapters::Strategy + __rt::Sync,
    > Service for ::adapters::InSpace<T, S>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn call(&self, request: u32) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call(
                (self, request),
                |__rt::Args((__self, request), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynService::__dyn_call(__self, request, __cx, __pending)
                },
            )
        }
        fn twice(
            &mut self,
            __arg0: (u32, u32),
            __arg1: u8,
        ) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call(
                (self, __arg0, __arg1),
                |__rt::Args((__self, __arg0, __arg1), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynService::__dyn_twice(__self, __arg0, __arg1, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynService + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynService + '_;
            dyn DynService + __rt::Send + '_;
            dyn DynService + __rt::Send + __rt::Sync + '_;
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
            dyn DynService + '_;
            dyn DynService + __rt::Send + '_;
            dyn DynService + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__ServiceTrait, To: Service> + ?__rt::Sized> Service
    for __D
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn call(&self, request: u32) -> impl __rt::Future<Output = u32> + __rt::Send {
            <<__D as __rt::Forward<
                __ServiceTrait,
            >>::To as Service>::call(__rt::Forward::<__ServiceTrait>::to(self), request)
        }
        fn twice(
            &mut self,
            __arg0: (u32, u32),
            __arg1: u8,
        ) -> impl __rt::Future<Output = u32> + __rt::Send {
            <<__D as __rt::Forward<
                __ServiceTrait,
            >>::To as Service>::twice(
                __rt::ForwardMut::<__ServiceTrait>::to_mut(self),
                __arg0,
                __arg1,
            )
        }
    }
};
