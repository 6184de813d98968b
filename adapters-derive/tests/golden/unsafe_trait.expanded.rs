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
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
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
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        unsafe impl Trusted for]
        [
            dyn DynTrusted + '_;
            dyn DynTrusted + __rt::Send + '_;
            dyn DynTrusted + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
                __rt::call(
                    __rt::Itself(self),
                    (),
                    |__rt::Args(__self, ..), __call| {
                        unsafe { DynTrusted::__dyn_start(__self, __call) }
                    },
                )
            }
            fn get(&self) -> impl __rt::Future<Output = u8> {
                __rt::call(
                    __rt::Itself(self),
                    (),
                    |__rt::Args(__self, ..), __call| {
                        DynTrusted::__dyn_get(__self, __call)
                    },
                )
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        unsafe impl<T: Trusted + ?__rt::Sized> Trusted for]
        [&mut T; ::adapters::DynPtr<'_, T>;]
        [__rt::Box<T>;]
        []
        {
            unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
                {
                    let __it = &mut **self;
                    unsafe { <T as Trusted>::start(__it) }
                }
            }
            fn get(&self) -> impl __rt::Future<Output = u8> {
                <T as Trusted>::get(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<T: Trusted, S> Trusted for ::adapters::Adapter<T, S> {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            {
                let __it = ::adapters::Adapter::get_mut(self);
                unsafe { <T as Trusted>::start(__it) }
            }
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <T as Trusted>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
