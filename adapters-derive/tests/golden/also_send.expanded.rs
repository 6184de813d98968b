#[allow(async_fn_in_trait)]
trait Lookup {
    async fn find(&self, name: &str) -> Option<&str>;
    fn len(&self) -> usize;
}
/// [`Lookup`] as a trait object: `dyn DynLookup`. Adapters make one of any `Lookup`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynLookup` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingLookup::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynLookup {
    #[doc(hidden)]
    fn __dyn_find<'this, 'call>(
        &'this self,
        name: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, Option<&'this str>>,
    ) -> ::adapters::__private::Poll<Option<&'this str>>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_len(&self) -> usize;
}
/// Any [`Lookup`], with any strategy, as a `dyn DynLookup`.
type LookupAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Lookup`]: a heap block per call.
type BoxingLookup<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __LookupTrait(::adapters::__private::PhantomData<()>);
/// [`Lookup`] as a trait object: `dyn DynSendLookup`. Adapters make one of any `Lookup`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynSendLookup` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingLookup::new(SendLookup::new(value))`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynSendLookup: ::adapters::__private::Send + ::adapters::__private::Sync {
    #[doc(hidden)]
    fn __dyn_find<'this, 'call>(
        &'this self,
        name: &'call str,
        __call: ::adapters::__private::Start<
            'call,
            '_,
            '_,
            Option<&'this str>,
            dyn ::adapters::__private::Send,
        >,
    ) -> ::adapters::__private::Poll<Option<&'this str>>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_len(&self) -> usize;
}
/// A [`Lookup`] whose futures are all `Send`: `SendLookup::new(value)`. An adapter over it is a `dyn DynSendLookup`.
#[allow(type_alias_bounds)]
type SendLookup<T, Proof = ()> = ::adapters::__private::Proven<
    T,
    __SendLookupTrait,
    Proof,
>;
/// Adapts any [`Lookup`]: no heap, what its methods return lives in the adapter.
type InlineSendLookup<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __SendLookupTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __SendLookupTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynLookup] [+ '_] [] [unsafe Base {
        type Key = __LookupTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Lookup, S: __rt::Settled> DynLookup for ::adapters::Adapter<T, S> {
        fn __dyn_find<'this, 'call>(
            &'this self,
            name: &'call str,
            __call: __rt::Start<'call, '_, '_, Option<&'this str>>,
        ) -> __rt::Poll<Option<&'this str>>
        where
            'this: 'call,
        {
            __rt::start1(self, name, <T as Lookup>::find, __call)
        }
        fn __dyn_len(&self) -> usize {
            <T as Lookup>::len(::adapters::Adapter::get_ref(self))
        }
    }
    #[automatically_derived]
    impl<
        T: Lookup + ::adapters::__private::Send + ::adapters::__private::Sync,
        __R: __rt::Send,
        S: __rt::Settled,
    > DynSendLookup for ::adapters::Adapter<__rt::Proven<T, __SendLookupTrait, __R>, S>
    where
        S::Strategy: __rt::Sync,
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        fn __dyn_find<'this, 'call>(
            &'this self,
            name: &'call str,
            __call: __rt::Start<
                'call,
                '_,
                '_,
                Option<&'this str>,
                dyn ::adapters::__private::Send,
            >,
        ) -> __rt::Poll<Option<&'this str>>
        where
            'this: 'call,
        {
            __rt::start_marked(
                self,
                move |__it| {
                    let __future = <T as Lookup>::find(
                        __rt::Proven::get_ref(__it),
                        name,
                    );
                    unsafe { __rt::assume_send(__future) }
                },
                __call,
            )
        }
        fn __dyn_len(&self) -> usize {
            <T as Lookup>::len(__rt::Proven::get_ref(::adapters::Adapter::get_ref(self)))
        }
    }
    #[allow(non_snake_case, impl_trait_redundant_captures)]
    fn __calls_find<'call, 'this, T: Lookup>(
        (__it, name, ..): (&'this T, &'call str),
    ) -> impl __rt::Sized + use<'call, 'this, T> {
        <T as Lookup>::find(__it, name)
    }
    #[allow(non_camel_case_types)]
    struct __Sends_find<T: Lookup, __F>(__rt::PhantomData<(*const T, __F)>);
    impl<T: Lookup, __F> __Sends_find<T, __F> {
        fn of(_: __F) -> Self {
            Self(__rt::PhantomData)
        }
    }
    unsafe impl<T: Lookup, __F> __rt::Send for __Sends_find<T, __F>
    where
        __F: for<'call, 'this> __rt::SendCall<(&'this T, &'call str)>,
    {}
    #[automatically_derived]
    unsafe impl<T: Lookup> __rt::Proves<T> for __SendLookupTrait {
        fn proof() -> impl __rt::Sized {
            (<__Sends_find<T, _>>::of(__calls_find::<T>),)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynLookup + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Lookup
    for __rt::Object<D, H> {
        fn find(&self, name: &str) -> impl __rt::Future<Output = Option<&str>> {
            __rt::call(
                self,
                name,
                |__rt::Args(__self, name, ..), __call| {
                    DynLookup::__dyn_find(__self, name, __call)
                },
            )
        }
        fn len(&self) -> usize {
            DynLookup::__dyn_len(__rt::object(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__LookupTrait, To: Lookup> + ?__rt::Sized> Lookup for D {
        fn find(&self, name: &str) -> impl __rt::Future<Output = Option<&str>> {
            <D::To as Lookup>::find(__rt::Forward::to(self), name)
        }
        fn len(&self) -> usize {
            <D::To as Lookup>::len(__rt::Forward::to(self))
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl Lookup for]
        [
            dyn DynSendLookup + '_;
            dyn DynSendLookup + __rt::Send + '_;
            dyn DynSendLookup + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn find(&self, name: &str) -> impl __rt::Future<Output = Option<&str>> {
                __rt::call_with(
                    __rt::Itself(self),
                    name,
                    (),
                    |__rt::ArgsWith(__self, name, ..), __call| {
                        DynSendLookup::__dyn_find(__self, name, __call)
                    },
                )
            }
            fn len(&self) -> usize {
                DynSendLookup::__dyn_len(self)
            }
        }
    }
};
