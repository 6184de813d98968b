#[allow(async_fn_in_trait)]
trait Elsewhere {
    async fn get(&self) -> u8;
}
/// [`Elsewhere`] as a trait object: `dyn DynElsewhere`. Adapters make one of any `Elsewhere`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynElsewhere` without an adapter",
    label = "not adapted",
    note = "wrap it: `CachingElsewhere::new(value)`, one heap block for all calls"
)]
#[allow(clippy::all)]
trait DynElsewhere {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __call: crate::reexported::__private::Start<'call, '_, '_, u8>,
    ) -> crate::reexported::__private::Poll<u8>;
}
/// Any [`Elsewhere`], with any strategy, as a `dyn DynElsewhere`.
type ElsewhereAdapter<T, S> = crate::reexported::Adapter<T, S>;
/// Adapts any [`Elsewhere`]: one heap block, reused by every call.
type CachingElsewhere<T> = crate::reexported::Adapter<T, crate::reexported::Caching>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __ElsewhereTrait(crate::reexported::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use crate::reexported::__private as __rt;
    use crate::reexported::__private::locals::*;
    crate::reexported::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynElsewhere] [+ '_] [] [unsafe
        Base { type Key = __ElsewhereTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Elsewhere, S: __rt::Settled> DynElsewhere
    for crate::reexported::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Elsewhere>::get, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynElsewhere + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Elsewhere
    for __rt::Object<D, H> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call_shared(self, <D as DynElsewhere>::__dyn_get)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__ElsewhereTrait, To: Elsewhere> + ?__rt::Sized> Elsewhere
    for D {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <D::To as Elsewhere>::get(__rt::Forward::to(self))
        }
    }
};
