/// A trait.
pub trait Table {
    fn scan(&self, prefix: &str) -> impl Iterator<Item = &str>;
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
pub trait DynTable {
    #[doc(hidden)]
    fn __dyn_scan<'this, 'call>(
        &'this self,
        prefix: &'call str,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this str> + 'call>
    where
        'this: 'call;
}
/// Any [`Table`], with any strategy, as a `dyn DynTable`.
pub type TableAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Table`]: a heap block per call.
pub type BoxingTable<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Table`]: one heap block, reused by every call.
pub type CachingTable<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Table`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineTable<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineTable>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __InlineTable(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
pub struct __TableTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynTable + '_;
            dyn DynTable + __rt::Send + '_;
            dyn DynTable + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineTable;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Table + 'call> __rt::Shape<'call, T> for __InlineTable {
        type Dyn = dyn DynTable + 'call;
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
                .with(|(__inner, prefix): (&'call T, &'call str)| <T as Table>::scan(
                    __inner,
                    prefix,
                ))
        }
    }
    #[automatically_derived]
    impl<T: Table, S: __rt::Settled> DynTable for ::adapters::Adapter<T, S> {
        fn __dyn_scan<'this, 'call>(
            &'this self,
            prefix: &'call str,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this str> + 'call>
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
                    move || <T as Table>::scan(__inner, prefix),
                    |__value| __value,
                )
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynTable + ?__rt::Sized> Table for __rt::Object<__D> {
        fn scan(&self, prefix: &str) -> impl Iterator<Item = &str> {
            let __held = (__rt::held(&self), __rt::held(&prefix));
            let __object = DynTable::__dyn_scan(&self.0, prefix);
            unsafe {
                __rt::within::<
                    dyn Iterator<Item = &str> + 'static,
                    _,
                    _,
                >(__object, __held)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynTable + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynTable + '_;
            dyn DynTable + __rt::Send + '_;
            dyn DynTable + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__TableTrait, To: Table> + ?__rt::Sized> Table for __D {
        fn scan(&self, prefix: &str) -> impl Iterator<Item = &str> {
            <<__D as __rt::Forward<
                __TableTrait,
            >>::To as Table>::scan(__rt::Forward::<__TableTrait>::to(self), prefix)
        }
    }
};
