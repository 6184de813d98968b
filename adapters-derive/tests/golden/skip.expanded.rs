#[allow(async_fn_in_trait)]
trait Journal {
    const LIMIT: usize = 10;
    async fn append_all<L: AsRef<str>>(&self, lines: &[L]) -> usize {
        lines.len()
    }
    async fn append(&self, line: &str) -> usize;
}
/// [`Journal`] as a trait object: `dyn DynJournal`. Adapters make one of any `Journal`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynJournal` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingJournal::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
trait DynJournal {
    #[doc(hidden)]
    fn __dyn_append<'call>(
        &'call self,
        line: &'call str,
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<'call, usize>,
    ) -> ::adapters::__private::Poll<usize>;
}
/// Any [`Journal`], with any strategy, as a `dyn DynJournal`.
type JournalAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Journal`]: a heap block per call.
type BoxingJournal<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<__T: Journal, __S: __rt::Settled> DynJournal for ::adapters::Adapter<__T, __S> {
        fn __dyn_append<'call>(
            &'call self,
            line: &'call str,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, usize>,
        ) -> __rt::Poll<usize> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <__T as Journal>::append(__inner, line),
                __cx,
                __pending,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl Journal for]
        [
            dyn DynJournal + '_;
            dyn DynJournal + __rt::Send + '_;
            dyn DynJournal + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
                __rt::call(
                    (self, line),
                    |__rt::Args((__self, line), ..), __cx, __pending| DynJournal::__dyn_append(
                        __self,
                        line,
                        __cx,
                        __pending,
                    ),
                )
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<__P: Journal + ?__rt::Sized> Journal for]
        [&mut __P; &__P; ::adapters::DynPtr<'_, __P>;]
        [__rt::Box<__P>; __rt::Rc<__P>; __rt::Arc<__P>;]
        []
        {
            const LIMIT: usize = <__P as Journal>::LIMIT;
            fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
                <__P as Journal>::append(&**self, line)
            }
            fn append_all<L: AsRef<str>>(
                &self,
                lines: &[L],
            ) -> impl __rt::Future<Output = usize> {
                <__P as Journal>::append_all::<L>(&**self, lines)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__T: Journal, __S> Journal for ::adapters::Adapter<__T, __S> {
        const LIMIT: usize = <__T as Journal>::LIMIT;
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            <__T as Journal>::append(::adapters::Adapter::get_ref(self), line)
        }
        fn append_all<L: AsRef<str>>(
            &self,
            lines: &[L],
        ) -> impl __rt::Future<Output = usize> {
            <__T as Journal>::append_all::<L>(::adapters::Adapter::get_ref(self), lines)
        }
    }
};
