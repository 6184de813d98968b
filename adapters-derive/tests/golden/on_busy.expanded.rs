#[allow(async_fn_in_trait)]
trait Busy {
    async fn get(&self) -> u8;
}
/// [`Busy`] as a trait object: `dyn DynBusy`. Adapters make one of any `Busy`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynBusy` without an adapter",
    label = "not adapted",
    note = "wrap it: `InlineBusy::boxed(value)`, no heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynBusy {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Busy`], with any strategy, as a `dyn DynBusy`.
type BusyAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Busy`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineBusy<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineBusy, ::adapters::PanicIfBusy>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineBusy(::adapters::__private::PhantomData<()>);
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
    impl ::adapters::__private::HasKind for dyn DynBusy + '_ {
        type Kind = __InlineBusy;
    }
    #[automatically_derived]
    unsafe impl<'call, __T: Busy + 'call> ::adapters::__private::Shape<'call, __T>
    for __InlineBusy {
        type Dyn = dyn DynBusy + 'call;
        fn erase<__S>(
            __adapter: *mut ::adapters::Adapter<__T, ::adapters::__private::Pinned<__S>>,
        ) -> *mut Self::Dyn
        where
            __S: ::adapters::Strategy + ::adapters::__private::Send
                + ::adapters::__private::Sync + 'call,
        {
            __adapter
        }
        fn slot() -> ::adapters::__private::Slot<impl ::adapters::__private::Sized> {
            ::adapters::__private::Slot::empty()
                .with(|(__inner,): (&'call __T,)| <__T as Busy>::get(__inner))
        }
    }
    #[automatically_derived]
    impl<__T: Busy, __S: ::adapters::__private::Settled> DynBusy
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, u8>,
        ) -> ::adapters::__private::Poll<u8> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Busy>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Busy for dyn DynBusy + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBusy::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Busy for dyn DynBusy + ::adapters::__private::Send + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBusy::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Busy
    for dyn DynBusy + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynBusy::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Busy + ?::adapters::__private::Sized> Busy for &mut __P {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Busy>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Busy + ?::adapters::__private::Sized> Busy for &__P {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Busy>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Busy + ?::adapters::__private::Sized> Busy
    for ::adapters::DynPtr<'_, __P> {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__P as Busy>::get(&**self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Busy + ?
        ::adapters::__private::Sized > Busy for ::adapters::__private::Box < __P > { fn
        get(& self) -> impl ::adapters::__private::Future < Output = u8 > { < __P as Busy
        > ::get(& * * self,) } } #[automatically_derived] #[diagnostic::do_not_recommend]
        impl < __P : Busy + ? ::adapters::__private::Sized > Busy for
        ::adapters::__private::Rc < __P > { fn get(& self) -> impl
        ::adapters::__private::Future < Output = u8 > { < __P as Busy > ::get(& * *
        self,) } } #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P :
        Busy + ? ::adapters::__private::Sized > Busy for ::adapters::__private::Arc < __P
        > { fn get(& self) -> impl ::adapters::__private::Future < Output = u8 > { < __P
        as Busy > ::get(& * * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Busy, __S> Busy for ::adapters::Adapter<__T, __S> {
        fn get(&self) -> impl ::adapters::__private::Future<Output = u8> {
            <__T as Busy>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
