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
        __call: ::adapters::__private::Start<'call, '_, '_, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Counter`], with any strategy, as a `dyn DynCounter`.
type CounterAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Counter`]: a heap block per call.
type BoxingCounter<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __CounterTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynCounter] [+ '_] [] [unsafe Base
        { type Key = __CounterTrait; type Supers = (); }] forward __K
    }
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
            __call: __rt::Start<'call, '_, '_, u32>,
        ) -> __rt::Poll<u32> {
            __rt::start(self, <T as Counter>::next, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynCounter + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Counter
    for __rt::Object<D, H> {
        fn peek(&self) -> u32 {
            DynCounter::__dyn_peek(__rt::object(self))
        }
        fn name(&self) -> &str {
            DynCounter::__dyn_name(__rt::object(self))
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call_exclusive(self, <D as DynCounter>::__dyn_next)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__CounterTrait, To: Counter> + ?__rt::Sized> Counter for D {
        fn peek(&self) -> u32 {
            <D::To as Counter>::peek(__rt::Forward::to(self))
        }
        fn name(&self) -> &str {
            <D::To as Counter>::name(__rt::Forward::to(self))
        }
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            <D::To as Counter>::next(__rt::ForwardMut::to_mut(self))
        }
    }
};
