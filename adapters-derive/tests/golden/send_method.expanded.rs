#[allow(async_fn_in_trait)]
trait Half {
    fn promised(
        &mut self,
    ) -> impl ::adapters::__private::Future<Output = ()> + ::adapters::__private::Send;
    async fn local(&mut self);
}
/// [`Half`] as a trait object: `dyn DynHalf`. Adapters make one of any `Half`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynHalf` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingHalf::new(value)`, a heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynHalf {
    #[doc(hidden)]
    fn __dyn_promised<'call>(
        &'call mut self,
    ) -> ::adapters::DynFuture<'call, (), dyn ::adapters::__private::Send>;
    #[doc(hidden)]
    fn __dyn_local<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>;
}
/// Any [`Half`], with any strategy, as a `dyn DynHalf`.
type HalfAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Half`]: a heap block per call.
type BoxingHalf<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
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
    impl<__T: Half, __S: ::adapters::__private::Settled> DynHalf
    for ::adapters::Adapter<__T, __S>
    where
        __S::Strategy: ::adapters::__private::Send,
    {
        fn __dyn_promised<'call>(
            &'call mut self,
        ) -> ::adapters::DynFuture<'call, (), dyn ::adapters::__private::Send> {
            let (__inner, __strategy) = ::adapters::__private::parts_mut(self);
            ::adapters::__private::place(
                __strategy,
                move || <__T as Half>::promised(__inner),
            )
        }
        fn __dyn_local<'call>(
            &'call mut self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, ()>,
        ) -> ::adapters::__private::Poll<()> {
            let (__inner, __strategy) = ::adapters::__private::parts_mut(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Half>::local(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Half for dyn DynHalf + '_ {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            DynHalf::__dyn_promised(self)
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynHalf::__dyn_local(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Half for dyn DynHalf + ::adapters::__private::Send + '_ {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            DynHalf::__dyn_promised(self)
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynHalf::__dyn_local(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Half
    for dyn DynHalf + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            DynHalf::__dyn_promised(self)
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynHalf::__dyn_local(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Half + ?::adapters::__private::Sized> Half for &mut __P {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            <__P as Half>::promised(&mut **self)
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            <__P as Half>::local(&mut **self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Half + ?::adapters::__private::Sized> Half
    for ::adapters::DynPtr<'_, __P> {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            <__P as Half>::promised(&mut **self)
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            <__P as Half>::local(&mut **self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Half + ?
        ::adapters::__private::Sized > Half for ::adapters::__private::Box < __P > { fn
        promised(& mut self) -> impl ::adapters::__private::Future < Output = () > +
        ::adapters::__private::Send { < __P as Half > ::promised(& mut * * self,) } fn
        local(& mut self) -> impl ::adapters::__private::Future < Output = () > { < __P
        as Half > ::local(& mut * * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Half, __S> Half for ::adapters::Adapter<__T, __S> {
        fn promised(
            &mut self,
        ) -> impl ::adapters::__private::Future<
            Output = (),
        > + ::adapters::__private::Send {
            <__T as Half>::promised(::adapters::Adapter::get_mut(self))
        }
        fn local(&mut self) -> impl ::adapters::__private::Future<Output = ()> {
            <__T as Half>::local(::adapters::Adapter::get_mut(self))
        }
    }
};
