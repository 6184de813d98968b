#[allow(async_fn_in_trait)]
trait Feed {
    async fn next(&mut self) -> u32;
    async fn reload(&mut self) -> u32;
}
/// [`Feed`] as a trait object: `dyn DynFeed`. Adapters make one of any `Feed`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynFeed` without an adapter",
    label = "not adapted",
    note = "wrap it: `InlineFeed::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynFeed {
    #[doc(hidden)]
    fn __dyn_next<'call>(
        &'call mut self,
        __call: ::adapters::__private::Start<'call, '_, '_, u32>,
    ) -> ::adapters::__private::Poll<u32>;
    #[doc(hidden)]
    fn __dyn_reload<'call>(
        &'call mut self,
        __call: ::adapters::__private::Start<'call, '_, '_, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
/// Any [`Feed`], with any strategy, as a `dyn DynFeed`.
type FeedAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Feed`]: no heap, what its methods return lives in the adapter.
type InlineFeed<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __FeedTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __FeedTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynFeed] [+ '_] [] [unsafe HasKind
        { type Kind = __FeedTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __FeedTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Feed + 'call> __rt::Shape<'call, T> for __FeedTrait {
        type Dyn = dyn DynFeed + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call mut T,),), _>((<T as Feed>::next,))
        }
    }
    #[automatically_derived]
    impl<T: Feed, S: __rt::Settled> DynFeed for ::adapters::Adapter<T, S> {
        fn __dyn_next<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, u32>,
        ) -> __rt::Poll<u32> {
            __rt::start(self, <T as Feed>::next, __call)
        }
        fn __dyn_reload<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, u32>,
        ) -> __rt::Poll<u32> {
            let (__it, _) = __rt::parts(self);
            __rt::start(__rt::heap(), move |()| <T as Feed>::reload(__it), __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynFeed + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Feed
    for __rt::Object<D, H> {
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call_exclusive(self, <D as DynFeed>::__dyn_next)
        }
        fn reload(&mut self) -> impl __rt::Future<Output = u32> {
            __rt::call(
                __rt::Itself(__rt::object(self)),
                (),
                |__rt::Args(__self, ..), __call| {
                    DynFeed::__dyn_reload(__self, __call)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__FeedTrait, To: Feed> + ?__rt::Sized> Feed for D {
        fn next(&mut self) -> impl __rt::Future<Output = u32> {
            <D::To as Feed>::next(__rt::ForwardMut::to_mut(self))
        }
        fn reload(&mut self) -> impl __rt::Future<Output = u32> {
            <D::To as Feed>::reload(__rt::ForwardMut::to_mut(self))
        }
    }
};
