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
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Boxed`], with any strategy, as a `dyn DynBoxed`.
type BoxedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Boxed`]: a heap block per call.
type BoxingBoxed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __BoxedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynBoxed] [+ '_] [] [unsafe Base {
        type Key = __BoxedTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Boxed, S: __rt::Settled> DynBoxed for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Boxed>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynBoxed + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Boxed
    for __rt::Object<D, H> {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            __rt::call_exclusive(self, <D as DynBoxed>::__dyn_get)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__BoxedTrait, To: Boxed> + ?__rt::Sized> Boxed for D {
        fn get(&mut self) -> impl __rt::Future<Output = u8> {
            <D::To as Boxed>::get(__rt::ForwardMut::to_mut(self))
        }
    }
};
