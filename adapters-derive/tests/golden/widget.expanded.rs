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
        __call: ::adapters::__private::Start<'call, '_, '_, bool>,
    ) -> ::adapters::__private::Poll<bool>;
}
/// Any [`Factory`], with any strategy, as a `dyn DynFactory`.
type FactoryAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Factory`]: a heap block per call.
type BoxingFactory<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Factory`]: one heap block, reused by every call.
type CachingFactory<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Factory`]: no heap, what its methods return lives in the adapter.
type InlineFactory<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __FactoryTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __FactoryTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynFactory] [+ '_] [] [unsafe
        HasKind { type Kind = __FactoryTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __FactoryTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Factory + 'call> __rt::Shape<'call, T> for __FactoryTrait {
        type Dyn = dyn DynFactory + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call mut T, WidgetComponent),), _>((<T as Factory>::build,))
        }
    }
    #[automatically_derived]
    impl<T: Factory, S: __rt::Settled> DynFactory for ::adapters::Adapter<T, S> {
        fn __dyn_build<'call>(
            &'call mut self,
            component: WidgetComponent,
            __call: __rt::Start<'call, '_, '_, bool>,
        ) -> __rt::Poll<bool> {
            __rt::start1(self, component, <T as Factory>::build, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynFactory + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Factory
    for __rt::Object<D, H> {
        fn build(
            &mut self,
            component: WidgetComponent,
        ) -> impl __rt::Future<Output = bool> {
            __rt::call_exclusive_with(self, component, <D as DynFactory>::__dyn_build)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__FactoryTrait, To: Factory> + ?__rt::Sized> Factory for D {
        fn build(
            &mut self,
            component: WidgetComponent,
        ) -> impl __rt::Future<Output = bool> {
            <D::To as Factory>::build(__rt::ForwardMut::to_mut(self), component)
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
trait DynWidget: ::adapters::__private::Consumed<__WidgetTrait> {
    #[doc(hidden)]
    fn __dyn_augment<'call>(
        &'call mut self,
        component: WidgetComponent,
        __call: ::adapters::__private::Start<'call, '_, '_, ()>,
    ) -> ::adapters::__private::Poll<()>;
    #[doc(hidden)]
    fn __dyn_components<'call>(
        &'call self,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = WidgetComponent> + 'call>;
    #[doc(hidden)]
    fn __dyn_transmit<'call>(
        &'call mut self,
        __moved: ::adapters::__private::MoveOut,
        factory: ::adapters::DynPtr<'call, dyn DynFactory + 'call>,
        __call: ::adapters::__private::Start<'call, '_, '_, ()>,
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
type InlineWidget<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __WidgetTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __WidgetTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynWidget] [+ '_] [] [unsafe
        HasKind { type Kind = __WidgetTrait; type Pointers = __rt::Own; }]
    }
    #[automatically_derived]
    unsafe impl<'call, T: Widget + 'call> __rt::Shape<'call, T> for __WidgetTrait {
        type Dyn = dyn DynWidget + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::with(
                __rt::Slot::with(
                    __rt::slot::<
                        ((&'call mut T, WidgetComponent),),
                        _,
                    >((<T as Widget>::augment,)),
                    |(__it,): (&'call T,)| <T as Widget>::components(__it),
                ),
                |
                    (
                        __it,
                        factory,
                    ): (T, ::adapters::DynPtr<'call, dyn DynFactory + 'call>)|
                <T as Widget>::transmit(__it, __rt::implementor(factory)),
            )
        }
    }
    #[automatically_derived]
    unsafe impl<T: Widget, S: __rt::Settled> __rt::Takes<::adapters::Adapter<T, S>>
    for __WidgetTrait {}
    #[automatically_derived]
    impl<T: Widget, S: __rt::Settled> DynWidget for ::adapters::Adapter<T, S> {
        fn __dyn_augment<'call>(
            &'call mut self,
            component: WidgetComponent,
            __call: __rt::Start<'call, '_, '_, ()>,
        ) -> __rt::Poll<()> {
            __rt::start1(self, component, <T as Widget>::augment, __call)
        }
        fn __dyn_components<'call>(
            &'call self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = WidgetComponent> + 'call> {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Widget>::components(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_transmit<'call>(
            &'call mut self,
            __moved: __rt::MoveOut,
            factory: ::adapters::DynPtr<'call, dyn DynFactory + 'call>,
            __call: __rt::Start<'call, '_, '_, ()>,
        ) -> __rt::Poll<()>
        where
            Self: 'call,
        {
            __rt::start(
                __rt::take(self, __moved),
                move |__it| <T as Widget>::transmit(__it, __rt::implementor(factory)),
                __call,
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
                    __rt::Itself(&mut **self),
                    __rt::Into::into(component),
                    |__rt::Args(__self, component, ..), __call| {
                        DynWidget::__dyn_augment(__self, component, __call)
                    },
                )
            }
            fn components(&self) -> impl Iterator<Item = WidgetComponent> {
                DynWidget::__dyn_components(&**self)
            }
            fn transmit(self, factory: impl Factory) -> impl __rt::Future<Output = ()> {
                async move {
                    let mut __self = __rt::Owned::<_, __WidgetTrait>::new(self);
                    let mut factory = __rt::Argument::new(
                        __rt::adapted::<dyn DynFactory + '_, _>(factory),
                    );
                    let __output = __rt::begin(
                            __rt::Itself(()),
                            |_, __call| {
                                let factory: ::adapters::DynPtr<'_, dyn DynFactory + '_> = unsafe {
                                    __rt::lend_adapted(&mut factory)
                                };
                                let (__it, __moved) = unsafe {
                                    __rt::Owned::take(&mut __self)
                                };
                                DynWidget::__dyn_transmit(__it, __moved, factory, __call)
                            },
                        )
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
                    __rt::Itself(self),
                    __rt::Into::into(component),
                    |__rt::Args(__self, component, ..), __call| {
                        DynWidget::__dyn_augment(__self, component, __call)
                    },
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
