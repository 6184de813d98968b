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
#[allow(type_alias_bounds)]
type InlineReturns<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineReturns>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineReturns(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __ReturnsTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynReturns + '_;
            dyn DynReturns + __rt::Send + '_;
            dyn DynReturns + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineReturns;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Returns + 'call> __rt::Shape<'call, T> for __InlineReturns {
        type Dyn = dyn DynReturns + 'call;
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
                .with(|(__inner, by): (&'call T, &'call str)| <T as Returns>::future(
                    __inner,
                    by,
                ))
                .with(|(__inner,): (&'call T,)| <T as Returns>::iterator(__inner))
                .with(|(__inner,): (&'call mut T,)| <T as Returns>::function(__inner))
                .with(|(__inner,): (&'call T,)| {
                    let mut __once = __rt::Option::Some(<T as Returns>::once(__inner));
                    move |__0: u8| __rt::once(&mut __once)(__0)
                })
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
            let (__inner, __strategy) = __rt::parts(self);
            __rt::place(__strategy, move || <T as Returns>::future(__inner, by))
        }
        fn __dyn_iterator<'this, 'call>(
            &'this self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this u8> + 'call>
        where
            'this: 'call,
        {
            let (__inner, __strategy) = __rt::parts(self);
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(
                    __strategy,
                    move || <T as Returns>::iterator(__inner),
                    |__value| __value,
                )
            }
        }
        fn __dyn_function<'call>(
            &'call mut self,
        ) -> ::adapters::DynPtr<'call, dyn FnMut(u8, &str) -> u8 + 'call> {
            let (__inner, __strategy) = __rt::parts_mut(self);
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(
                    __strategy,
                    move || <T as Returns>::function(__inner),
                    |__value| __value,
                )
            }
        }
        fn __dyn_once<'call>(
            &'call self,
        ) -> ::adapters::DynPtr<'call, dyn FnMut(u8) -> u8 + 'call> {
            let (__inner, __strategy) = __rt::parts(self);
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(
                    __strategy,
                    move || {
                        let mut __once = __rt::Option::Some(
                            <T as Returns>::once(__inner),
                        );
                        move |__0: u8| __rt::once(&mut __once)(__0)
                    },
                    |__value| __value,
                )
            }
        }
        fn __dyn_detached<'this>(
            &'this self,
        ) -> ::adapters::DynPtr<'static, dyn core::fmt::Display + 'static> {
            let (__inner, _) = __rt::parts(self);
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(
                    __rt::heap(),
                    move || <T as Returns>::detached(__inner),
                    |__value| __value,
                )
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynReturns + ?__rt::Sized> Returns for __rt::Object<__D> {
        fn future(&self, by: &str) -> impl Future<Output = u8> + Send {
            __rt::eager(
                (&self.0, by),
                |__rt::Args((__self, by), ..)| DynReturns::__dyn_future(__self, by),
            )
        }
        fn iterator(&self) -> impl Iterator<Item = &u8> + '_ {
            DynReturns::__dyn_iterator(&self.0)
        }
        fn function(&mut self) -> impl FnMut(u8, &str) -> u8 {
            let mut __function = DynReturns::__dyn_function(&mut self.0);
            move |__0, __1| (*__function)(__0, __1)
        }
        fn once(&self) -> impl FnOnce(u8) -> u8 {
            let mut __function = DynReturns::__dyn_once(&self.0);
            move |__0| (*__function)(__0)
        }
        fn detached(&self) -> impl core::fmt::Display + 'static {
            DynReturns::__dyn_detached(&self.0)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynReturns + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynReturns + '_;
            dyn DynReturns + __rt::Send + '_;
            dyn DynReturns + __rt::Send + __rt::Sync + '_;
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
            dyn DynReturns + '_;
            dyn DynReturns + __rt::Send + '_;
            dyn DynReturns + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::ForwardMut<__ReturnsTrait, To: Returns> + ?__rt::Sized> Returns
    for __D {
        fn future(&self, by: &str) -> impl Future<Output = u8> + Send {
            <<__D as __rt::Forward<
                __ReturnsTrait,
            >>::To as Returns>::future(__rt::Forward::<__ReturnsTrait>::to(self), by)
        }
        fn iterator(&self) -> impl Iterator<Item = &u8> + '_ {
            <<__D as __rt::Forward<
                __ReturnsTrait,
            >>::To as Returns>::iterator(__rt::Forward::<__ReturnsTrait>::to(self))
        }
        fn function(&mut self) -> impl FnMut(u8, &str) -> u8 {
            <<__D as __rt::Forward<
                __ReturnsTrait,
            >>::To as Returns>::function(
                __rt::ForwardMut::<__ReturnsTrait>::to_mut(self),
            )
        }
        fn once(&self) -> impl FnOnce(u8) -> u8 {
            <<__D as __rt::Forward<
                __ReturnsTrait,
            >>::To as Returns>::once(__rt::Forward::<__ReturnsTrait>::to(self))
        }
        fn detached(&self) -> impl core::fmt::Display + 'static {
            <<__D as __rt::Forward<
                __ReturnsTrait,
            >>::To as Returns>::detached(__rt::Forward::<__ReturnsTrait>::to(self))
        }
    }
};
