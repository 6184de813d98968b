#[allow(async_fn_in_trait)]
trait Boxed {
    async fn get(&mut self) -> u8;
}
/// [`Boxed`] as a trait object: `dyn DynBoxed`. Adapters make one of any `Boxed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynBoxed` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingBoxed::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynBoxed {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Boxed`], with any strategy, as a `dyn DynBoxed`.
type BoxedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Boxed`]: a heap block per call.
type BoxingBoxed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __BoxedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Boxed, S: __rt::Settled> DynBoxed for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(__strategy, move || <T as Boxed>::get(__inner), __cx, __pending)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynBoxed + ?__rt::Sized> Boxed for __rt::Object<__D> {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynBoxed::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynBoxed>, S: ::adapters::Strategy> Boxed
    for ::adapters::InSpace<T, S> {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynBoxed::__dyn_get(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynBoxed + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynBoxed + '_;
            dyn DynBoxed + __rt::Send + '_;
            dyn DynBoxed + __rt::Send + __rt::Sync + '_;
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
            dyn DynBoxed + '_;
            dyn DynBoxed + __rt::Send + '_;
            dyn DynBoxed + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__BoxedTrait, To: Boxed> + ?__rt::Sized> Boxed for __D {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            <<__D as __rt::Forward<
                __BoxedTrait,
            >>::To as Boxed>::get(__rt::ForwardMut::<__BoxedTrait>::to_mut(self))
        }
    }
};
