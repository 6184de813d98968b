#[allow(async_fn_in_trait)]
trait Read {
    async fn read(&mut self) -> u8;
}
/// [`Read`] as a trait object: `dyn DynRead`. Adapters make one of any `Read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynRead` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingRead::new(value)`, a heap block per call",
    note = "wrap it: `CachingRead::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineRead::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynRead {
    #[doc(hidden)]
    fn __dyn_read<'call>(
        &'call mut self,
        __call: ::adapters::__private::Start<'call, '_, '_, u8>,
    ) -> ::adapters::__private::Poll<u8>;
}
/// Any [`Read`], with any strategy, as a `dyn DynRead`.
type ReadAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Read`]: a heap block per call.
type BoxingRead<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Read`]: one heap block, reused by every call.
type CachingRead<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Read`]: no heap, what its methods return lives in the adapter.
type InlineRead<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __ReadTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __ReadTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynRead] [+ '_] [] [unsafe HasKind
        { type Kind = __ReadTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __ReadTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Read + 'call> __rt::Shape<'call, T> for __ReadTrait {
        type Dyn = dyn DynRead + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call mut T,),), _>((<T as Read>::read,))
        }
    }
    #[automatically_derived]
    impl<T: Read, S: __rt::Settled> DynRead for ::adapters::Adapter<T, S> {
        fn __dyn_read<'call>(
            &'call mut self,
            __call: __rt::Start<'call, '_, '_, u8>,
        ) -> __rt::Poll<u8> {
            __rt::start(self, <T as Read>::read, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynRead + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Read
    for __rt::Object<D, H> {
        fn read(&mut self) -> impl __rt::Future<Output = u8> {
            __rt::call_exclusive(self, <D as DynRead>::__dyn_read)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__ReadTrait, To: Read> + ?__rt::Sized> Read for D {
        fn read(&mut self) -> impl __rt::Future<Output = u8> {
            <D::To as Read>::read(__rt::ForwardMut::to_mut(self))
        }
    }
};
#[allow(async_fn_in_trait)]
trait Store {
    type Reader: Read;
    async fn open(&self, name: &str) -> Option<Self::Reader>;
    fn now(&self) -> Self::Reader;
}
/// [`Store`] as a trait object: `dyn DynStore`. Adapters make one of any `Store`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynStore` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingStore::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynStore {
    #[doc(hidden)]
    fn __dyn_open<'object, 'call>(
        &'call self,
        name: &'call str,
        __call: ::adapters::__private::Start<
            'call,
            '_,
            '_,
            Option<::adapters::__private::Box<dyn DynRead + 'object>>,
        >,
    ) -> ::adapters::__private::Poll<
        Option<::adapters::__private::Box<dyn DynRead + 'object>>,
    >
    where
        Self: 'object,
        'object: 'call;
    #[doc(hidden)]
    fn __dyn_now<'object>(&self) -> ::adapters::__private::Box<dyn DynRead + 'object>
    where
        Self: 'object;
}
#[allow(unexpected_cfgs)]
mod __store_read {
    #[cfg(
        feature = "derive `DynAdapters` for `Read` and import `DynRead`, or mirror `Read` with `remote`"
    )]
    trait DynRead {}
}
#[allow(unused_imports, clippy::wildcard_imports)]
use __store_read::*;
/// Any [`Store`], with any strategy, as a `dyn DynStore`.
type StoreAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Store`]: a heap block per call.
type BoxingStore<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[automatically_derived]
    impl<T: Store, S: __rt::Settled> DynStore for ::adapters::Adapter<T, S> {
        fn __dyn_open<'object, 'call>(
            &'call self,
            name: &'call str,
            __call: __rt::Start<
                'call,
                '_,
                '_,
                Option<::adapters::__private::Box<dyn DynRead + 'object>>,
            >,
        ) -> __rt::Poll<Option<::adapters::__private::Box<dyn DynRead + 'object>>>
        where
            Self: 'object,
            'object: 'call,
        {
            __rt::start(
                self,
                move |__it| {
                    let __future = <T as Store>::open(__it, name);
                    async move {
                        let __value = __future.await;
                        match __value {
                            __rt::Option::Some(__value) => {
                                __rt::Option::Some(
                                    __rt::boxed::<dyn DynRead + '_, _>(__value),
                                )
                            }
                            __rt::Option::None => __rt::Option::None,
                        }
                    }
                },
                __call,
            )
        }
        fn __dyn_now<'object>(&self) -> ::adapters::__private::Box<dyn DynRead + 'object>
        where
            Self: 'object,
        {
            __rt::boxed::<
                dyn DynRead + '_,
                _,
            >(<T as Store>::now(::adapters::Adapter::get_ref(self)))
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<'object> Store for]
        [
            dyn DynStore + 'object;
            dyn DynStore + __rt::Send + 'object;
            dyn DynStore + __rt::Send + __rt::Sync + 'object;
        ]
        []
        []
        {
            type Reader = __rt::Box<dyn DynRead + 'object>;
            fn open(&self, name: &str) -> impl __rt::Future<Output = Option<Self::Reader>> {
                async move {
                    let __output = __rt::begin(
                            __rt::Itself(self),
                            |__self, __call| DynStore::__dyn_open(__self, name, __call),
                        )
                        .await;
                    __output
                }
            }
            fn now(&self) -> Self::Reader {
                DynStore::__dyn_now(self)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T: Store + ?__rt::Sized> Store for]
        [&mut T; &T; ::adapters::DynPtr<'_, T>;]
        [__rt::Box<T>; __rt::Rc<T>; __rt::Arc<T>;]
        []
        {
            type Reader = <T as Store>::Reader;
            fn open(&self, name: &str) -> impl __rt::Future<Output = Option<Self::Reader>> {
                <T as Store>::open(&**self, name)
            }
            fn now(&self) -> Self::Reader {
                <T as Store>::now(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Store, S> Store for ::adapters::Adapter<T, S> {
        type Reader = <T as Store>::Reader;
        fn open(&self, name: &str) -> impl __rt::Future<Output = Option<Self::Reader>> {
            <T as Store>::open(::adapters::Adapter::get_ref(self), name)
        }
        fn now(&self) -> Self::Reader {
            <T as Store>::now(::adapters::Adapter::get_ref(self))
        }
    }
};
