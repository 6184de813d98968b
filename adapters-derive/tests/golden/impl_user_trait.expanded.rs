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
type InlineView<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __ViewTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __ViewTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynView] [+ '_] [] [unsafe HasKind
        { type Kind = __ViewTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __ViewTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: View + 'call> __rt::Shape<'call, T> for __ViewTrait {
        type Dyn = dyn DynView + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::none()
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
    impl<D: DynView + ?__rt::Sized> View for __rt::Object<D> {
        fn size(&self) -> u32 {
            DynView::__dyn_size(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__ViewTrait, To: View> + ?__rt::Sized> View for D {
        fn size(&self) -> u32 {
            <D::To as View>::size(__rt::Forward::to(self))
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
        __call: ::adapters::__private::Start<'call, '_, '_, u32>,
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
type InlineCanvas<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __CanvasTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __CanvasTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynCanvas] [+ '_] [] [unsafe
        HasKind { type Kind = __CanvasTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __CanvasTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Canvas + 'call> __rt::Shape<'call, T> for __CanvasTrait {
        type Dyn = dyn DynCanvas + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::with(
                __rt::Slot::none(),
                |
                    (
                        __it,
                        view,
                    ): (&'call mut T, ::adapters::DynPtr<'call, dyn DynView + 'call>)|
                <T as Canvas>::draw(__it, __rt::implementor(view)),
            )
        }
    }
    #[automatically_derived]
    impl<T: Canvas, S: __rt::Settled> DynCanvas for ::adapters::Adapter<T, S> {
        fn __dyn_draw<'call>(
            &'call mut self,
            view: ::adapters::DynPtr<'call, dyn DynView + 'call>,
            __call: __rt::Start<'call, '_, '_, u32>,
        ) -> __rt::Poll<u32> {
            __rt::start(
                self,
                move |__it| <T as Canvas>::draw(__it, __rt::implementor(view)),
                __call,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynCanvas + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Canvas
    for __rt::Object<D, H> {
        fn draw(&mut self, view: impl View) -> impl __rt::Future<Output = u32> {
            async move {
                let mut view = __rt::Argument::new(
                    __rt::adapted::<dyn DynView + '_, _>(view),
                );
                let __output = __rt::begin(
                        self,
                        |__self, __call| DynCanvas::__dyn_draw(
                            __self,
                            unsafe { __rt::lend_adapted(&mut view) },
                            __call,
                        ),
                    )
                    .await;
                __output
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__CanvasTrait, To: Canvas> + ?__rt::Sized> Canvas for D {
        fn draw(&mut self, view: impl View) -> impl __rt::Future<Output = u32> {
            <D::To as Canvas>::draw(__rt::ForwardMut::to_mut(self), view)
        }
    }
};
