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
        __call: ::adapters::__private::Start<'call, '_, '_, usize>,
    ) -> ::adapters::__private::Poll<usize>;
}
/// Any [`Journal`], with any strategy, as a `dyn DynJournal`.
type JournalAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Journal`]: a heap block per call.
type BoxingJournal<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __JournalTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynJournal] [+ '_] [] [unsafe Base
        { type Key = __JournalTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Journal, S: __rt::Settled> DynJournal for ::adapters::Adapter<T, S> {
        fn __dyn_append<'call>(
            &'call self,
            line: &'call str,
            __call: __rt::Start<'call, '_, '_, usize>,
        ) -> __rt::Poll<usize> {
            __rt::start1(self, line, <T as Journal>::append, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynJournal + ?__rt::Sized, H: __rt::Offers<D> + ?__rt::Sized> Journal
    for __rt::Object<D, H> {
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            __rt::call_shared_ref(self, line, <D as DynJournal>::__dyn_append)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::Forward<__JournalTrait, To: Journal> + ?__rt::Sized> Journal for D {
        const LIMIT: usize = <D::To as Journal>::LIMIT;
        fn append(&self, line: &str) -> impl __rt::Future<Output = usize> {
            <D::To as Journal>::append(__rt::Forward::to(self), line)
        }
        fn append_all<L: AsRef<str>>(
            &self,
            lines: &[L],
        ) -> impl __rt::Future<Output = usize> {
            <D::To as Journal>::append_all::<L>(__rt::Forward::to(self), lines)
        }
    }
};
