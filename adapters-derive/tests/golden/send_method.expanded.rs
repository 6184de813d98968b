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
        __call: ::adapters::__private::Start<'call, '_, '_, ()>,
    ) -> ::adapters::__private::Poll<()>;
}
/// Any [`Half`], with any strategy, as a `dyn DynHalf`.
type HalfAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Half`]: a heap block per call.
type BoxingHalf<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __HalfTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynHalf] [+ '_] [] [unsafe Base {
        type Key = __HalfTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Half, S: __rt::Settled> DynHalf for ::adapters::Adapter<T, S>
    where
        S::Strategy: __rt::Send,
    {
        fn __dyn_promised<'call>(
            &'call mut self,
        ) -> ::adapters::DynFuture<'call, (), dyn ::adapters::__private::Send> {
            __rt::place(self, <T as Half>::promised)
        }
        fn __dyn_local<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, ()>,
        ) -> __rt::Poll<()> {
            __rt::start(self, <T as Half>::local, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        D: DynHalf + ?__rt::Sized,
        H: __rt::OffersMut<D, Space: __rt::Sync> + ?__rt::Sized,
    > Half for __rt::Object<D, H> {
        fn promised(&mut self) -> impl __rt::Future<Output = ()> + __rt::Send {
            DynHalf::__dyn_promised(__rt::object(self))
        }
        fn local(&mut self) -> impl __rt::Future<Output = ()> {
            __rt::call_exclusive(self, <D as DynHalf>::__dyn_local)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__HalfTrait, To: Half> + ?__rt::Sized> Half for D {
        fn promised(&mut self) -> impl __rt::Future<Output = ()> + __rt::Send {
            <D::To as Half>::promised(__rt::ForwardMut::to_mut(self))
        }
        fn local(&mut self) -> impl __rt::Future<Output = ()> {
            <D::To as Half>::local(__rt::ForwardMut::to_mut(self))
        }
    }
};
