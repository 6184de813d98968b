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
        __call: ::adapters::__private::Start<'call, '_, '_, Self::Row>,
    ) -> ::adapters::__private::Poll<Self::Row>
    where
        't: 'call,
        K: 'call,
        V: 'call;
    #[doc(hidden)]
    fn __dyn_array<'call>(
        &'call mut self,
        row: &'call Self::Row,
        __call: ::adapters::__private::Start<'call, '_, '_, [V; N]>,
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
> = ::adapters::InlineOf<T, Slot, __TableTrait<'t, K, V, N>>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __TableTrait<
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
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] ['t, K : ? Sized + Ord, V, const N : usize,
        Row : AsRef < [V] >,] [dyn DynTable < 't, K, V, N, Row = Row >] [+ '_] [where K :
        't, V : Clone,] [unsafe HasKind { type Kind = __TableTrait < 't, K, V, N >; type
        Pointers = __rt::Own; }]
    }
    #[automatically_derived]
    unsafe impl<
        'call,
        't,
        K: ?Sized + Ord,
        V,
        const N: usize,
        T: Table<'t, K, V, N> + 'call,
    > __rt::Shape<'call, T> for __TableTrait<'t, K, V, N>
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
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<
                (
                    (&'call T, &'t K),
                    (&'call mut T, &'call <T as Table<'t, K, V, N>>::Row),
                ),
                _,
            >((<T as Table<'t, K, V, N>>::row, <T as Table<'t, K, V, N>>::array))
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
            __call: __rt::Start<'call, '_, '_, Self::Row>,
        ) -> __rt::Poll<Self::Row>
        where
            't: 'call,
            K: 'call,
            V: 'call,
        {
            __rt::start1(self, key, <T as Table<'t, K, V, N>>::row, __call)
        }
        fn __dyn_array<'call>(
            &'call mut self,
            row: &'call Self::Row,
            __call: __rt::Start<'call, '_, '_, [V; N]>,
        ) -> __rt::Poll<[V; N]>
        where
            't: 'call,
            K: 'call,
            V: 'call,
        {
            __rt::start1(self, row, <T as Table<'t, K, V, N>>::array, __call)
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
                    __rt::Itself(self),
                    key,
                    |__rt::Args(__self, key, ..), __call| {
                        DynTable::<'t, K, V, N>::__dyn_row(__self, key, __call)
                    },
                )
            }
            fn array(&mut self, row: &Self::Row) -> impl __rt::Future<Output = [V; N]> {
                __rt::call(
                    __rt::Itself(self),
                    row,
                    |__rt::Args(__self, row, ..), __call| {
                        DynTable::<'t, K, V, N>::__dyn_array(__self, row, __call)
                    },
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
