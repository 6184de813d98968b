#[allow(async_fn_in_trait)]
trait Half {
    fn promised(
        &mut self,
    ) -> impl ::adapters::__private::Future<Output = ()> + ::adapters::__private::Send;
    async fn local(&mut self);
}
/// [`Half`] as a trait object: `dyn DynHalf`. Adapters make one of any `Half`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynHalf` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingHalf::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynHalf {
    #[doc(hidden)]
    fn __dyn_promised<'call>(
        &'call mut self,
    ) -> ::adapters::DynFuture<'call, (), dyn ::adapters::__private::Send>;
    #[doc(hidden)]
    fn __dyn_local<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>;
}
/// Any [`Half`], with any strategy, as a `dyn DynHalf`.
type HalfAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Half`]: a heap block per call.
type BoxingHalf<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __HalfTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Half, S: __rt::Settled> DynHalf for ::adapters::Adapter<T, S>
    where
        S::Strategy: __rt::Send,
    {
        fn __dyn_promised<'call>(
            &'call mut self,
        ) -> ::adapters::DynFuture<'call, (), dyn ::adapters::__private::Send> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::place(__strategy, move || <T as Half>::promised(__inner))
        }
        fn __dyn_local<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(__strategy, move || <T as Half>::local(__inner), __cx, __pending)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynHalf + ?__rt::Sized> Half for __rt::Object<__D> {
        fn promised(&mut self) -> impl __rt::Future<Output = ()> + __rt::Send {
            DynHalf::__dyn_promised(&mut self.0)
        }
        fn local(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynHalf::__dyn_local(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynHalf>, S: ::adapters::Strategy + __rt::Sync> Half
    for ::adapters::InSpace<T, S> {
        fn promised(&mut self) -> impl __rt::Future<Output = ()> + __rt::Send {
            DynHalf::__dyn_promised(__rt::object_mut(self))
        }
        fn local(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynHalf::__dyn_local(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynHalf + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynHalf + '_;
            dyn DynHalf + __rt::Send + '_;
            dyn DynHalf + __rt::Send + __rt::Sync + '_;
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
            dyn DynHalf + '_;
            dyn DynHalf + __rt::Send + '_;
            dyn DynHalf + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__HalfTrait, To: Half> + ?__rt::Sized> Half for __D {
        fn promised(&mut self) -> impl __rt::Future<Output = ()> + __rt::Send {
            <<__D as __rt::Forward<
                __HalfTrait,
            >>::To as Half>::promised(__rt::ForwardMut::<__HalfTrait>::to_mut(self))
        }
        fn local(&mut self) -> impl __rt::Future<Output = ()> {
            <<__D as __rt::Forward<
                __HalfTrait,
            >>::To as Half>::local(__rt::ForwardMut::<__HalfTrait>::to_mut(self))
        }
    }
};
