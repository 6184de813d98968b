/// A trait.
pub trait Report<T> {
    fn show(
        &self,
        what: impl ::core::fmt::Display + ::core::fmt::Debug + Send,
    ) -> String;
    fn items(&self) -> impl Iterator<Item = (&str, T)> + ExactSizeIterator;
}
/// [`Report`] as a trait object: `dyn DynReport`. Adapters make one of any `Report`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynReport` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingReport::new(value)`, a heap block per call",
    note = "wrap it: `CachingReport::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineReport::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynReport<T> {
    #[doc(hidden)]
    fn __dyn_show(
        &self,
        what: ::adapters::DynPtr<'_, dyn __AllDisplayDebugOfDynReport + Send + '_>,
    ) -> String;
    #[doc(hidden)]
    fn __dyn_items<'this, 'call>(
        &'this self,
    ) -> ::adapters::DynPtr<
        'call,
        dyn __AllIteratorExactSizeIteratorOfDynReport<'this, T> + 'call,
    >
    where
        'this: 'call,
        T: 'call;
}
#[doc(hidden)]
pub trait __AllDisplayDebugOfDynReport: ::core::fmt::Display + ::core::fmt::Debug {}
#[doc(hidden)]
pub trait __AllIteratorExactSizeIteratorOfDynReport<
    '__0,
    T,
>: Iterator<Item = (&'__0 str, T)> + ExactSizeIterator {}
/// Any [`Report`], with any strategy, as a `dyn DynReport`.
pub type ReportAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Report`]: a heap block per call.
pub type BoxingReport<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Report`]: one heap block, reused by every call.
pub type CachingReport<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Report`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineReport<T_, T: ?::adapters::__private::Sized, Slot = ()> = ::adapters::InlineOf<
    T_,
    Slot,
    __ReportTrait<T>,
>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __ReportTrait<T: ?::adapters::__private::Sized>(
    ::adapters::__private::PhantomData<(*const T,)>,
);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[automatically_derived]
    impl<
        T_: ::core::fmt::Display + ::core::fmt::Debug + ?__rt::Sized,
    > __AllDisplayDebugOfDynReport for T_ {}
    __rt::together! {
        __rt unsafe [] [dyn __AllDisplayDebugOfDynReport] [dyn ::core::fmt::Display; dyn
        ::core::fmt::Debug;] {}
    }
    #[automatically_derived]
    impl<
        '__0,
        T,
        T_: Iterator<Item = (&'__0 str, T)> + ExactSizeIterator + ?__rt::Sized,
    > __AllIteratorExactSizeIteratorOfDynReport<'__0, T> for T_ {}
    __rt::together! {
        __rt unsafe ['__0, T,] [dyn __AllIteratorExactSizeIteratorOfDynReport < '__0, T
        >] [dyn Iterator < Item = (& '__0 str, T) >; dyn ExactSizeIterator < Item = (&
        '__0 str, T) >;] {}
    }
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [T,] [dyn DynReport < T >] [+ '_] []
        [unsafe HasKind { type Kind = __ReportTrait < T >; type Pointers = __rt::Own; }]
    }
    #[automatically_derived]
    unsafe impl<'call, T, T_: Report<T> + 'call> __rt::Shape<'call, T_>
    for __ReportTrait<T>
    where
        T: 'call,
    {
        type Dyn = dyn DynReport<T> + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T_, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::with(
                __rt::Slot::none(),
                |(__it,): (&'call T_,)| <T_ as Report<T>>::items(__it),
            )
        }
    }
    #[automatically_derived]
    impl<T, T_: Report<T>, S: __rt::Settled> DynReport<T>
    for ::adapters::Adapter<T_, S> {
        fn __dyn_show(
            &self,
            what: ::adapters::DynPtr<'_, dyn __AllDisplayDebugOfDynReport + Send + '_>,
        ) -> String {
            <T_ as Report<T>>::show(::adapters::Adapter::get_ref(self), what)
        }
        fn __dyn_items<'this, 'call>(
            &'this self,
        ) -> ::adapters::DynPtr<
            'call,
            dyn __AllIteratorExactSizeIteratorOfDynReport<'this, T> + 'call,
        >
        where
            'this: 'call,
            T: 'call,
        {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T_ as Report<T>>::items(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T> Report<T> for]
        [
            dyn DynReport<T> + '_;
            dyn DynReport<T> + __rt::Send + '_;
            dyn DynReport<T> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn show(
                &self,
                what: impl ::core::fmt::Display + ::core::fmt::Debug + Send,
            ) -> String {
                let mut what = __rt::Argument::new(what);
                DynReport::<
                    T,
                >::__dyn_show(self, unsafe { __rt::lend(&mut what, |__value| __value) })
            }
            fn items(&self) -> impl Iterator<Item = (&str, T)> + ExactSizeIterator {
                DynReport::<T>::__dyn_items(self)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T, T_: Report<T> + ?__rt::Sized> Report<T> for]
        [&mut T_; &T_; ::adapters::DynPtr<'_, T_>;]
        [__rt::Box<T_>; __rt::Rc<T_>; __rt::Arc<T_>;]
        []
        {
            fn show(
                &self,
                what: impl ::core::fmt::Display + ::core::fmt::Debug + Send,
            ) -> String {
                <T_ as Report<T>>::show(&**self, what)
            }
            fn items(&self) -> impl Iterator<Item = (&str, T)> + ExactSizeIterator {
                <T_ as Report<T>>::items(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T, T_: Report<T>, S> Report<T> for ::adapters::Adapter<T_, S> {
        fn show(
            &self,
            what: impl ::core::fmt::Display + ::core::fmt::Debug + Send,
        ) -> String {
            <T_ as Report<T>>::show(::adapters::Adapter::get_ref(self), what)
        }
        fn items(&self) -> impl Iterator<Item = (&str, T)> + ExactSizeIterator {
            <T_ as Report<T>>::items(::adapters::Adapter::get_ref(self))
        }
    }
};
