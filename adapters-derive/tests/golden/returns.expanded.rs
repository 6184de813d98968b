trait Returns {
    fn future(&self, by: &str) -> impl Future<Output = u8> + Send;
    fn iterator(&self) -> impl Iterator<Item = &u8> + '_;
    fn function(&mut self) -> impl FnMut(u8, &str) -> u8;
    fn once(&self) -> impl FnOnce(u8) -> u8;
    fn detached(&self) -> impl core::fmt::Display + 'static;
}
/// [`Returns`] as a trait object: `dyn DynReturns`. Adapters make one of any `Returns`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynReturns` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingReturns::new(value)`, a heap block per call",
    note = "wrap it: `CachingReturns::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineReturns::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynReturns {
    #[doc(hidden)]
    fn __dyn_future<'call>(
        &'call self,
        by: &'call str,
    ) -> ::adapters::DynFuture<'call, u8, dyn ::adapters::__private::Send>;
    #[doc(hidden)]
    fn __dyn_iterator<'this, 'call>(
        &'this self,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this u8> + 'call>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_function<'call>(
        &'call mut self,
    ) -> ::adapters::DynPtr<'call, dyn FnMut(u8, &str) -> u8 + 'call>;
    #[doc(hidden)]
    fn __dyn_once<'call>(
        &'call self,
    ) -> ::adapters::DynPtr<'call, dyn FnMut(u8) -> u8 + 'call>;
    #[doc(hidden)]
    fn __dyn_detached<'this>(
        &'this self,
    ) -> ::adapters::DynPtr<'static, dyn core::fmt::Display + 'static>;
}
/// Any [`Returns`], with any strategy, as a `dyn DynReturns`.
type ReturnsAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Returns`]: a heap block per call.
type BoxingReturns<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Returns`]: one heap block, reused by every call.
type CachingReturns<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Returns`]: no heap, what its methods return lives in the adapter.
type InlineReturns<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __ReturnsTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __ReturnsTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynReturns] [+ '_] [] [unsafe
        HasKind { type Kind = __ReturnsTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __ReturnsTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Returns + 'call> __rt::Shape<'call, T> for __ReturnsTrait {
        type Dyn = dyn DynReturns + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::with(
                __rt::Slot::with(
                    __rt::Slot::with(
                        __rt::slot::<
                            ((&'call T, &'call str),),
                            _,
                        >((<T as Returns>::future,)),
                        |(__it,): (&'call T,)| <T as Returns>::iterator(__it),
                    ),
                    |(__it,): (&'call mut T,)| <T as Returns>::function(__it),
                ),
                |(__it,): (&'call T,)| {
                    let mut __once = __rt::Option::Some(<T as Returns>::once(__it));
                    move |__0: u8| __rt::once(&mut __once)(__0)
                },
            )
        }
    }
    #[automatically_derived]
    impl<T: Returns, S: __rt::Settled> DynReturns for ::adapters::Adapter<T, S>
    where
        S::Strategy: __rt::Sync,
    {
        fn __dyn_future<'call>(
            &'call self,
            by: &'call str,
        ) -> ::adapters::DynFuture<'call, u8, dyn ::adapters::__private::Send> {
            __rt::place(self, move |__it| <T as Returns>::future(__it, by))
        }
        fn __dyn_iterator<'this, 'call>(
            &'this self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this u8> + 'call>
        where
            'this: 'call,
        {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Returns>::iterator(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_function<'call>(
            &'call mut self,
        ) -> ::adapters::DynPtr<'call, dyn FnMut(u8, &str) -> u8 + 'call> {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Returns>::function(__it));
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
        fn __dyn_once<'call>(
            &'call self,
        ) -> ::adapters::DynPtr<'call, dyn FnMut(u8) -> u8 + 'call> {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || {
                let mut __once = __rt::Option::Some(<T as Returns>::once(__it));
                move |__0: u8| __rt::once(&mut __once)(__0)
            });
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
        fn __dyn_detached<'this>(
            &'this self,
        ) -> ::adapters::DynPtr<'static, dyn core::fmt::Display + 'static> {
            let (__it, _) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Returns>::detached(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__rt::heap(), __make, |__value| __value)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynReturns + ?__rt::Sized> Returns for __rt::Object<D> {
        fn future(&self, by: &str) -> impl Future<Output = u8> + Send {
            __rt::eager(
                &**self,
                by,
                |__rt::Args(__self, by, ..)| DynReturns::__dyn_future(__self, by),
            )
        }
        fn iterator(&self) -> impl Iterator<Item = &u8> + '_ {
            DynReturns::__dyn_iterator(&**self)
        }
        fn function(&mut self) -> impl FnMut(u8, &str) -> u8 {
            let mut __function = DynReturns::__dyn_function(&mut **self);
            move |__0, __1| (*__function)(__0, __1)
        }
        fn once(&self) -> impl FnOnce(u8) -> u8 {
            let mut __function = DynReturns::__dyn_once(&**self);
            move |__0| (*__function)(__0)
        }
        fn detached(&self) -> impl core::fmt::Display + 'static {
            DynReturns::__dyn_detached(&**self)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__ReturnsTrait, To: Returns> + ?__rt::Sized> Returns for D {
        fn future(&self, by: &str) -> impl Future<Output = u8> + Send {
            <D::To as Returns>::future(__rt::Forward::to(self), by)
        }
        fn iterator(&self) -> impl Iterator<Item = &u8> + '_ {
            <D::To as Returns>::iterator(__rt::Forward::to(self))
        }
        fn function(&mut self) -> impl FnMut(u8, &str) -> u8 {
            <D::To as Returns>::function(__rt::ForwardMut::to_mut(self))
        }
        fn once(&self) -> impl FnOnce(u8) -> u8 {
            <D::To as Returns>::once(__rt::Forward::to(self))
        }
        fn detached(&self) -> impl core::fmt::Display + 'static {
            <D::To as Returns>::detached(__rt::Forward::to(self))
        }
    }
};
