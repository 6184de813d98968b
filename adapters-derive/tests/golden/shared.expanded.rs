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
#[allow(clippy::all)]
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
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __LookupTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynLookup + '_;
            dyn DynLookup + __rt::Send + '_;
            dyn DynLookup + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineLookup;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Lookup + 'call> __rt::Shape<'call, T> for __InlineLookup {
        type Dyn = dyn DynLookup + 'call;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner, key): (&'call T, u64)| <T as Lookup>::get(__inner, key))
        }
    }
    #[automatically_derived]
    impl<T: Lookup, S: __rt::Settled> DynLookup for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            key: u64,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, Option<u32>>,
        ) -> __rt::Poll<Option<u32>> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Lookup>::get(__inner, key),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynLookup + ?__rt::Sized> Lookup for __rt::Object<__D> {
        fn get(&self, key: u64) -> impl __rt::Future<Output = Option<u32>> {
            __rt::call(
                (&self.0, key),
                |__rt::Args((__self, key), ..), __cx, __pending| DynLookup::__dyn_get(
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
    impl<T: __rt::Deref<Target: DynLookup>, S: ::adapters::Strategy> Lookup
    for ::adapters::InSpace<T, S> {
        fn get(&self, key: u64) -> impl __rt::Future<Output = Option<u32>> {
            __rt::call(
                (self, key),
                |__rt::Args((__self, key), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynLookup::__dyn_get(__self, key, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynLookup + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynLookup + '_;
            dyn DynLookup + __rt::Send + '_;
            dyn DynLookup + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type To = __rt::Object<Self>;
            fn to(&self) -> &__rt::Object<Self> {
                __rt::Object::of(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: __rt::Forward<__LookupTrait, To: Lookup> + ?__rt::Sized> Lookup for __D {
        fn get(&self, key: u64) -> impl __rt::Future<Output = Option<u32>> {
            <<__D as __rt::Forward<
                __LookupTrait,
            >>::To as Lookup>::get(__rt::Forward::<__LookupTrait>::to(self), key)
        }
    }
};
