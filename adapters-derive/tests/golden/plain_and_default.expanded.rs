#[allow(async_fn_in_trait)]
trait Counter {
    fn peek(&self) -> u32;
    fn name(&self) -> &str {
        "counter"
    }
    async fn next(&mut self) -> u32 {
        self.peek() + 1
    }
}
/// [`Counter`] as a trait object: `dyn DynCounter`. Adapters make one of any `Counter`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynCounter` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingCounter::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynCounter {
    #[doc(hidden)]
    fn __dyn_peek(&self) -> u32;
    #[doc(hidden)]
    fn __dyn_name(&self) -> &str;
    #[doc(hidden)]
    fn __dyn_next<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Counter`], with any strategy, as a `dyn DynCounter`.
type CounterAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Counter`]: a heap block per call.
type BoxingCounter<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<__T: Counter, __S: __rt::Settled> DynCounter for ::adapters::Adapter<__T, __S> {
        fn __dyn_peek(&self) -> u32 {
            <__T as Counter>::peek(::adapters::Adapter::get_ref(self))
        }
        fn __dyn_name(&self) -> &str {
            <__T as Counter>::name(::adapters::Adapter::get_ref(self))
        }
        fn __dyn_next<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u32>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <__T as Counter>::next(__inner),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl Counter for]
        [
            dyn DynCounter + '_;
            dyn DynCounter + __rt::Send + '_;
            dyn DynCounter + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn peek(&self) -> u32 {
                DynCounter::__dyn_peek(self)
            }
            fn name(&self) -> &str {
                DynCounter::__dyn_name(self)
            }
            fn next(&mut self) -> impl __rt::Future<Output = u32> {
                __rt::call(
                    (self,),
                    |__rt::Args((__self,), ..), __cx, __pending| DynCounter::__dyn_next(
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
        impl<__P: Counter + ?__rt::Sized> Counter for]
        [&mut __P; ::adapters::DynPtr<'_, __P>;]
        [__rt::Box<__P>;]
        []
        {
            fn peek(&self) -> u32 {
                <__P as Counter>::peek(&**self)
            }
            fn name(&self) -> &str {
                <__P as Counter>::name(&**self)
            }
            fn next(&mut self) -> impl __rt::Future<Output = u32> {
                <__P as Counter>::next(&mut **self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Counter, __S> Counter for ::adapters::Adapter<__T, __S> {
        fn peek(&self) -> u32 {
            <__T as Counter>::peek(::adapters::Adapter::get_ref(self))
        }
        fn name(&self) -> &str {
            <__T as Counter>::name(::adapters::Adapter::get_ref(self))
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            <__T as Counter>::next(::adapters::Adapter::get_mut(self))
        }
    }
};
