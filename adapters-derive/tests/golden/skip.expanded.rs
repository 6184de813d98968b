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
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __JournalTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    impl<T: Journal, S: __rt::Settled> DynJournal for ::adapters::Adapter<T, S> {
        fn __dyn_append<'call>(
            &'call self,
            line: &'call str,
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<'call, usize>,
        ) -> __rt::Poll<usize> {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Journal>::append(__inner, line),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: DynJournal + ?__rt::Sized> Journal for __rt::Object<__D> {
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (&self.0, line),
                |__rt::Args((__self, line), ..), __cx, __pending| DynJournal::__dyn_append(
                    __self,
                    line,
                    __cx,
                    __pending,
                ),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: __rt::Deref<Target: DynJournal>, S: ::adapters::Strategy> Journal
    for ::adapters::InSpace<T, S> {
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            __rt::call(
                (self, line),
                |__rt::Args((__self, line), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynJournal::__dyn_append(__self, line, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynJournal + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynJournal + '_;
            dyn DynJournal + __rt::Send + '_;
            dyn DynJournal + __rt::Send + __rt::Sync + '_;
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
    impl<__D: __rt::Forward<__JournalTrait, To: Journal> + ?__rt::Sized> Journal
    for __D {
        const LIMIT: usize = <<__D as __rt::Forward<
            __JournalTrait,
        >>::To as Journal>::LIMIT;
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            <<__D as __rt::Forward<
                __JournalTrait,
            >>::To as Journal>::append(__rt::Forward::<__JournalTrait>::to(self), line)
        }
        fn append_all<L: AsRef<str>>(
            &self,
            lines: &[L],
        ) -> impl __rt::Future<Output = usize> {
            <<__D as __rt::Forward<
                __JournalTrait,
            >>::To as Journal>::append_all::<
                L,
            >(__rt::Forward::<__JournalTrait>::to(self), lines)
        }
    }
};
