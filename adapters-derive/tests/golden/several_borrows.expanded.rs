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
pub type InlineTable<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __TableTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __TableTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynTable] [+ '_] [] [unsafe HasKind
        { type Kind = __TableTrait; type Pointers = __rt::Own; } unsafe Base { type Key =
        __TableTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Table + 'call> __rt::Shape<'call, T> for __TableTrait {
        type Dyn = dyn DynTable + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::with(
                __rt::Slot::none(),
                |(__it, prefix): (&'call T, &'call str)| <T as Table>::scan(__it, prefix),
            )
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
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Table>::scan(__it, prefix));
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
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynTable + ?__rt::Sized> Table for __rt::Object<D> {
        fn scan(&self, prefix: &str) -> impl Iterator<Item = &str> {
            let __held = (__rt::held(&self), __rt::held(&prefix));
            let __object = DynTable::__dyn_scan(&**self, prefix);
            unsafe {
                __rt::within::<
                    dyn ::adapters::Local,
                    dyn Iterator<Item = &str> + 'static,
                    dyn Iterator<Item = &str> + '_,
                    _,
                >(__object, __held, |__value| __value)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__TableTrait, To: Table> + ?__rt::Sized> Table for D {
        fn scan(&self, prefix: &str) -> impl Iterator<Item = &str> {
            <D::To as Table>::scan(__rt::Forward::to(self), prefix)
        }
    }
};
