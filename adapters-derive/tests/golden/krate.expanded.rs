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
        __cx: &mut crate::reexported::__private::Context<'_>,
        __pending: &mut crate::reexported::__private::Pending<'call, u8>,
    ) -> crate::reexported::__private::Poll<u8>;
}
/// Any [`Elsewhere`], with any strategy, as a `dyn DynElsewhere`.
type ElsewhereAdapter<T, S> = crate::reexported::Adapter<T, S>;
/// Adapts any [`Elsewhere`]: one heap block, reused by every call.
type CachingElsewhere<T> = crate::reexported::Adapter<T, crate::reexported::Caching>;
#[doc(hidden)]
#[crate::reexported::__private::derive(crate::reexported::__private::Debug)]
struct __ElsewhereTrait(crate::reexported::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use crate::reexported::__private as __rt;
    #[automatically_derived]
    impl<T: Elsewhere, S: __rt::Settled> DynElsewhere
    for crate::reexported::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Elsewhere>::get(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynElsewhere + ?__rt::Sized> Elsewhere for __rt::Object<__D> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (&self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynElsewhere::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynElsewhere>, S: crate::reexported::Strategy> Elsewhere
    for crate::reexported::InSpace<T, S> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynElsewhere::__dyn_get(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynElsewhere + '_ {}
    crate::reexported::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynElsewhere + '_;
            dyn DynElsewhere + __rt::Send + '_;
            dyn DynElsewhere + __rt::Send + __rt::Sync + '_;
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
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: __rt::Forward<__ElsewhereTrait, To: Elsewhere> + ?__rt::Sized> Elsewhere
    for __D {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <<__D as __rt::Forward<
                __ElsewhereTrait,
            >>::To as Elsewhere>::get(__rt::Forward::<__ElsewhereTrait>::to(self))
        }
    }
};
