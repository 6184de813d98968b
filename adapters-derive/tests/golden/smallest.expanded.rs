#[allow(async_fn_in_trait)]
pub trait Greet {
    async fn greet(&self, name: &str) -> String;
}
/// [`Greet`] as a trait object: `dyn DynGreet`. Adapters make one of any `Greet`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynGreet` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingGreet::new(value)`, a heap block per call",
    note = "wrap it: `CachingGreet::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineGreet::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynGreet {
    #[doc(hidden)]
    fn __dyn_greet<'call>(
        &'call self,
        name: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, String>,
    ) -> ::adapters::__private::Poll<String>;
}
/// Any [`Greet`], with any strategy, as a `dyn DynGreet`.
pub type GreetAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Greet`]: a heap block per call.
pub type BoxingGreet<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Greet`]: one heap block, reused by every call.
pub type CachingGreet<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Greet`]: no heap, what its methods return lives in the adapter.
pub type InlineGreet<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __GreetTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __GreetTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynGreet] [+ '_] [] [unsafe HasKind
        { type Kind = __GreetTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __GreetTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Greet + 'call> __rt::Shape<'call, T> for __GreetTrait {
        type Dyn = dyn DynGreet + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call T, &'call str),), _>((<T as Greet>::greet,))
        }
    }
    #[automatically_derived]
    impl<T: Greet, S: __rt::Settled> DynGreet for ::adapters::Adapter<T, S> {
        fn __dyn_greet<'call>(
            &'call self,
            name: &'call str,
            __call: __rt::Start<'call, '_, '_, String>,
        ) -> __rt::Poll<String> {
            __rt::start1(self, name, <T as Greet>::greet, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynGreet + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Greet
    for __rt::Object<D, H> {
        fn greet(&self, name: &str) -> impl __rt::Future<Output = String> {
            __rt::call_shared_ref(self, name, <D as DynGreet>::__dyn_greet)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__GreetTrait, To: Greet> + ?__rt::Sized> Greet for D {
        fn greet(&self, name: &str) -> impl __rt::Future<Output = String> {
            <D::To as Greet>::greet(__rt::Forward::to(self), name)
        }
    }
};
