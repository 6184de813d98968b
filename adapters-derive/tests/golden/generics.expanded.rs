#[allow(async_fn_in_trait)]
pub trait Table<'t, K: ?Sized + Ord, V = u8, const N: usize = 4>
where
    K: 't,
    V: Clone,
{
    type Row: AsRef<[V]>;
    async fn row(&self, key: &'t K) -> Self::Row;
    async fn array(&mut self, row: &Self::Row) -> [V; N];
}
/// [`Table`] as a trait object: `dyn DynTable`. Adapters make one of any `Table`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynTable` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingTable::new(value)`, a heap block per call",
    note = "wrap it: `CachingTable::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineTable::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynTable<'t, K: ?Sized + Ord, V = u8, const N: usize = 4>
where
    K: 't,
    V: Clone,
{
    type Row: AsRef<[V]>;
    #[doc(hidden)]
    fn __dyn_row<'call>(
        &'call self,
        key: &'t K,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, Self::Row>,
    ) -> ::adapters::__private::Poll<Self::Row>
    where
        't: 'call,
        K: 'call,
        V: 'call;
    #[doc(hidden)]
    fn __dyn_array<'call>(
        &'call mut self,
        row: &'call Self::Row,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, [V; N]>,
    ) -> ::adapters::__private::Poll<[V; N]>
    where
        't: 'call,
        K: 'call,
        V: 'call;
}
/// Any [`Table`], with any strategy, as a `dyn DynTable`.
pub type TableAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Table`]: a heap block per call.
pub type BoxingTable<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Table`]: one heap block, reused by every call.
pub type CachingTable<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Table`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineTable<
    't,
    T,
    K: ?::adapters::__private::Sized,
    V: ?::adapters::__private::Sized = u8,
    const N: usize = 4,
    Slot = (),
> = ::adapters::Adapter<T, ::adapters::Inline<Slot, __InlineTable<'t, K, V, N>>>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __InlineTable<
    't,
    K: ?::adapters::__private::Sized,
    V: ?::adapters::__private::Sized,
    const N: usize,
>(
    ::adapters::__private::PhantomData<(&'t (), *const K, *const V)>,
);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<'t, K: ?Sized + Ord, V, const N: usize, Row: AsRef<[V]>> __rt::HasKind for]
        [
            dyn DynTable<'t, K, V, N, Row = Row> + '_;
            dyn DynTable<'t, K, V, N, Row = Row> + __rt::Send + '_;
            dyn DynTable<'t, K, V, N, Row = Row> + __rt::Send + __rt::Sync + '_;
        ]
        []
        [
            where
                K: 't,
                V: Clone,
        ]
        {
            type Kind = __InlineTable<'t, K, V, N>;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<
        'call,
        't,
        K: ?Sized + Ord,
        V,
        const N: usize,
        T: Table<'t, K, V, N> + 'call,
    > __rt::Shape<'call, T> for __InlineTable<'t, K, V, N>
    where
        K: 't,
        V: Clone,
        K: 'call,
        V: 'call,
        't: 'call,
        K: 't,
    {
        type Dyn = dyn DynTable<
            't,
            K,
            V,
            N,
            Row = <T as Table<'t, K, V, N>>::Row,
        > + 'call;
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
                .with(|(__inner, key): (&'call T, &'t K)| <T as Table<
                    't,
                    K,
                    V,
                    N,
                >>::row(__inner, key))
                .with(|
                    (
                        __inner,
                        row,
                    ): (&'call mut T, &'call <T as Table<'t, K, V, N>>::Row)|
                <T as Table<'t, K, V, N>>::array(__inner, row))
        }
    }
    #[automatically_derived]
    impl<
        't,
        K: ?Sized + Ord,
        V,
        const N: usize,
        T: Table<'t, K, V, N>,
        S: __rt::Settled,
    > DynTable<'t, K, V, N> for ::adapters::Adapter<T, S>
    where
        K: 't,
        V: Clone,
    {
        type Row = <T as Table<'t, K, V, N>>::Row;
        fn __dyn_row<'call>(
            &'call self,
            key: &'t K,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, Self::Row>,
        ) -> __rt::Poll<Self::Row>
        where
            't: 'call,
            K: 'call,
            V: 'call,
        {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Table<'t, K, V, N>>::row(__inner, key),
                __cx,
                __pending,
            )
        }
        fn __dyn_array<'call>(
            &'call mut self,
            row: &'call Self::Row,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, [V; N]>,
        ) -> __rt::Poll<[V; N]>
        where
            't: 'call,
            K: 'call,
            V: 'call,
        {
            let (__inner, __strategy) = __rt::parts_mut(self);
            __rt::start(
                __strategy,
                move || <T as Table<'t, K, V, N>>::array(__inner, row),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<'t, K: ?Sized + Ord, V, const N: usize, Row: AsRef<[V]>> Table<'t, K, V, N>
        for]
        [
            dyn DynTable<'t, K, V, N, Row = Row> + '_;
            dyn DynTable<'t, K, V, N, Row = Row> + __rt::Send + '_;
            dyn DynTable<'t, K, V, N, Row = Row> + __rt::Send + __rt::Sync + '_;
        ]
        []
        [
            where
                K: 't,
                V: Clone,
        ]
        {
            type Row = Row;
            fn row(&self, key: &'t K) -> impl __rt::Future<Output = Self::Row> {
                __rt::call(
                    (self, key),
                    |__rt::Args((__self, key), ..), __cx, __pending| DynTable::<
                        't,
                        K,
                        V,
                        N,
                    >::__dyn_row(__self, key, __cx, __pending),
                )
            }
            fn array(&mut self, row: &Self::Row) -> impl __rt::Future<Output = [V; N]> {
                __rt::call(
                    (self, row),
                    |__rt::Args((__self, row), ..), __cx, __pending| DynTable::<
                        't,
                        K,
                        V,
                        N,
                    >::__dyn_array(__self, row, __cx, __pending),
                )
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<
            't,
            K: ?Sized + Ord,
            V,
            const N: usize,
            T: Table<'t, K, V, N> + ?__rt::Sized,
        > Table<'t, K, V, N> for]
        [&mut T; ::adapters::DynPtr<'_, T>;]
        [__rt::Box<T>;]
        [
            where
                K: 't,
                V: Clone,
        ]
        {
            type Row = <T as Table<'t, K, V, N>>::Row;
            fn row(&self, key: &'t K) -> impl __rt::Future<Output = Self::Row> {
                <T as Table<'t, K, V, N>>::row(&**self, key)
            }
            fn array(&mut self, row: &Self::Row) -> impl __rt::Future<Output = [V; N]> {
                <T as Table<'t, K, V, N>>::array(&mut **self, row)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        't,
        K: ?Sized + Ord,
        V,
        const N: usize,
        T: Table<'t, K, V, N>,
        S,
    > Table<'t, K, V, N> for ::adapters::Adapter<T, S>
    where
        K: 't,
        V: Clone,
    {
        type Row = <T as Table<'t, K, V, N>>::Row;
        fn row(&self, key: &'t K) -> impl __rt::Future<Output = Self::Row> {
            <T as Table<'t, K, V, N>>::row(::adapters::Adapter::get_ref(self), key)
        }
        fn array(&mut self, row: &Self::Row) -> impl __rt::Future<Output = [V; N]> {
            <T as Table<'t, K, V, N>>::array(::adapters::Adapter::get_mut(self), row)
        }
    }
};
