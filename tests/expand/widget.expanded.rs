pub trait Widget {
    fn children(&self) -> impl Iterator<Item = &str> + '_;
    fn on_click(&mut self) -> impl FnMut(u8) -> bool;
    fn name(&self) -> String {
        self.children().collect()
    }
}
/// [`Widget`] as a trait object: `dyn DynWidget`. Adapters make one of any `Widget`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynWidget` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingWidget::new(value)`, a heap block per call",
    note = "wrap it: `InlineWidget::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynWidget {
    #[doc(hidden)]
    fn __dyn_children<'this, 'call>(
        &'this self,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this str> + 'call>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_on_click<'call>(
        &'call mut self,
    ) -> ::adapters::DynPtr<'call, dyn FnMut(u8) -> bool + 'call>;
    #[doc(hidden)]
    fn __dyn_name(&self) -> String;
}
/// Any [`Widget`], with any strategy, as a `dyn DynWidget`.
pub type WidgetAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Widget`]: a heap block per call.
pub type BoxingWidget<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Widget`]: no heap, what its methods return lives in the adapter.
pub type InlineWidget<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __WidgetTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __WidgetTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[diagnostic::do_not_recommend]
    unsafe impl __rt::HasKind for dyn DynWidget + '_ {
        type Kind = __WidgetTrait;
        type Pointers = __rt::Own;
    }
    impl<__K> __rt::HasWay<__K> for dyn DynWidget + '_ {
        type Way = __rt::ByVtable;
    }
    impl<__K> __rt::HasWay<__K> for dyn DynWidget + __rt::Send + '_ {
        type Way = __rt::ByVtable;
    }
    impl<__K> __rt::HasWay<__K> for dyn DynWidget + __rt::Send + __rt::Sync + '_ {
        type Way = __rt::ByVtable;
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
                    __rt::Slot::none(),
                    |(__it,): (&'call T,)| <T as Widget>::children(__it),
                ),
                |(__it,): (&'call mut T,)| <T as Widget>::on_click(__it),
            )
        }
    }
    #[automatically_derived]
    impl<T: Widget, S: __rt::Settled> DynWidget for ::adapters::Adapter<T, S> {
        fn __dyn_children<'this, 'call>(
            &'this self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this str> + 'call>
        where
            'this: 'call,
        {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Widget>::children(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_on_click<'call>(
            &'call mut self,
        ) -> ::adapters::DynPtr<'call, dyn FnMut(u8) -> bool + 'call> {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Widget>::on_click(__it));
            unsafe {
                __rt::place_function::<
                    dyn ::adapters::Local,
                    dyn __rt::Debug,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_name(&self) -> String {
            <T as Widget>::name(::adapters::Adapter::get_ref(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynWidget + ?__rt::Sized> Widget for __rt::Object<D> {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            DynWidget::__dyn_children(&**self)
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            let mut __function = DynWidget::__dyn_on_click(&mut **self);
            move |__0| (*__function)(__0)
        }
        fn name(&self) -> String {
            DynWidget::__dyn_name(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Widget for dyn DynWidget + '_ {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <__rt::Object<Self> as Widget>::children(__rt::Object::of(self))
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <__rt::Object<Self> as Widget>::on_click(__rt::Object::of_mut(self))
        }
        fn name(&self) -> String {
            <__rt::Object<Self> as Widget>::name(__rt::Object::of(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Widget for dyn DynWidget + __rt::Send + '_ {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <__rt::Object<Self> as Widget>::children(__rt::Object::of(self))
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <__rt::Object<Self> as Widget>::on_click(__rt::Object::of_mut(self))
        }
        fn name(&self) -> String {
            <__rt::Object<Self> as Widget>::name(__rt::Object::of(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Widget for dyn DynWidget + __rt::Send + __rt::Sync + '_ {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <__rt::Object<Self> as Widget>::children(__rt::Object::of(self))
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <__rt::Object<Self> as Widget>::on_click(__rt::Object::of_mut(self))
        }
        fn name(&self) -> String {
            <__rt::Object<Self> as Widget>::name(__rt::Object::of(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::FixedPointer, S> Widget for ::adapters::InSpace<T, S>
    where
        __rt::Object<<T as __rt::Deref>::Target, __rt::Spaced<T, S>>: Widget,
    {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <__rt::Object<
                <T as __rt::Deref>::Target,
                __rt::Spaced<T, S>,
            > as Widget>::children(__rt::Forward::<()>::to(self))
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <__rt::Object<
                <T as __rt::Deref>::Target,
                __rt::Spaced<T, S>,
            > as Widget>::on_click(__rt::ForwardMut::<()>::to_mut(self))
        }
        fn name(&self) -> String {
            <__rt::Object<
                <T as __rt::Deref>::Target,
                __rt::Spaced<T, S>,
            > as Widget>::name(__rt::Forward::<()>::to(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Widget + ?__rt::Sized> Widget for &mut T {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <T as Widget>::children(&**self)
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <T as Widget>::on_click(&mut **self)
        }
        fn name(&self) -> String {
            <T as Widget>::name(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Widget + ?__rt::Sized> Widget for ::adapters::DynPtr<'_, T> {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <T as Widget>::children(&**self)
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <T as Widget>::on_click(&mut **self)
        }
        fn name(&self) -> String {
            <T as Widget>::name(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Widget + ?__rt::Sized> Widget for __rt::Box<T> {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <T as Widget>::children(&**self)
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <T as Widget>::on_click(&mut **self)
        }
        fn name(&self) -> String {
            <T as Widget>::name(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Widget, S> Widget for ::adapters::Adapter<T, S> {
        fn children(&self) -> impl Iterator<Item = &str> + '_ {
            <T as Widget>::children(::adapters::Adapter::get_ref(self))
        }
        fn on_click(&mut self) -> impl FnMut(u8) -> bool {
            <T as Widget>::on_click(::adapters::Adapter::get_mut(self))
        }
        fn name(&self) -> String {
            <T as Widget>::name(::adapters::Adapter::get_ref(self))
        }
    }
};
pub fn names(widgets: Vec<Box<dyn DynWidget>>) -> Vec<String> {
    widgets.iter().map(Widget::name).collect()
}
