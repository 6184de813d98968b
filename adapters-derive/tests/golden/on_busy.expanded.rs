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
#[allow(clippy::all)]
trait DynBusy {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Busy`], with any strategy, as a `dyn DynBusy`.
type BusyAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Busy`]: no heap, what its methods return lives in the adapter.
type InlineBusy<T, Slot = ()> = ::adapters::InlineOf<
    T,
    Slot,
    __BusyTrait,
    ::adapters::PanicIfBusy,
>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __BusyTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynBusy] [+ '_] [] [unsafe HasKind
        { type Kind = __BusyTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __BusyTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Busy + 'call> __rt::Shape<'call, T> for __BusyTrait {
        type Dyn = dyn DynBusy + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call T,),), _>((<T as Busy>::get,))
        }
    }
    #[automatically_derived]
    impl<T: Busy, S: __rt::Settled> DynBusy for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Busy>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynBusy + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Busy
    for __rt::Object<D, H> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call_shared(self, <D as DynBusy>::__dyn_get)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__BusyTrait, To: Busy> + ?__rt::Sized> Busy for D {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <D::To as Busy>::get(__rt::Forward::to(self))
        }
    }
};
