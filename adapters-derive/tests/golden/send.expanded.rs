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
        __call: ::adapters::__private::Start<
            'call_,
            '_,
            '_,
            u32,
            dyn ::adapters::__private::Send,
        >,
    ) -> ::adapters::__private::Poll<u32>;
    #[doc(hidden)]
    fn __dyn_twice<'call_>(
        &'call_ mut self,
        __arg0: (u32, u32),
        __arg1: u8,
        __call: ::adapters::__private::Start<
            'call_,
            '_,
            '_,
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
pub type InlineService<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __ServiceTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __ServiceTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynService] [+ '_] [] [unsafe
        HasKind { type Kind = __ServiceTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __ServiceTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call_, T: Service + 'call_> __rt::Shape<'call_, T> for __ServiceTrait {
        type Dyn = dyn DynService + 'call_;
        fn erase<S: __rt::PinnedStrategy + 'call_>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<
                ((&'call_ T, u32), (&'call_ mut T, (u32, u32), u8)),
                _,
            >((<T as Service>::call, <T as Service>::twice))
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
            __call: __rt::Start<'call_, '_, '_, u32, dyn ::adapters::__private::Send>,
        ) -> __rt::Poll<u32> {
            __rt::start_marked1(self, request, <T as Service>::call, __call)
        }
        fn __dyn_twice<'call_>(
            &'call_ mut self,
            __arg0: (u32, u32),
            __arg1: u8,
            __call: __rt::Start<'call_, '_, '_, u32, dyn ::adapters::__private::Send>,
        ) -> __rt::Poll<u32> {
            __rt::start_marked2(self, __arg0, __arg1, <T as Service>::twice, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        D: DynService + ?__rt::Sized,
        H: __rt::OffersMut<D, Space: __rt::Sync> + ?__rt::Sized,
    > Service for __rt::Object<D, H>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn call(&self, request: u32) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call_shared_with_marked(self, request, <D as DynService>::__dyn_call)
        }
        fn twice(
            &mut self,
            __arg0: (u32, u32),
            __arg1: u8,
        ) -> impl __rt::Future<Output = u32> + __rt::Send {
            __rt::call_with(
                self,
                (__arg0, __arg1),
                (),
                |__rt::ArgsWith(__self, (__arg0, __arg1), ..), __call| {
                    DynService::__dyn_twice(__self, __arg0, __arg1, __call)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__ServiceTrait, To: Service> + ?__rt::Sized> Service for D
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn call(&self, request: u32) -> impl __rt::Future<Output = u32> + __rt::Send {
            <D::To as Service>::call(__rt::Forward::to(self), request)
        }
        fn twice(
            &mut self,
            __arg0: (u32, u32),
            __arg1: u8,
        ) -> impl __rt::Future<Output = u32> + __rt::Send {
            <D::To as Service>::twice(__rt::ForwardMut::to_mut(self), __arg0, __arg1)
        }
    }
};
