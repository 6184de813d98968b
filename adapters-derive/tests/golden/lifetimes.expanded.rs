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
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, usize>,
    ) -> ::adapters::__private::Poll<usize>;
    #[doc(hidden)]
    fn __dyn_kept<'this, 'call>(
        &'this self,
        key: &'call str,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, Option<&'this str>>,
    ) -> ::adapters::__private::Poll<Option<&'this str>>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_named<'a, 'call>(
        &'call self,
        a: &'a str,
        b: &'call str,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, &'a str>,
    ) -> ::adapters::__private::Poll<&'a str>
    where
        'a: 'call;
    #[doc(hidden)]
    fn __dyn_invariant<'a1, 'call>(
        &'call self,
        list: &'call mut Vec<&'a1 str>,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, ()>,
    ) -> ::adapters::__private::Poll<()>
    where
        'a1: 'call;
}
/// Any [`Borrows`], with any strategy, as a `dyn DynBorrows`.
type BorrowsAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Borrows`]: a heap block per call.
type BoxingBorrows<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __BorrowsTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Borrows, S: __rt::Settled> DynBorrows for ::adapters::Adapter<T, S> {
        fn __dyn_merged<'call>(
            &'call self,
            a: &'call str,
            b: &'call mut u8,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, usize>,
        ) -> __rt::Poll<usize> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Borrows>::merged(__inner, a, b),
                __cx,
                __pending,
            )
        }
        fn __dyn_kept<'this, 'call>(
            &'this self,
            key: &'call str,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, Option<&'this str>>,
        ) -> __rt::Poll<Option<&'this str>>
        where
            'this: 'call,
        {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Borrows>::kept(__inner, key),
                __cx,
                __pending,
            )
        }
        fn __dyn_named<'a, 'call>(
            &'call self,
            a: &'a str,
            b: &'call str,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, &'a str>,
        ) -> __rt::Poll<&'a str>
        where
            'a: 'call,
        {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Borrows>::named(__inner, a, b),
                __cx,
                __pending,
            )
        }
        fn __dyn_invariant<'a1, 'call>(
            &'call self,
            list: &'call mut Vec<&'a1 str>,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, ()>,
        ) -> __rt::Poll<()>
        where
            'a1: 'call,
        {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Borrows>::invariant(__inner, list),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynBorrows + ?__rt::Sized> Borrows for __rt::Object<__D> {
        fn merged(&self, a: &str, b: &mut u8) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (&self.0, a, b),
                |__rt::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_merged(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn kept(&self, key: &str) -> impl __rt::Future<Output = Option<&str>> {
            __rt::call(
                (&self.0, key),
                |__rt::Args((__self, key), ..), __cx, __pending| DynBorrows::__dyn_kept(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
        fn named<'a>(&self, a: &'a str, b: &str) -> impl __rt::Future<Output = &'a str> {
            __rt::call(
                (&self.0, a, b),
                |__rt::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_named(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn invariant(&self, list: &mut Vec<&str>) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (&self.0, list),
                |__rt::Args((__self, list), ..), __cx, __pending| DynBorrows::__dyn_invariant(
                    __self,
                    list,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynBorrows>, S: ::adapters::Strategy> Borrows
    for ::adapters::InSpace<T, S> {
        fn merged(&self, a: &str, b: &mut u8) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (self, a, b),
                |__rt::Args((__self, a, b), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynBorrows::__dyn_merged(__self, a, b, __cx, __pending)
                },
            )
        }
        fn kept(&self, key: &str) -> impl __rt::Future<Output = Option<&str>> {
            __rt::call(
                (self, key),
                |__rt::Args((__self, key), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynBorrows::__dyn_kept(__self, key, __cx, __pending)
                },
            )
        }
        fn named<'a>(&self, a: &'a str, b: &str) -> impl __rt::Future<Output = &'a str> {
            __rt::call(
                (self, a, b),
                |__rt::Args((__self, a, b), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynBorrows::__dyn_named(__self, a, b, __cx, __pending)
                },
            )
        }
        fn invariant(&self, list: &mut Vec<&str>) -> impl __rt::Future<Output = ()> {
            __rt::call(
                (self, list),
                |__rt::Args((__self, list), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynBorrows::__dyn_invariant(__self, list, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynBorrows + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynBorrows + '_;
            dyn DynBorrows + __rt::Send + '_;
            dyn DynBorrows + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__BorrowsTrait, To: Borrows> + ?__rt::Sized> Borrows
    for __D {
        fn merged(&self, a: &str, b: &mut u8) -> impl __rt::Future<Output = usize> {
            <<__D as __rt::Forward<
                __BorrowsTrait,
            >>::To as Borrows>::merged(__rt::Forward::<__BorrowsTrait>::to(self), a, b)
        }
        fn kept(&self, key: &str) -> impl __rt::Future<Output = Option<&str>> {
            <<__D as __rt::Forward<
                __BorrowsTrait,
            >>::To as Borrows>::kept(__rt::Forward::<__BorrowsTrait>::to(self), key)
        }
        fn named<'a>(&self, a: &'a str, b: &str) -> impl __rt::Future<Output = &'a str> {
            <<__D as __rt::Forward<
                __BorrowsTrait,
            >>::To as Borrows>::named(__rt::Forward::<__BorrowsTrait>::to(self), a, b)
        }
        fn invariant(&self, list: &mut Vec<&str>) -> impl __rt::Future<Output = ()> {
            <<__D as __rt::Forward<
                __BorrowsTrait,
            >>::To as Borrows>::invariant(
                __rt::Forward::<__BorrowsTrait>::to(self),
                list,
            )
        }
    }
};
