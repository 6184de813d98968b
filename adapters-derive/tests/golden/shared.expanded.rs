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
        __call: ::adapters::__private::Start<'call, '_, '_, Option<u32>>,
    ) -> ::adapters::__private::Poll<Option<u32>>;
}
/// Any [`Lookup`], with any strategy, as a `dyn DynLookup`.
pub type LookupAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Lookup`]: a heap block per call.
pub type BoxingLookup<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Lookup`]: one heap block, reused by every call.
pub type CachingLookup<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Lookup`]: no heap, what its methods return lives in the adapter.
pub type InlineLookup<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __LookupTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __LookupTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynLookup] [+ '_] [] [unsafe
        HasKind { type Kind = __LookupTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __LookupTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Lookup + 'call> __rt::Shape<'call, T> for __LookupTrait {
        type Dyn = dyn DynLookup + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call T, u64),), _>((<T as Lookup>::get,))
        }
    }
    #[automatically_derived]
    impl<T: Lookup, S: __rt::Settled> DynLookup for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            key: u64,
            __call: __rt::Start<'call, '_, '_, Option<u32>>,
        ) -> __rt::Poll<Option<u32>> {
            __rt::start1(self, key, <T as Lookup>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynLookup + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Lookup
    for __rt::Object<D, H> {
        fn get(&self, key: u64) -> impl __rt::Future<Output = Option<u32>> {
            __rt::call_shared_with(self, key, <D as DynLookup>::__dyn_get)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__LookupTrait, To: Lookup> + ?__rt::Sized> Lookup for D {
        fn get(&self, key: u64) -> impl __rt::Future<Output = Option<u32>> {
            <D::To as Lookup>::get(__rt::Forward::to(self), key)
        }
    }
};
