#[allow(async_fn_in_trait)]
trait Partial {
    fn new() -> Self
    where
        Self: Sized;
    async fn get(&self) -> u8;
}
/// [`Partial`] as a trait object: `dyn DynPartial`. Adapters make one of any `Partial`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynPartial` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingPartial::new(value)`, a heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynPartial {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Partial`], with any strategy, as a `dyn DynPartial`.
type PartialAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Partial`]: a heap block per call.
type BoxingPartial<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
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
    impl<__T: Partial, __S: ::adapters::__private::Settled> DynPartial
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, u8>,
        ) -> ::adapters::__private::Poll<u8> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Partial>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Partial for dyn DynPartial + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPartial::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Partial for dyn DynPartial + ::adapters::__private::Send + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPartial::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Partial
    for dyn DynPartial + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPartial::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
};
