#[allow(async_fn_in_trait)]
trait Pointed {
    async fn get(&self) -> u8;
}
/// [`Pointed`] as a trait object: `dyn DynPointed`. Adapters make one of any `Pointed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynPointed` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingPointed::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynPointed {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Pointed`], with any strategy, as a `dyn DynPointed`.
type PointedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Pointed`]: a heap block per call.
type BoxingPointed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Pointed, S: __rt::Settled> DynPointed for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Pointed>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynPointed + ?__rt::Sized> Pointed for __rt::Object<__D> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (&self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynPointed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynPointed>, S: ::adapters::Strategy> Pointed
    for ::adapters::InSpace<T, S> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynPointed::__dyn_get(__self, __cx, __pending)
                },
            )
        }
    }
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynPointed + '_;
            dyn DynPointed + __rt::Send + '_;
            dyn DynPointed + __rt::Send + __rt::Sync + '_;
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
        [#[diagnostic::do_not_recommend]
        impl Pointed for]
        [
            dyn DynPointed + '_;
            dyn DynPointed + __rt::Send + '_;
            dyn DynPointed + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn get(&self) -> impl __rt::Future<Output = u8> {
                <__rt::Object<Self> as Pointed>::get(__rt::Object::of(self))
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T: Pointed + ?__rt::Sized> Pointed for]
        [&mut T; ::adapters::DynPtr<'_, T>;]
        [__rt::Arc<T>;]
        []
        {
            fn get(&self) -> impl __rt::Future<Output = u8> {
                <T as Pointed>::get(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Pointed, S> Pointed for ::adapters::Adapter<T, S> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <T as Pointed>::get(::adapters::Adapter::get_ref(self))
        }
    }
};
