/// A trait with adapters.
trait View {
    fn size(&self) -> u32;
}
/// [`View`] as a trait object: `dyn DynView`. Adapters make one of any `View`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynView` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingView::new(value)`, a heap block per call",
    note = "wrap it: `CachingView::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineView::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynView {
    #[doc(hidden)]
    fn __dyn_size(&self) -> u32;
}
/// Any [`View`], with any strategy, as a `dyn DynView`.
type ViewAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`View`]: a heap block per call.
type BoxingView<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`View`]: one heap block, reused by every call.
type CachingView<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`View`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineView<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineView>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineView(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __ViewTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynView + '_;
            dyn DynView + __rt::Send + '_;
            dyn DynView + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineView;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: View + 'call> __rt::Shape<'call, T> for __InlineView {
        type Dyn = dyn DynView + 'call;
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
        }
    }
    #[automatically_derived]
    impl<T: View, S: __rt::Settled> DynView for ::adapters::Adapter<T, S> {
        fn __dyn_size(&self) -> u32 {
            <T as View>::size(::adapters::Adapter::get_ref(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynView + ?__rt::Sized> View for __rt::Object<__D> {
        fn size(&self) -> u32 {
            DynView::__dyn_size(&self.0)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynView + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynView + '_;
            dyn DynView + __rt::Send + '_;
            dyn DynView + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__ViewTrait, To: View> + ?__rt::Sized> View for __D {
        fn size(&self) -> u32 {
            <<__D as __rt::Forward<
                __ViewTrait,
            >>::To as View>::size(__rt::Forward::<__ViewTrait>::to(self))
        }
    }
};
/// A trait that takes a value of it.
#[allow(async_fn_in_trait)]
trait Canvas {
    async fn draw(&mut self, view: impl View) -> u32;
}
/// [`Canvas`] as a trait object: `dyn DynCanvas`. Adapters make one of any `Canvas`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynCanvas` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingCanvas::new(value)`, a heap block per call",
    note = "wrap it: `CachingCanvas::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineCanvas::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynCanvas {
    #[doc(hidden)]
    fn __dyn_draw<'call>(
        &'call mut self,
        view: ::adapters::DynPtr<'call, dyn DynView + 'call>,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, u32>,
    ) -> ::adapters::__private::Poll<u32>;
}
#[allow(unexpected_cfgs)]
mod __canvas_view {
    #[cfg(
        feature = "derive `DynAdapters` for `View` and import `DynView`, or mirror `View` with `remote`"
    )]
    trait DynView {}
}
#[allow(unused_imports, clippy::wildcard_imports)]
use __canvas_view::*;
/// Any [`Canvas`], with any strategy, as a `dyn DynCanvas`.
type CanvasAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Canvas`]: a heap block per call.
type BoxingCanvas<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Canvas`]: one heap block, reused by every call.
type CachingCanvas<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Canvas`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
type InlineCanvas<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineCanvas>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineCanvas(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __CanvasTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynCanvas + '_;
            dyn DynCanvas + __rt::Send + '_;
            dyn DynCanvas + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineCanvas;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Canvas + 'call> __rt::Shape<'call, T> for __InlineCanvas {
        type Dyn = dyn DynCanvas + 'call;
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
                .with(|
                    (
                        __inner,
                        view,
                    ): (&'call mut T, ::adapters::DynPtr<'call, dyn DynView + 'call>)|
                <T as Canvas>::draw(__inner, __rt::implementor(view)))
        }
    }
    #[automatically_derived]
    impl<T: Canvas, S: __rt::Settled> DynCanvas for ::adapters::Adapter<T, S> {
        fn __dyn_draw<'call>(
            &'call mut self,
            view: ::adapters::DynPtr<'call, dyn DynView + 'call>,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, u32>,
        ) -> __rt::Poll<u32> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Canvas>::draw(__inner, __rt::implementor(view)),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynCanvas + ?__rt::Sized> Canvas for __rt::Object<__D> {
        fn draw(&mut self, view: impl View) -> impl __rt::Future<Output = u32> {
            async move {
                let mut view = __rt::Argument::new(
                    __rt::adapted::<dyn DynView + '_, _>(view),
                );
                let __output = __rt::begin(|__cx, __pending| DynCanvas::__dyn_draw(
                        &mut self.0,
                        unsafe { __rt::lend_adapted(&mut view) },
                        __cx,
                        __pending,
                    ))
                    .await;
                __output
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::DerefMut<Target: DynCanvas>, S: ::adapters::Strategy> Canvas
    for ::adapters::InSpace<T, S> {
        fn draw(&mut self, view: impl View) -> impl __rt::Future<Output = u32> {
            async move {
                let mut view = __rt::Argument::new(
                    __rt::adapted::<dyn DynView + '_, _>(view),
                );
                let __output = __rt::begin(|__cx, __pending| {
                        let (__self, __pending) = __rt::offer_mut(self, __pending);
                        DynCanvas::__dyn_draw(
                            __self,
                            unsafe { __rt::lend_adapted(&mut view) },
                            __cx,
                            __pending,
                        )
                    })
                    .await;
                __output
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynCanvas + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynCanvas + '_;
            dyn DynCanvas + __rt::Send + '_;
            dyn DynCanvas + __rt::Send + __rt::Sync + '_;
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
            dyn DynCanvas + '_;
            dyn DynCanvas + __rt::Send + '_;
            dyn DynCanvas + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__CanvasTrait, To: Canvas> + ?__rt::Sized> Canvas
    for __D {
        fn draw(&mut self, view: impl View) -> impl __rt::Future<Output = u32> {
            <<__D as __rt::Forward<
                __CanvasTrait,
            >>::To as Canvas>::draw(
                __rt::ForwardMut::<__CanvasTrait>::to_mut(self),
                view,
            )
        }
    }
};
