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
#[allow(clippy::all)]
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
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<__T: Boxed, __S: __rt::Settled> DynBoxed for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <__T as Boxed>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl Boxed for]
        [
            dyn DynBoxed + '_;
            dyn DynBoxed + __rt::Send + '_;
            dyn DynBoxed + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn get(&mut self) -> impl __rt::Future<Output = u8> {
                __rt::call(
                    (self,),
                    |__rt::Args((__self,), ..), __cx, __pending| DynBoxed::__dyn_get(
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
        impl<__P: Boxed + ?__rt::Sized> Boxed for]
        [&mut __P; ::adapters::DynPtr<'_, __P>;]
        [__rt::Box<__P>;]
        []
        {
            fn get(&mut self) -> impl __rt::Future<Output = u8> {
                <__P as Boxed>::get(&mut **self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Boxed, __S> Boxed for ::adapters::Adapter<__T, __S> {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            <__T as Boxed>::get(::adapters::Adapter::get_mut(self))
        }
    }
};
