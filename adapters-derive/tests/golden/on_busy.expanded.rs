#[allow(async_fn_in_trait)]
trait Busy {
    async fn get(&self) -> u8;
}
/// [`Busy`] as a trait object: `dyn DynBusy`. Adapters make one of any `Busy`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynBusy` without an adapter",
    label = "not adapted",
    note = "wrap it: `InlineBusy::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynBusy {
    #[doc(hidden)]
    fn __dyn_get<'call>(
        &'call self,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Busy`], with any strategy, as a `dyn DynBusy`.
type BusyAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Busy`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineBusy<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineBusy, ::adapters::PanicIfBusy>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineBusy(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __BusyTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynBusy + '_;
            dyn DynBusy + __rt::Send + '_;
            dyn DynBusy + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineBusy;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Busy + 'call> __rt::Shape<'call, T> for __InlineBusy {
        type Dyn = dyn DynBusy + 'call;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty().with(|(__inner,): (&'call T,)| <T as Busy>::get(__inner))
        }
    }
    #[automatically_derived]
    impl<T: Busy, S: __rt::Settled> DynBusy for ::adapters::Adapter<T, S> {
        fn __dyn_get<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u8>,
        ) -> __rt::Poll<u8> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(__strategy, move || <T as Busy>::get(__inner), __cx, __pending)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynBusy + ?__rt::Sized> Busy for __rt::Object<__D> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (&self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynBusy::__dyn_get(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynBusy>, S: ::adapters::Strategy> Busy
    for ::adapters::InSpace<T, S> {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynBusy::__dyn_get(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynBusy + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynBusy + '_;
            dyn DynBusy + __rt::Send + '_;
            dyn DynBusy + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__BusyTrait, To: Busy> + ?__rt::Sized> Busy for __D {
        fn get(&self) -> impl __rt::Future<Output = u8> {
            <<__D as __rt::Forward<
                __BusyTrait,
            >>::To as Busy>::get(__rt::Forward::<__BusyTrait>::to(self))
        }
    }
};
