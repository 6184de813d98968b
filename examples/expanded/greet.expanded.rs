use adapters::derive;
/// Says hello.
#[allow(async_fn_in_trait)]
pub(crate) trait Greet {
    /// To somebody.
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
pub(crate) trait DynGreet {
    #[doc(hidden)]
    fn __dyn_greet<'call>(
        &'call self,
        name: &'call str,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, String>,
    ) -> ::adapters::__private::Poll<String>;
}
/// Any [`Greet`], with any strategy, as a `dyn DynGreet`.
pub(crate) type GreetAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Greet`]: a heap block per call.
pub(crate) type BoxingGreet<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Greet`]: one heap block, reused by every call.
pub(crate) type CachingGreet<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Greet`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub(crate) type InlineGreet<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineGreet>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub(crate) struct __InlineGreet(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub(crate) struct __GreetTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynGreet + '_;
            dyn DynGreet + __rt::Send + '_;
            dyn DynGreet + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineGreet;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Greet + 'call> __rt::Shape<'call, T> for __InlineGreet {
        type Dyn = dyn DynGreet + 'call;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner, name): (&'call T, &'call str)| <T as Greet>::greet(
                    __inner,
                    name,
                ))
        }
    }
    #[automatically_derived]
    impl<T: Greet, S: __rt::Settled> DynGreet for ::adapters::Adapter<T, S> {
        fn __dyn_greet<'call>(
            &'call self,
            name: &'call str,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, String>,
        ) -> __rt::Poll<String> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Greet>::greet(__inner, name),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynGreet + ?__rt::Sized> Greet for __rt::Object<__D> {
        fn greet(&self, name: &str) -> impl __rt::Future<Output = String> {
            __rt::call(
                (&self.0, name),
                |__rt::Args((__self, name), ..), __cx, __pending| DynGreet::__dyn_greet(
                    __self,
                    name,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynGreet>, S: ::adapters::Strategy> Greet
    for ::adapters::InSpace<T, S> {
        fn greet(&self, name: &str) -> impl __rt::Future<Output = String> {
            __rt::call(
                (self, name),
                |__rt::Args((__self, name), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynGreet::__dyn_greet(__self, name, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynGreet + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynGreet + '_;
            dyn DynGreet + __rt::Send + '_;
            dyn DynGreet + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__GreetTrait, To: Greet> + ?__rt::Sized> Greet for __D {
        fn greet(&self, name: &str) -> impl __rt::Future<Output = String> {
            <<__D as __rt::Forward<
                __GreetTrait,
            >>::To as Greet>::greet(__rt::Forward::<__GreetTrait>::to(self), name)
        }
    }
};
