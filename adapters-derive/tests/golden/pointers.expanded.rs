#[allow(async_fn_in_trait)]
trait Pointed {
    async fn get(&self) -> u8;
}
/// [`Pointed`] as a trait object: `dyn DynPointed`. Adapters make one of any `Pointed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynPointed` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingPointed::new(value)`, a heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynPointed {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Pointed`], with any strategy, as a `dyn DynPointed`.
type PointedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Pointed`]: a heap block per call.
type BoxingPointed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
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
    impl<__T: Pointed, __S: ::adapters::__private::Settled> DynPointed
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, u8>,
        ) -> ::adapters::__private::Poll<u8> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Pointed>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Pointed for dyn DynPointed + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPointed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Pointed for dyn DynPointed + ::adapters::__private::Send + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPointed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Pointed
    for dyn DynPointed + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynPointed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Pointed + ?::adapters::__private::Sized> Pointed for &mut __P {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Pointed>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Pointed + ?::adapters::__private::Sized> Pointed
    for ::adapters::DynPtr<'_, __P> {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Pointed>::get(&**self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Pointed + ?
        ::adapters::__private::Sized > Pointed for ::adapters::__private::Arc < __P > {
        fn get(& self) -> impl ::adapters::__private::Future < Output = u8 > { < __P as
        Pointed > ::get(& * * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Pointed, __S> Pointed for ::adapters::Adapter<__T, __S> {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__T as Pointed>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
