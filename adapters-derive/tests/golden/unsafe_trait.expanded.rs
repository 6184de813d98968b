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
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>;
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Trusted`], with any strategy, as a `dyn DynTrusted`.
type TrustedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Trusted`]: a heap block per call.
type BoxingTrusted<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __TrustedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    unsafe impl<T: Trusted, S: __rt::Settled> DynTrusted for ::adapters::Adapter<T, S> {
        unsafe fn __dyn_start<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || unsafe { <T as Trusted>::start(__inner) },
                __cx,
                __pending,
            )
        }
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Trusted>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<__D: DynTrusted + ?__rt::Sized> Trusted for __rt::Object<__D> {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let __self = __self;
                    unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                },
            )
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (&self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynTrusted::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<T: __rt::DerefMut<Target: DynTrusted>, S: ::adapters::Strategy> Trusted
    for ::adapters::InSpace<T, S> {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    {
                        let __self = __self;
                        unsafe { DynTrusted::__dyn_start(__self, __cx, __pending) }
                    }
                },
            )
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynTrusted::__dyn_get(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynTrusted + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynTrusted + '_;
            dyn DynTrusted + __rt::Send + '_;
            dyn DynTrusted + __rt::Send + __rt::Sync + '_;
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
    ::adapters::__private::impls! {
        [impl<__K> __rt::ForwardMut<__K> for]
        [
            dyn DynTrusted + '_;
            dyn DynTrusted + __rt::Send + '_;
            dyn DynTrusted + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn to_mut(&mut self) -> &mut __rt::Object<Self> {
                __rt::Object::of_mut(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    unsafe impl<
        __D: __rt::ForwardMut<__TrustedTrait, To: Trusted> + ?__rt::Sized,
    > Trusted for __D {
        unsafe fn start(&mut self) -> impl __rt::Future<Output = ()> {
            unsafe {
                <<__D as __rt::Forward<
                    __TrustedTrait,
                >>::To as Trusted>::start(
                    __rt::ForwardMut::<__TrustedTrait>::to_mut(self),
                )
            }
        }
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <<__D as __rt::Forward<
                __TrustedTrait,
            >>::To as Trusted>::get(__rt::Forward::<__TrustedTrait>::to(self))
        }
    }
};
