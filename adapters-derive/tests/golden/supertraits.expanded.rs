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
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, usize>,
    ) -> ::adapters::__private::Poll<usize>;
}
/// Any [`Shown`], with any strategy, as a `dyn DynShown`.
type ShownAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Shown`]: a heap block per call.
type BoxingShown<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Shown`]: one heap block, reused by every call.
type CachingShown<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Shown`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineShown<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineShown>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineShown(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __ShownTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynShown;
            dyn DynShown + __rt::Send;
            dyn DynShown + __rt::Send + __rt::Sync;
        ]
        []
        []
        {
            type Kind = __InlineShown;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<T: Shown + 'static> __rt::Shape<'static, T> for __InlineShown {
        type Dyn = dyn DynShown + 'static;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'static,
        {
            __rt::known::<dyn core::fmt::Debug>();
            __rt::known::<dyn Send>();
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner,): (&'static T,)| <T as Shown>::show(__inner))
        }
    }
    #[automatically_derived]
    impl<T: Shown, S: __rt::Settled> DynShown for ::adapters::Adapter<T, S>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn __dyn_show<'call>(
            &'call self,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, usize>,
        ) -> __rt::Poll<usize> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(__strategy, move || <T as Shown>::show(__inner), __cx, __pending)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynShown + ?__rt::Sized> Shown for __rt::Object<__D>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (&self.0,),
                |__rt::Args((__self,), ..), __cx, __pending| DynShown::__dyn_show(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynShown>, S: ::adapters::Strategy> Shown
    for ::adapters::InSpace<T, S>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (self,),
                |__rt::Args((__self,), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynShown::__dyn_show(__self, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynShown {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynShown;
            dyn DynShown + __rt::Send;
            dyn DynShown + __rt::Send + __rt::Sync;
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
    impl<__D: __rt::Forward<__ShownTrait, To: Shown> + ?__rt::Sized> Shown for __D
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl __rt::Future<Output = usize> {
            <<__D as __rt::Forward<
                __ShownTrait,
            >>::To as Shown>::show(__rt::Forward::<__ShownTrait>::to(self))
        }
    }
};
