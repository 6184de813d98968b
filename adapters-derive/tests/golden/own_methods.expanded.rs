#[allow(async_fn_in_trait)]
trait Store {
    const NAME: &'static str;
    async fn open(path: &str) -> usize;
    async fn put<B: AsRef<[u8]>>(&mut self, bytes: B) -> usize;
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
    fn __dyn_name(&self) -> &'static str;
    #[doc(hidden)]
    fn __dyn_open<'call>(
        &'call self,
        path: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, usize>,
    ) -> ::adapters::__private::Poll<usize>;
    #[doc(hidden)]
    fn __dyn_put<'call>(
        &'call mut self,
        bytes: Vec<u8>,
        __call: ::adapters::__private::Start<'call, '_, '_, usize>,
    ) -> ::adapters::__private::Poll<usize>;
}
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
        fn __dyn_name(&self) -> &'static str {
            <T as Store>::NAME
        }
        fn __dyn_open<'call>(
            &'call self,
            path: &'call str,
            __call: __rt::Start<'call, '_, '_, usize>,
        ) -> __rt::Poll<usize> {
            __rt::start(self, move |__it| <T as Store>::open(path), __call)
        }
        fn __dyn_put<'call>(
            &'call mut self,
            bytes: Vec<u8>,
            __call: __rt::Start<'call, '_, '_, usize>,
        ) -> __rt::Poll<usize> {
            __rt::start1(self, bytes, <T as Store>::put::<Vec<u8>>, __call)
        }
    }
    ::adapters::__private::impls! {
        [impl]
        [
            dyn DynStore + '_;
            dyn DynStore + __rt::Send + '_;
            dyn DynStore + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            /// `NAME` of [`Store`].
            fn name(&self) -> &'static str {
                DynStore::__dyn_name(self)
            }
            /// `open` of [`Store`].
            async fn open(&self, path: &str) -> usize {
                (__rt::call(
                    __rt::Itself(self),
                    path,
                    |__rt::Args(__self, path, ..), __call| {
                        DynStore::__dyn_open(__self, path, __call)
                    },
                ))
                    .await
            }
            /// `put` of [`Store`].
            async fn put(&mut self, bytes: Vec<u8>) -> usize {
                (__rt::call(
                    __rt::Itself(self),
                    bytes,
                    |__rt::Args(__self, bytes, ..), __call| {
                        DynStore::__dyn_put(__self, bytes, __call)
                    },
                ))
                    .await
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T: Store + ?__rt::Sized> Store for]
        [&mut T; ::adapters::DynPtr<'_, T>;]
        [__rt::Box<T>;]
        []
        {
            const NAME: &'static str = <T as Store>::NAME;
            fn open(path: &str) -> impl __rt::Future<Output = usize> {
                <T as Store>::open(path)
            }
            fn put<B: AsRef<[u8]>>(
                &mut self,
                bytes: B,
            ) -> impl __rt::Future<Output = usize> {
                <T as Store>::put::<B>(&mut **self, bytes)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Store, S> Store for ::adapters::Adapter<T, S> {
        const NAME: &'static str = <T as Store>::NAME;
        fn open(path: &str) -> impl __rt::Future<Output = usize> {
            <T as Store>::open(path)
        }
        fn put<B: AsRef<[u8]>>(
            &mut self,
            bytes: B,
        ) -> impl __rt::Future<Output = usize> {
            <T as Store>::put::<B>(::adapters::Adapter::get_mut(self), bytes)
        }
    }
};
