#[allow(async_fn_in_trait)]
trait Elsewhere {
    async fn get(&self) -> u8;
}
/// [`Elsewhere`] as a trait object: `dyn DynElsewhere`. Adapters make one of any `Elsewhere`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynElsewhere` without an adapter",
    label = "not adapted",
    note = "wrap it: `CachingElsewhere::new(value)`, one heap block for all calls"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
trait DynElsewhere {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut crate::reexported::__private::Context<'_>,
        __pending: &mut crate::reexported::__private::Pending<'call, u8>,
    ) -> crate::reexported::__private::Poll<u8>;
}
/// Any [`Elsewhere`], with any strategy, as a `dyn DynElsewhere`.
type ElsewhereAdapter<T, S> = crate::reexported::Adapter<T, S>;
/// Adapts any [`Elsewhere`]: one heap block, reused by every call.
type CachingElsewhere<T> = crate::reexported::Adapter<T, crate::reexported::Caching>;
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
    impl<__T: Elsewhere, __S: crate::reexported::__private::Settled> DynElsewhere
    for crate::reexported::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut crate::reexported::__private::Context<'_>,
            __pending: &mut crate::reexported::__private::Pending<'call, u8>,
        ) -> crate::reexported::__private::Poll<u8> {
            let (__inner, __strategy) = crate::reexported::__private::parts(self);
            crate::reexported::__private::start(
                __strategy,
                move || <__T as Elsewhere>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Elsewhere for dyn DynElsewhere + '_ {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            crate::reexported::__private::call(
                (self,),
                |crate::reexported::__private::Args((__self,), ..), __cx, __pending| DynElsewhere::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Elsewhere for dyn DynElsewhere + crate::reexported::__private::Send + '_ {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            crate::reexported::__private::call(
                (self,),
                |crate::reexported::__private::Args((__self,), ..), __cx, __pending| DynElsewhere::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Elsewhere
    for dyn DynElsewhere + crate::reexported::__private::Send + crate::reexported::__private::Sync + '_ {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            crate::reexported::__private::call(
                (self,),
                |crate::reexported::__private::Args((__self,), ..), __cx, __pending| DynElsewhere::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Elsewhere + ?crate::reexported::__private::Sized> Elsewhere for &mut __P {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            <__P as Elsewhere>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Elsewhere + ?crate::reexported::__private::Sized> Elsewhere for &__P {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            <__P as Elsewhere>::get(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Elsewhere + ?crate::reexported::__private::Sized> Elsewhere
    for crate::reexported::DynPtr<'_, __P> {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            <__P as Elsewhere>::get(&**self)
        }
    }
    crate::reexported::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Elsewhere +
        ? crate ::reexported::__private::Sized > Elsewhere for crate
        ::reexported::__private::Box < __P > { fn get(& self) -> impl crate
        ::reexported::__private::Future < Output = u8 > { < __P as Elsewhere > ::get(& *
        * self,) } } #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P
        : Elsewhere + ? crate ::reexported::__private::Sized > Elsewhere for crate
        ::reexported::__private::Rc < __P > { fn get(& self) -> impl crate
        ::reexported::__private::Future < Output = u8 > { < __P as Elsewhere > ::get(& *
        * self,) } } #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P
        : Elsewhere + ? crate ::reexported::__private::Sized > Elsewhere for crate
        ::reexported::__private::Arc < __P > { fn get(& self) -> impl crate
        ::reexported::__private::Future < Output = u8 > { < __P as Elsewhere > ::get(& *
        * self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Elsewhere, __S> Elsewhere for crate::reexported::Adapter<__T, __S> {
        fn get(&self) -> impl crate::reexported::__private::Future<Output = u8> {
            <__T as Elsewhere>::get(crate::reexported::Adapter::get_ref(self))
        }
    }
};
