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
#[allow(clippy::all)]
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
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    unsafe impl<__T: Trusted, __S: __rt::Settled> DynTrusted
    for ::adapters::Adapter<__T, __S> {
        unsafe fn __dyn_start<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || unsafe { <__T as Trusted>::start(__inner) },
                __cx,
                __pending,
            )
        }
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <__T as Trusted>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        unsafe impl Trusted for]
        [
            dyn DynTrusted + '_;
            dyn DynTrusted + __rt::Send + '_;
            dyn DynTrusted + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
                __rt::call(
                    (self,),
                    |__rt::Args((__self,), ..), __cx, __pending| {
                        let __self = __self;
                        unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                    },
                )
            }
            fn get(&self) -> impl __rt::Future<Output = u8> {
                __rt::call(
                    (self,),
                    |__rt::Args((__self,), ..), __cx, __pending| DynTrusted::__dyn_get(
                        __self,
                        __cx,
                        __pending,
                    ),
                )
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        unsafe impl<__P: Trusted + ?__rt::Sized> Trusted for]
        [&mut __P; ::adapters::DynPtr<'_, __P>;]
        [__rt::Box<__P>;]
        []
        {
            unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
                unsafe { <__P as Trusted>::start(&mut **self) }
            }
            fn get(&self) -> impl __rt::Future<Output = u8> {
                <__P as Trusted>::get(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<__T: Trusted, __S> Trusted for ::adapters::Adapter<__T, __S> {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            unsafe { <__T as Trusted>::start(::adapters::Adapter::get_mut(self)) }
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <__T as Trusted>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
