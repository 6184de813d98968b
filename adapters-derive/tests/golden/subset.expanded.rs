#[allow(async_fn_in_trait)]
trait Boxed {
    async fn get(&mut self) -> u8;
}
/// [`Boxed`] as a trait object: `dyn DynBoxed`. Adapters make one of any `Boxed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynBoxed` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingBoxed::new(value)`, a heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynBoxed {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Boxed`], with any strategy, as a `dyn DynBoxed`.
type BoxedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Boxed`]: a heap block per call.
type BoxingBoxed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
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
    impl<__T: Boxed, __S: ::adapters::__private::Settled> DynBoxed
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call mut self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, u8>,
        ) -> ::adapters::__private::Poll<u8> {
            let (__inner, __strategy) = ::adapters::__private::parts_mut(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Boxed>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Boxed for dyn DynBoxed + '_ {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBoxed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Boxed for dyn DynBoxed + ::adapters::__private::Send + '_ {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBoxed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Boxed
    for dyn DynBoxed + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBoxed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Boxed + ?::adapters::__private::Sized> Boxed for &mut __P {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Boxed>::get(&mut **self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Boxed + ?::adapters::__private::Sized> Boxed
    for ::adapters::DynPtr<'_, __P> {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Boxed>::get(&mut **self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Boxed + ?
        ::adapters::__private::Sized > Boxed for ::adapters::__private::Box < __P > { fn
        get(& mut self) -> impl ::adapters::__private::Future < Output = u8 > { < __P as
        Boxed > ::get(& mut * * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Boxed, __S> Boxed for ::adapters::Adapter<__T, __S> {
        fn get(&mut self) -> impl ::adapters::__private::Future<Output = u8> {
            <__T as Boxed>::get(::adapters::Adapter::get_mut(self))
        }
    }
};
