#[allow(async_fn_in_trait)]
trait Borrows {
    async fn merged(&self, a: &str, b: &mut u8) -> usize;
    async fn kept(&self, key: &str) -> Option<&str>;
    async fn named<'a>(&self, a: &'a str, b: &str) -> &'a str;
    async fn invariant(&self, list: &mut Vec<&str>);
}
/// [`Borrows`] as a trait object: `dyn DynBorrows`. Adapters make one of any `Borrows`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynBorrows` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingBorrows::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynBorrows {
    #[doc(hidden)]
    fn __dyn_merged<'call>(
        &'call self,
        a: &'call str,
        b: &'call mut u8,
        __call: ::adapters::__private::Start<'call, '_, '_, usize>,
    ) -> ::adapters::__private::Poll<usize>;
    #[doc(hidden)]
    fn __dyn_kept<'this, 'call>(
        &'this self,
        key: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, Option<&'this str>>,
    ) -> ::adapters::__private::Poll<Option<&'this str>>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_named<'a, 'call>(
        &'call self,
        a: &'a str,
        b: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, &'a str>,
    ) -> ::adapters::__private::Poll<&'a str>
    where
        'a: 'call;
    #[doc(hidden)]
    fn __dyn_invariant<'a1, 'call>(
        &'call self,
        list: &'call mut Vec<&'a1 str>,
        __call: ::adapters::__private::Start<'call, '_, '_, ()>,
    ) -> ::adapters::__private::Poll<()>
    where
        'a1: 'call;
}
/// Any [`Borrows`], with any strategy, as a `dyn DynBorrows`.
type BorrowsAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Borrows`]: a heap block per call.
type BoxingBorrows<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __BorrowsTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynBorrows] [+ '_] [] [unsafe Base
        { type Key = __BorrowsTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Borrows, S: __rt::Settled> DynBorrows for ::adapters::Adapter<T, S> {
        fn __dyn_merged<'call>(
            &'call self,
            a: &'call str,
            b: &'call mut u8,
            __call: __rt::Start<'call, '_, '_, usize>,
        ) -> __rt::Poll<usize> {
            __rt::start2(self, a, b, <T as Borrows>::merged, __call)
        }
        fn __dyn_kept<'this, 'call>(
            &'this self,
            key: &'call str,
            __call: __rt::Start<'call, '_, '_, Option<&'this str>>,
        ) -> __rt::Poll<Option<&'this str>>
        where
            'this: 'call,
        {
            __rt::start1(self, key, <T as Borrows>::kept, __call)
        }
        fn __dyn_named<'a, 'call>(
            &'call self,
            a: &'a str,
            b: &'call str,
            __call: __rt::Start<'call, '_, '_, &'a str>,
        ) -> __rt::Poll<&'a str>
        where
            'a: 'call,
        {
            __rt::start2(self, a, b, <T as Borrows>::named, __call)
        }
        fn __dyn_invariant<'a1, 'call>(
            &'call self,
            list: &'call mut Vec<&'a1 str>,
            __call: __rt::Start<'call, '_, '_, ()>,
        ) -> __rt::Poll<()>
        where
            'a1: 'call,
        {
            __rt::start1(self, list, <T as Borrows>::invariant, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynBorrows + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Borrows
    for __rt::Object<D, H> {
        fn merged(&self, a: &str, b: &mut u8) -> impl __rt::Future<Output = usize> {
            __rt::call(
                self,
                (a, b),
                |__rt::Args(__self, (a, b), ..), __call| {
                    DynBorrows::__dyn_merged(__self, a, b, __call)
                },
            )
        }
        fn kept(&self, key: &str) -> impl __rt::Future<Output = Option<&str>> {
            __rt::call(
                self,
                key,
                |__rt::Args(__self, key, ..), __call| {
                    DynBorrows::__dyn_kept(__self, key, __call)
                },
            )
        }
        fn named<'a>(&self, a: &'a str, b: &str) -> impl __rt::Future<Output = &'a str> {
            __rt::call(
                self,
                (a, b),
                |__rt::Args(__self, (a, b), ..), __call| {
                    DynBorrows::__dyn_named(__self, a, b, __call)
                },
            )
        }
        fn invariant(&self, list: &mut Vec<&str>) -> impl __rt::Future<Output = ()> {
            __rt::call(
                self,
                list,
                |__rt::Args(__self, list, ..), __call| {
                    DynBorrows::__dyn_invariant(__self, list, __call)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__BorrowsTrait, To: Borrows> + ?__rt::Sized> Borrows for D {
        fn merged(&self, a: &str, b: &mut u8) -> impl __rt::Future<Output = usize> {
            <D::To as Borrows>::merged(__rt::Forward::to(self), a, b)
        }
        fn kept(&self, key: &str) -> impl __rt::Future<Output = Option<&str>> {
            <D::To as Borrows>::kept(__rt::Forward::to(self), key)
        }
        fn named<'a>(&self, a: &'a str, b: &str) -> impl __rt::Future<Output = &'a str> {
            <D::To as Borrows>::named(__rt::Forward::to(self), a, b)
        }
        fn invariant(&self, list: &mut Vec<&str>) -> impl __rt::Future<Output = ()> {
            <D::To as Borrows>::invariant(__rt::Forward::to(self), list)
        }
    }
};
