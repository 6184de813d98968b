#[derive(Debug, Clone, PartialEq, Eq)]
struct WidgetComponent(String);
#[allow(async_fn_in_trait)]
trait Factory {
    async fn build(&mut self, component: WidgetComponent) -> bool;
}
/// [`Factory`] as a trait object: `dyn DynFactory`. Adapters make one of any `Factory`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynFactory` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingFactory::new(value)`, a heap block per call",
    note = "wrap it: `CachingFactory::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineFactory::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynFactory {
    #[doc(hidden)]
    fn __dyn_build<'call>(
        &'call mut self,
        component: WidgetComponent,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, bool>,
    ) -> ::adapters::__private::Poll<bool>;
}
/// Any [`Factory`], with any strategy, as a `dyn DynFactory`.
type FactoryAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Factory`]: a heap block per call.
type BoxingFactory<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Factory`]: one heap block, reused by every call.
type CachingFactory<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Factory`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineFactory<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineFactory>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineFactory(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __FactoryTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynFactory + '_;
            dyn DynFactory + __rt::Send + '_;
            dyn DynFactory + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineFactory;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Factory + 'call> __rt::Shape<'call, T> for __InlineFactory {
        type Dyn = dyn DynFactory + 'call;
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
                .with(|(__inner, component): (&'call mut T, WidgetComponent)| <T as Factory>::build(
                    __inner,
                    component,
                ))
        }
    }
    #[automatically_derived]
    impl<T: Factory, S: __rt::Settled> DynFactory for ::adapters::Adapter<T, S> {
        fn __dyn_build<'call>(
            &'call mut self,
            component: WidgetComponent,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, bool>,
        ) -> __rt::Poll<bool> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Factory>::build(__inner, component),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynFactory + ?__rt::Sized> Factory for __rt::Object<__D> {
        fn build(
            &mut self,
            component: WidgetComponent,
        ) -> impl __rt::Future<Output = bool> {
            __rt::call(
                (&mut self.0, component),
                |__rt::Args((__self, component), ..), __cx, __pending| DynFactory::__dyn_build(
                    __self,
                    component,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynFactory>, S: ::adapters::Strategy> Factory
    for ::adapters::InSpace<T, S> {
        fn build(
            &mut self,
            component: WidgetComponent,
        ) -> impl __rt::Future<Output = bool> {
            __rt::call(
                (self, component),
                |__rt::Args((__self, component), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer_mut(__self, __pending);
                    DynFactory::__dyn_build(__self, component, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynFactory + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynFactory + '_;
            dyn DynFactory + __rt::Send + '_;
            dyn DynFactory + __rt::Send + __rt::Sync + '_;
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
    ::adapters::__private::impls! {
        [impl<__K> __rt::ForwardMut<__K> for]
        [
            dyn DynFactory + '_;
            dyn DynFactory + __rt::Send + '_;
            dyn DynFactory + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn to_mut(&mut self) -> &mut __rt::Object<Self> {
                __rt::Object::of_mut(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: __rt::ForwardMut<__FactoryTrait, To: Factory> + ?__rt::Sized> Factory
    for __D {
        fn build(
            &mut self,
            component: WidgetComponent,
        ) -> impl __rt::Future<Output = bool> {
            <<__D as __rt::Forward<
                __FactoryTrait,
            >>::To as Factory>::build(
                __rt::ForwardMut::<__FactoryTrait>::to_mut(self),
                component,
            )
        }
    }
};
#[allow(async_fn_in_trait)]
trait Widget {
    async fn augment(&mut self, component: impl Into<WidgetComponent>);
    fn components(&self) -> impl Iterator<Item = WidgetComponent>;
    async fn transmit(self, factory: impl Factory);
}
/// [`Widget`] as a trait object: `dyn DynWidget`. Adapters make one of any `Widget`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynWidget` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingWidget::new(value)`, a heap block per call",
    note = "wrap it: `CachingWidget::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineWidget::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynWidget: ::adapters::__private::Consumed {
    #[doc(hidden)]
    fn __dyn_augment<'call>(
        &'call mut self,
        component: WidgetComponent,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>;
    #[doc(hidden)]
    fn __dyn_components<'call>(
        &'call self,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = WidgetComponent> + 'call>;
    #[doc(hidden)]
    unsafe fn __dyn_transmit<'call>(
        &'call mut self,
        factory: ::adapters::DynPtr<'call, dyn DynFactory + 'call>,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>
    where
        Self: 'call;
}
#[allow(unexpected_cfgs)]
mod __widget_factory {
    #[cfg(
        feature = "derive `DynAdapters` for `Factory` and import `DynFactory`, or mirror `Factory` with `remote`"
    )]
    trait DynFactory {}
}
#[allow(unused_imports, clippy::wildcard_imports)]
use __widget_factory::*;
/// Any [`Widget`], with any strategy, as a `dyn DynWidget`.
type WidgetAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Widget`]: a heap block per call.
type BoxingWidget<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Widget`]: one heap block, reused by every call.
type CachingWidget<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Widget`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineWidget<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineWidget>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineWidget(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynWidget + '_;
            dyn DynWidget + __rt::Send + '_;
            dyn DynWidget + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineWidget;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Widget + 'call> __rt::Shape<'call, T> for __InlineWidget {
        type Dyn = dyn DynWidget + 'call;
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
                .with(|(__inner, component): (&'call mut T, WidgetComponent)| <T as Widget>::augment(
                    __inner,
                    component,
                ))
                .with(|(__inner,): (&'call T,)| <T as Widget>::components(__inner))
                .with(|
                    (
                        __inner,
                        factory,
                    ): (T, ::adapters::DynPtr<'call, dyn DynFactory + 'call>)|
                <T as Widget>::transmit(__inner, __rt::implementor(factory)))
        }
    }
    #[automatically_derived]
    impl<T: Widget, S: __rt::Settled> DynWidget for ::adapters::Adapter<T, S> {
        fn __dyn_augment<'call>(
            &'call mut self,
            component: WidgetComponent,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Widget>::augment(__inner, component),
                __cx,
                __pending,
            )
        }
        fn __dyn_components<'call>(
            &'call self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = WidgetComponent> + 'call> {
            let (__inner, __strategy) = __rt::parts(self);
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(
                    __strategy,
                    move || <T as Widget>::components(__inner),
                    |__value| __value,
                )
            }
        }
        unsafe fn __dyn_transmit<'call>(
            &'call mut self,
            factory: ::adapters::DynPtr<'call, dyn DynFactory + 'call>,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()>
        where
            Self: 'call,
        {
            let (__inner, __strategy) = unsafe { __rt::take(self) };
            __rt::start(
                __strategy,
                move || <T as Widget>::transmit(__inner, __rt::implementor(factory)),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<'object> Widget for]
        [
            ::adapters::DynPtr<'_, dyn DynWidget + 'object>;
            ::adapters::DynPtr<'_, dyn DynWidget + __rt::Send + 'object>;
            ::adapters::DynPtr<'_, dyn DynWidget + __rt::Send + __rt::Sync + 'object>;
        ]
        [
            __rt::Box<dyn DynWidget + 'object>;
            __rt::Box<dyn DynWidget + __rt::Send + 'object>;
            __rt::Box<dyn DynWidget + __rt::Send + __rt::Sync + 'object>;
        ]
        []
        {
            fn augment(
                &mut self,
                component: impl Into<WidgetComponent>,
            ) -> impl __rt::Future<Output = ()> {
                __rt::call(
                    (&mut **self, __rt::Into::into(component)),
                    |__rt::Args((__self, component), ..), __cx, __pending| DynWidget::__dyn_augment(
                        __self,
                        component,
                        __cx,
                        __pending,
                    ),
                )
            }
            fn components(&self) -> impl Iterator<Item = WidgetComponent> {
                DynWidget::__dyn_components(&**self)
            }
            fn transmit(self, factory: impl Factory) -> impl __rt::Future<Output = ()> {
                async move {
                    let mut __self = __rt::Owned::new(self);
                    let mut factory = __rt::Argument::new(
                        __rt::adapted::<dyn DynFactory + '_, _>(factory),
                    );
                    let __output = __rt::begin(|__cx, __pending| {
                            let __self = unsafe { __self.take() };
                            let factory: ::adapters::DynPtr<'_, dyn DynFactory + '_> = unsafe {
                                __rt::lend_adapted(&mut factory)
                            };
                            unsafe {
                                DynWidget::__dyn_transmit(__self, factory, __cx, __pending)
                            }
                        })
                        .await;
                    __output
                }
            }
        }
    }
    ::adapters::__private::impls! {
        [impl]
        [
            dyn DynWidget + '_;
            dyn DynWidget + __rt::Send + '_;
            dyn DynWidget + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            /// `augment` of [`Widget`].
            fn augment(
                &mut self,
                component: impl Into<WidgetComponent>,
            ) -> impl __rt::Future<Output = ()> {
                __rt::call(
                    (self, __rt::Into::into(component)),
                    |__rt::Args((__self, component), ..), __cx, __pending| DynWidget::__dyn_augment(
                        __self,
                        component,
                        __cx,
                        __pending,
                    ),
                )
            }
            /// `components` of [`Widget`].
            fn components(
                &self,
            ) -> ::adapters::DynPtr<'_, dyn Iterator<Item = WidgetComponent> + '_> {
                DynWidget::__dyn_components(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Widget, S> Widget for ::adapters::Adapter<T, S> {
        fn augment(
            &mut self,
            component: impl Into<WidgetComponent>,
        ) -> impl __rt::Future<Output = ()> {
            <T as Widget>::augment(::adapters::Adapter::get_mut(self), component)
        }
        fn components(&self) -> impl Iterator<Item = WidgetComponent> {
            <T as Widget>::components(::adapters::Adapter::get_ref(self))
        }
        fn transmit(self, factory: impl Factory) -> impl __rt::Future<Output = ()> {
            <T as Widget>::transmit(::adapters::Adapter::into_inner(self), factory)
        }
    }
};
