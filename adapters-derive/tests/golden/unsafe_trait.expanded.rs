#[allow(async_fn_in_trait)]
unsafe trait Trusted {
    /// # Safety
    /// Once.
    async unsafe fn start(&mut self);
    async fn get(&self) -> u8;
}
/// [`Trusted`] as a trait object: `dyn DynTrusted`. Adapters make one of any `Trusted`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynTrusted` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingTrusted::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
unsafe trait DynTrusted {
    #[doc(hidden)]
    unsafe fn __dyn_start<'call>(
        &'call mut self,
        __call: ::adapters::__private::Start<'call, '_, '_, ()>,
    ) -> ::adapters::__private::Poll<()>;
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Trusted`], with any strategy, as a `dyn DynTrusted`.
type TrustedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Trusted`]: a heap block per call.
type BoxingTrusted<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __TrustedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::objects! {
        [#[diagnostic::do_not_recommend]] [] [dyn DynTrusted] [+ '_] [] [] base
    }
    #[automatically_derived]
    unsafe impl<T: Trusted, S: __rt::Settled> DynTrusted for ::adapters::Adapter<T, S> {
        unsafe fn __dyn_start<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, ()>,
        ) -> __rt::Poll<()> {
            __rt::start(self, move |__it| unsafe { <T as Trusted>::start(__it) }, __call)
        }
        fn __dyn_get<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Trusted>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<
        D: DynTrusted + ?__rt::Sized,
        H: __rt::OffersMut<D> + ?__rt::Sized,
    > Trusted for __rt::Object<D, H> {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call(
                self,
                (),
                |__rt::Args(__self, ..), __call| {
                    let __self = __self;
                    unsafe { DynTrusted::__dyn_start(__self, __call) }
                },
            )
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call_shared(self, <D as DynTrusted>::__dyn_get)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<D: __rt::ForwardMut<__TrustedTrait, To: Trusted> + ?__rt::Sized> Trusted
    for D {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            unsafe { <D::To as Trusted>::start(__rt::ForwardMut::to_mut(self)) }
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <D::To as Trusted>::get(__rt::Forward::to(self))
        }
    }
};
