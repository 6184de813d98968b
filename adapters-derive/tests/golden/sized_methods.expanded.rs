#[allow(async_fn_in_trait)]
trait Partial {
    fn new() -> Self
    where
        Self: Sized;
    async fn get(&self) -> u8;
}
/// [`Partial`] as a trait object: `dyn DynPartial`. Adapters make one of any `Partial`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynPartial` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingPartial::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynPartial {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Partial`], with any strategy, as a `dyn DynPartial`.
type PartialAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Partial`]: a heap block per call.
type BoxingPartial<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[automatically_derived]
    impl<T: Partial, S: __rt::Settled> DynPartial for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Partial>::get, __call)
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl Partial for]
        [
            dyn DynPartial + '_;
            dyn DynPartial + __rt::Send + '_;
            dyn DynPartial + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn get(&self) -> impl __rt::Future<Output = u8> {
                __rt::call(
                    __rt::Itself(self),
                    (),
                    |__rt::Args(__self, ..), __call| {
                        DynPartial::__dyn_get(__self, __call)
                    },
                )
            }
        }
    }
};
