#[allow(async_fn_in_trait)]
pub trait Lookup {
    async fn get(&self, key: u64) -> Option<u32>;
}
/// [`Lookup`] as a trait object: `dyn DynLookup`. Adapters make one of any `Lookup`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynLookup` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingLookup::new(value)`, a heap block per call",
    note = "wrap it: `CachingLookup::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineLookup::boxed(value)`, no heap block per call"
)]
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
pub trait DynLookup {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        key: u64,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, Option<u32>>,
    ) -> ::adapters::__private::Poll<Option<u32>>;
}
/// Any [`Lookup`], with any strategy, as a `dyn DynLookup`.
pub type LookupAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Lookup`]: a heap block per call.
pub type BoxingLookup<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Lookup`]: one heap block, reused by every call.
pub type CachingLookup<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Lookup`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineLookup<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineLookup>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __InlineLookup(::adapters::__private::PhantomData<()>);
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
    impl ::adapters::__private::HasKind for dyn DynLookup + '_ {
        type Kind = __InlineLookup;
    }
    #[automatically_derived]
    unsafe impl<'call, __T: Lookup + 'call> ::adapters::__private::Shape<'call, __T>
    for __InlineLookup {
        type Dyn = dyn DynLookup + 'call;
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
                .with(|(__inner, key): (&'call __T, u64)| <__T as Lookup>::get(
                    __inner,
                    key,
                ))
        }
    }
    #[automatically_derived]
    impl<__T: Lookup, __S: ::adapters::__private::Settled> DynLookup
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_get<'call>(
            &'call self,
            key: u64,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, Option<u32>>,
        ) -> ::adapters::__private::Poll<Option<u32>> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Lookup>::get(__inner, key),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Lookup for dyn DynLookup + '_ {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynLookup::__dyn_get(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Lookup for dyn DynLookup + ::adapters::__private::Send + '_ {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynLookup::__dyn_get(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Lookup
    for dyn DynLookup + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynLookup::__dyn_get(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Lookup + ?::adapters::__private::Sized> Lookup for &mut __P {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            <__P as Lookup>::get(&**self, key)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Lookup + ?::adapters::__private::Sized> Lookup for &__P {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            <__P as Lookup>::get(&**self, key)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Lookup + ?::adapters::__private::Sized> Lookup
    for ::adapters::DynPtr<'_, __P> {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            <__P as Lookup>::get(&**self, key)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Lookup + ?
        ::adapters::__private::Sized > Lookup for ::adapters::__private::Box < __P > { fn
        get(& self, key : u64) -> impl ::adapters::__private::Future < Output = Option <
        u32 > > { < __P as Lookup > ::get(& * * self, key) } } #[automatically_derived]
        #[diagnostic::do_not_recommend] impl < __P : Lookup + ?
        ::adapters::__private::Sized > Lookup for ::adapters::__private::Rc < __P > { fn
        get(& self, key : u64) -> impl ::adapters::__private::Future < Output = Option <
        u32 > > { < __P as Lookup > ::get(& * * self, key) } } #[automatically_derived]
        #[diagnostic::do_not_recommend] impl < __P : Lookup + ?
        ::adapters::__private::Sized > Lookup for ::adapters::__private::Arc < __P > { fn
        get(& self, key : u64) -> impl ::adapters::__private::Future < Output = Option <
        u32 > > { < __P as Lookup > ::get(& * * self, key) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Lookup, __S> Lookup for ::adapters::Adapter<__T, __S> {
        fn get(
            &self,
            key: u64,
        ) -> impl ::adapters::__private::Future<Output = Option<u32>> {
            <__T as Lookup>::get(::adapters::Adapter::get_ref(self), key)
        }
    }
};
