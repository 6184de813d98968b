#[allow(async_fn_in_trait)]
trait Counter {
    fn peek(&self) -> u32;
    fn name(&self) -> &str {
        "counter"
    }
    async fn next(&mut self) -> u32 {
        self.peek() + 1
    }
}
/// [`Counter`] as a trait object: `dyn DynCounter`. Adapters make one of any `Counter`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynCounter` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingCounter::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynCounter {
    #[doc(hidden)]
    fn __dyn_peek(&self) -> u32;
    #[doc(hidden)]
    fn __dyn_name(&self) -> &str;
    #[doc(hidden)]
    fn __dyn_next<'call>(
        &'call mut self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Counter`], with any strategy, as a `dyn DynCounter`.
type CounterAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Counter`]: a heap block per call.
type BoxingCounter<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __CounterTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Counter, S: __rt::Settled> DynCounter for ::adapters::Adapter<T, S> {
        fn __dyn_peek(&self) -> u32 {
            <T as Counter>::peek(::adapters::Adapter::get_ref(self))
        }
        fn __dyn_name(&self) -> &str {
            <T as Counter>::name(::adapters::Adapter::get_ref(self))
        }
        fn __dyn_next<'call>(
            &'call mut self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u32>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Counter>::next(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynCounter + ?__rt::Sized> Counter for __rt::Object<__D> {
        fn peek(&self) -> u32 {
            DynCounter::__dyn_peek(&self.0)
        }
        fn name(&self) -> &str {
            DynCounter::__dyn_name(&self.0)
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (&mut self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynCounter::__dyn_next(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynCounter>, S: ::adapters::Strategy> Counter
    for ::adapters::InSpace<T, S> {
        fn peek(&self) -> u32 {
            DynCounter::__dyn_peek(__rt::object(self))
        }
        fn name(&self) -> &str {
            DynCounter::__dyn_name(__rt::object(self))
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynCounter::__dyn_next(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynCounter + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynCounter + '_;
            dyn DynCounter + __rt::Send + '_;
            dyn DynCounter + __rt::Send + __rt::Sync + '_;
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
            dyn DynCounter + '_;
            dyn DynCounter + __rt::Send + '_;
            dyn DynCounter + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__CounterTrait, To: Counter> + ?__rt::Sized> Counter
    for __D {
        fn peek(&self) -> u32 {
            <<__D as __rt::Forward<
                __CounterTrait,
            >>::To as Counter>::peek(__rt::Forward::<__CounterTrait>::to(self))
        }
        fn name(&self) -> &str {
            <<__D as __rt::Forward<
                __CounterTrait,
            >>::To as Counter>::name(__rt::Forward::<__CounterTrait>::to(self))
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            <<__D as __rt::Forward<
                __CounterTrait,
            >>::To as Counter>::next(__rt::ForwardMut::<__CounterTrait>::to_mut(self))
        }
    }
};
