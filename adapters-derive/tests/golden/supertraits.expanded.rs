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
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
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
#[allow(
    deprecated,
    clippy::future_not_send,
    clippy::multiple_bound_locations,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::type_complexity
)]
const _: () = {
    #[automatically_derived]
    impl ::adapters::__private::HasKind for dyn DynShown {
        type Kind = __InlineShown;
    }
    #[automatically_derived]
    unsafe impl<__T: Shown + 'static> ::adapters::__private::Shape<'static, __T>
    for __InlineShown {
        type Dyn = dyn DynShown + 'static;
        fn erase<__S>(
            __adapter: *mut ::adapters::Adapter<__T, ::adapters::__private::Pinned<__S>>,
        ) -> *mut Self::Dyn
        where
            __S: ::adapters::Strategy + ::adapters::__private::Send
                + ::adapters::__private::Sync + 'static,
        {
            __adapter
        }
        fn slot() -> ::adapters::__private::Slot<impl ::adapters::__private::Sized> {
            ::adapters::__private::Slot::empty()
                .with(|(__inner,): (&'static __T,)| <__T as Shown>::show(__inner))
        }
    }
    #[automatically_derived]
    impl<__T: Shown, __S: ::adapters::__private::Settled> DynShown
    for ::adapters::Adapter<__T, __S>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn __dyn_show<'call>(
            &'call self,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, usize>,
        ) -> ::adapters::__private::Poll<usize> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Shown>::show(__inner),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Shown for dyn DynShown {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynShown::__dyn_show(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Shown for dyn DynShown + ::adapters::__private::Send {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynShown::__dyn_show(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Shown
    for dyn DynShown + ::adapters::__private::Send + ::adapters::__private::Sync {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self,),
                |::adapters::__private::Args((__self,), ..), __cx, __pending| DynShown::__dyn_show(
                    __self,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Shown + ?::adapters::__private::Sized> Shown for &mut __P
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Shown>::show(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Shown + ?::adapters::__private::Sized> Shown for &__P
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Shown>::show(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Shown + ?::adapters::__private::Sized> Shown
    for ::adapters::DynPtr<'_, __P>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Shown>::show(&**self)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Shown + ?
        ::adapters::__private::Sized > Shown for ::adapters::__private::Box < __P > where
        Self : core::fmt::Debug + Send + 'static, { fn show(& self) -> impl
        ::adapters::__private::Future < Output = usize > { < __P as Shown > ::show(& * *
        self,) } } #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P :
        Shown + ? ::adapters::__private::Sized > Shown for ::adapters::__private::Arc <
        __P > where Self : core::fmt::Debug + Send + 'static, { fn show(& self) -> impl
        ::adapters::__private::Future < Output = usize > { < __P as Shown > ::show(& * *
        self,) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Shown, __S> Shown for ::adapters::Adapter<__T, __S>
    where
        Self: core::fmt::Debug + Send + 'static,
    {
        fn show(&self) -> impl ::adapters::__private::Future<Output = usize> {
            <__T as Shown>::show(::adapters::Adapter::get_ref(self))
        }
    }
};
