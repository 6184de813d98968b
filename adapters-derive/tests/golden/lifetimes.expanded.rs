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
#[allow(
    clippy::multiple_bound_locations,
    clippy::too_many_arguments,
    clippy::type_complexity
)]
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
#[allow(
    deprecated,
    clippy::future_not_send,
    clippy::multiple_bound_locations,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::type_complexity
)]
const _: () = {
    #[automatically_derived]
    impl<__T: Borrows, __S: ::adapters::__private::Settled> DynBorrows
    for ::adapters::Adapter<__T, __S> {
        fn __dyn_merged<'call>(
            &'call self,
            a: &'call str,
            b: &'call mut u8,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, usize>,
        ) -> ::adapters::__private::Poll<usize> {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Borrows>::merged(__inner, a, b),
                __cx,
                __pending,
            )
        }
        fn __dyn_kept<'this, 'call>(
            &'this self,
            key: &'call str,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, Option<&'this str>>,
        ) -> ::adapters::__private::Poll<Option<&'this str>>
        where
            'this: 'call,
        {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Borrows>::kept(__inner, key),
                __cx,
                __pending,
            )
        }
        fn __dyn_named<'a, 'call>(
            &'call self,
            a: &'a str,
            b: &'call str,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, &'a str>,
        ) -> ::adapters::__private::Poll<&'a str>
        where
            'a: 'call,
        {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Borrows>::named(__inner, a, b),
                __cx,
                __pending,
            )
        }
        fn __dyn_invariant<'a1, 'call>(
            &'call self,
            list: &'call mut Vec<&'a1 str>,
            __cx: &mut ::adapters::__private::Context<'_>,
            __pending: &mut ::adapters::__private::Pending<'call, ()>,
        ) -> ::adapters::__private::Poll<()>
        where
            'a1: 'call,
        {
            let (__inner, __strategy) = ::adapters::__private::parts(self);
            ::adapters::__private::start(
                __strategy,
                move || <__T as Borrows>::invariant(__inner, list),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl Borrows for dyn DynBorrows + '_ {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_merged(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynBorrows::__dyn_kept(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_named(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self, list),
                |::adapters::__private::Args((__self, list), ..), __cx, __pending| DynBorrows::__dyn_invariant(
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
    impl Borrows for dyn DynBorrows + ::adapters::__private::Send + '_ {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_merged(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynBorrows::__dyn_kept(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_named(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self, list),
                |::adapters::__private::Args((__self, list), ..), __cx, __pending| DynBorrows::__dyn_invariant(
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
    impl Borrows
    for dyn DynBorrows + ::adapters::__private::Send + ::adapters::__private::Sync + '_ {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_merged(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            ::adapters::__private::call(
                (self, key),
                |::adapters::__private::Args((__self, key), ..), __cx, __pending| DynBorrows::__dyn_kept(
                    __self,
                    key,
                    __cx,
                    __pending,
                ),
            )
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            ::adapters::__private::call(
                (self, a, b),
                |::adapters::__private::Args((__self, a, b), ..), __cx, __pending| DynBorrows::__dyn_named(
                    __self,
                    a,
                    b,
                    __cx,
                    __pending,
                ),
            )
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            ::adapters::__private::call(
                (self, list),
                |::adapters::__private::Args((__self, list), ..), __cx, __pending| DynBorrows::__dyn_invariant(
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
    impl<__P: Borrows + ?::adapters::__private::Sized> Borrows for &mut __P {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Borrows>::merged(&**self, a, b)
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            <__P as Borrows>::kept(&**self, key)
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            <__P as Borrows>::named(&**self, a, b)
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            <__P as Borrows>::invariant(&**self, list)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Borrows + ?::adapters::__private::Sized> Borrows for &__P {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Borrows>::merged(&**self, a, b)
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            <__P as Borrows>::kept(&**self, key)
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            <__P as Borrows>::named(&**self, a, b)
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            <__P as Borrows>::invariant(&**self, list)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__P: Borrows + ?::adapters::__private::Sized> Borrows
    for ::adapters::DynPtr<'_, __P> {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            <__P as Borrows>::merged(&**self, a, b)
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            <__P as Borrows>::kept(&**self, key)
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            <__P as Borrows>::named(&**self, a, b)
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            <__P as Borrows>::invariant(&**self, list)
        }
    }
    ::adapters::__private::with_alloc! {
        #[automatically_derived] #[diagnostic::do_not_recommend] impl < __P : Borrows + ?
        ::adapters::__private::Sized > Borrows for ::adapters::__private::Box < __P > {
        fn merged(& self, a : & str, b : & mut u8) -> impl ::adapters::__private::Future
        < Output = usize > { < __P as Borrows > ::merged(& * * self, a, b) } fn kept(&
        self, key : & str) -> impl ::adapters::__private::Future < Output = Option < &
        str > > { < __P as Borrows > ::kept(& * * self, key) } fn named < 'a > (& self, a
        : & 'a str, b : & str) -> impl ::adapters::__private::Future < Output = & 'a str
        > { < __P as Borrows > ::named(& * * self, a, b) } fn invariant(& self, list : &
        mut Vec < & str >) -> impl ::adapters::__private::Future < Output = () > { < __P
        as Borrows > ::invariant(& * * self, list) } } #[automatically_derived]
        #[diagnostic::do_not_recommend] impl < __P : Borrows + ?
        ::adapters::__private::Sized > Borrows for ::adapters::__private::Rc < __P > { fn
        merged(& self, a : & str, b : & mut u8) -> impl ::adapters::__private::Future <
        Output = usize > { < __P as Borrows > ::merged(& * * self, a, b) } fn kept(&
        self, key : & str) -> impl ::adapters::__private::Future < Output = Option < &
        str > > { < __P as Borrows > ::kept(& * * self, key) } fn named < 'a > (& self, a
        : & 'a str, b : & str) -> impl ::adapters::__private::Future < Output = & 'a str
        > { < __P as Borrows > ::named(& * * self, a, b) } fn invariant(& self, list : &
        mut Vec < & str >) -> impl ::adapters::__private::Future < Output = () > { < __P
        as Borrows > ::invariant(& * * self, list) } } #[automatically_derived]
        #[diagnostic::do_not_recommend] impl < __P : Borrows + ?
        ::adapters::__private::Sized > Borrows for ::adapters::__private::Arc < __P > {
        fn merged(& self, a : & str, b : & mut u8) -> impl ::adapters::__private::Future
        < Output = usize > { < __P as Borrows > ::merged(& * * self, a, b) } fn kept(&
        self, key : & str) -> impl ::adapters::__private::Future < Output = Option < &
        str > > { < __P as Borrows > ::kept(& * * self, key) } fn named < 'a > (& self, a
        : & 'a str, b : & str) -> impl ::adapters::__private::Future < Output = & 'a str
        > { < __P as Borrows > ::named(& * * self, a, b) } fn invariant(& self, list : &
        mut Vec < & str >) -> impl ::adapters::__private::Future < Output = () > { < __P
        as Borrows > ::invariant(& * * self, list) } }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Borrows, __S> Borrows for ::adapters::Adapter<__T, __S> {
        fn merged(
            &self,
            a: &str,
            b: &mut u8,
        ) -> impl ::adapters::__private::Future<Output = usize> {
            <__T as Borrows>::merged(::adapters::Adapter::get_ref(self), a, b)
        }
        fn kept(
            &self,
            key: &str,
        ) -> impl ::adapters::__private::Future<Output = Option<&str>> {
            <__T as Borrows>::kept(::adapters::Adapter::get_ref(self), key)
        }
        fn named<'a>(
            &self,
            a: &'a str,
            b: &str,
        ) -> impl ::adapters::__private::Future<Output = &'a str> {
            <__T as Borrows>::named(::adapters::Adapter::get_ref(self), a, b)
        }
        fn invariant(
            &self,
            list: &mut Vec<&str>,
        ) -> impl ::adapters::__private::Future<Output = ()> {
            <__T as Borrows>::invariant(::adapters::Adapter::get_ref(self), list)
        }
    }
};
