/// Something to append to.
trait Append {
    fn append(&mut self, values: impl Iterator<Item = u32>);
}
/// [`Append`] as a trait object: `dyn DynAppend`. Adapters make one of any `Append`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynAppend` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingAppend::new(value)`, a heap block per call",
    note = "wrap it: `CachingAppend::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineAppend::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
trait DynAppend {
    #[doc(hidden)]
    fn __dyn_append(
        &mut self,
        values: ::adapters::DynPtr<'_, dyn Iterator<Item = u32> + '_>,
    );
}
/// Any [`Append`], with any strategy, as a `dyn DynAppend`.
type AppendAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Append`]: a heap block per call.
type BoxingAppend<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Append`]: one heap block, reused by every call.
type CachingAppend<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Append`]: no heap, what its methods return lives in the adapter.
type InlineAppend<T, Slot = ()> = ::adapters::InlineOf<T, Slot, __AppendTrait>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
struct __AppendTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [] [dyn DynAppend] [+ '_] [] [unsafe
        HasKind { type Kind = __AppendTrait; type Pointers = __rt::Own; } unsafe Base {
        type Key = __AppendTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    unsafe impl<'call, T: Append + 'call> __rt::Shape<'call, T> for __AppendTrait {
        type Dyn = dyn DynAppend + 'call;
        fn erase<S: __rt::PinnedStrategy + 'call>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::none()
        }
    }
    #[automatically_derived]
    impl<T: Append, S: __rt::Settled> DynAppend for ::adapters::Adapter<T, S> {
        fn __dyn_append(
            &mut self,
            values: ::adapters::DynPtr<'_, dyn Iterator<Item = u32> + '_>,
        ) {
            <T as Append>::append(::adapters::Adapter::get_mut(self), values)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynAppend + ?__rt::Sized> Append for __rt::Object<D> {
        fn append(&mut self, values: impl Iterator<Item = u32>) {
            let mut values = __rt::Argument::new(values);
            DynAppend::__dyn_append(
                &mut **self,
                unsafe { __rt::lend(&mut values, |__value| __value) },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__AppendTrait, To: Append> + ?__rt::Sized> Append for D {
        fn append(&mut self, values: impl Iterator<Item = u32>) {
            <D::To as Append>::append(__rt::ForwardMut::to_mut(self), values)
        }
    }
};
