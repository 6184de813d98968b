#[allow(async_fn_in_trait)]
unsafe trait Trusted {
    /// # Safety
    /// Once.
    async unsafe fn start(&mut self);
    async fn get(&self) -> u8;
}
/// [`Trusted`] as a trait object: `dyn DynTrusted`. Adapters make one of any `Trusted`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynTrusted` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingTrusted::new(value)`, a heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
unsafe trait DynTrusted {
    #[doc(hidden)]
    unsafe fn __dyn_start<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>;
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Trusted`], with any strategy, as a `dyn DynTrusted`.
type TrustedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Trusted`]: a heap block per call.
type BoxingTrusted<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(
    deprecated,
    clippy::future_not_send,
    clippy::multiple_bound_locations,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::type_complexity
)]
const _: () = {
    #[automatically_derived]
    unsafe impl<__T: Trusted, __S: ::adapters::__private::Settled> DynTrusted
    for ::adapters::Adapter<__T, __S> {
        unsafe fn __dyn_start<'call>(
            &'call mut self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, ()>,
        ) -> ::adapters::__private::Poll<()> {
            let (__inner, __strategy) = ::adapters::__private::parts_mut(self);
            ::adapters::__private::start(
                __strategy,
                move || unsafe { <__T as Trusted>::start(__inner) },
                __cx,
                __pending,
            )
        }
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, u8>,
        ) -> ::adapters::__private::Poll<u8> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Trusted>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl Trusted for dyn DynTrusted + '_ {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| {
                    let __self = __self;
                    unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                },
            )
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynTrusted::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl Trusted for dyn DynTrusted + ::adapters::__private::Send + '_ {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| {
                    let __self = __self;
                    unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                },
            )
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynTrusted::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl Trusted
    for dyn DynTrusted + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| {
                    let __self = __self;
                    unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                },
            )
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynTrusted::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<__P: Trusted + ?::adapters::__private::Sized> Trusted for &mut __P {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            unsafe { <__P as Trusted>::start(&mut **self) }
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Trusted>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<__P: Trusted + ?::adapters::__private::Sized> Trusted
    for ::adapters::DynPtr<'_, __P> {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            unsafe { <__P as Trusted>::start(&mut **self) }
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Trusted>::get(&**self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] unsafe impl < __P :
        Trusted + ? ::adapters::__private::Sized > Trusted for ::adapters::__private::Box
        < __P > { unsafe fn start(& mut self) -> impl ::adapters::__private::Future <
        Output = () > { unsafe { < __P as Trusted > ::start(& mut * * self,) } } fn get(&
        self) -> impl ::adapters::__private::Future < Output = u8 > { < __P as Trusted >
        ::get(& * * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<__T: Trusted, __S> Trusted for ::adapters::Adapter<__T, __S> {
        unsafe fn start(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            unsafe { <__T as Trusted>::start(::adapters::Adapter::get_mut(self)) }
        }
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__T as Trusted>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
