#[allow(async_fn_in_trait)]
trait Shown: core::fmt::Debug + Send + 'static {
    async fn show(&self) -> usize;
}
/// [`Shown`] as a trait object: `dyn DynShown`. Adapters make one of any `Shown`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynShown` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingShown::new(value)`, a heap block per call",
    note = "wrap it: `CachingShown::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineShown::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynShown: core::fmt::Debug + Send + 'static {
    #[doc(hidden)]
    fn __dyn_show<'call>(
        &'call self,
        __call: ::adapters::__private::Start<'call, '_, '_, usize>,
    ) -> ::adapters::__private::Poll<usize>;
}
/// Any [`Shown`], with any strategy, as a `dyn DynShown`.
type ShownAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Shown`]: a heap block per call.
type BoxingShown<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Shown`]: one heap block, reused by every call.
type CachingShown<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Shown`]: no heap, what its methods return lives in the adapter.
type InlineShown<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __ShownTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __ShownTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynShown] [] [] [unsafe HasKind {
        type Kind = __ShownTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __ShownTrait; type Supers = (__rt::OfStd < dyn core::fmt::Debug >, (__rt::OfStd <
        dyn Send >, ())); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<T: Shown + 'static> __rt::Shape<'static, T> for __ShownTrait {
        type Dyn = dyn DynShown + 'static;
        fn erase<S: __rt::PinnedStrategy + 'static>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __rt::known::<dyn core::fmt::Debug>();
            __rt::known::<dyn Send>();
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'static T,),), _>((<T as Shown>::show,))
        }
    }
    #[automatically_derived]
    impl<T: Shown, S: __rt::Settled> DynShown for ::adapters::Adapter<T, S>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn __dyn_show<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, usize>,
        ) -> __rt::Poll<usize> {
            __rt::start(self, <T as Shown>::show, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynShown + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Shown
    for __rt::Object<D, H>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl __rt::Future<Output = usize> {
            __rt::call_shared(self, <D as DynShown>::__dyn_show)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__ShownTrait, To: Shown> + ?__rt::Sized> Shown for D
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl __rt::Future<Output = usize> {
            <D::To as Shown>::show(__rt::Forward::to(self))
        }
    }
};
