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
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Pointed`], with any strategy, as a `dyn DynPointed`.
type PointedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Pointed`]: a heap block per call.
type BoxingPointed<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynPointed] [+ '_] [] [] forward
        __K
    }
    #[automatically_derived]
    impl<T: Pointed, S: __rt::Settled> DynPointed for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Pointed>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynPointed + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Pointed
    for __rt::Object<D, H> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call_shared(self, <D as DynPointed>::__dyn_get)
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
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::FixedPointer, S> Pointed for ::adapters::InSpace<T, S>
    where
        __rt::Object<<T as __rt::Deref>::Target, __rt::Spaced<T, S>>: Pointed,
    {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <__rt::Object<
                <T as __rt::Deref>::Target,
                __rt::Spaced<T, S>,
            > as Pointed>::get(__rt::Forward::<()>::to(self))
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
