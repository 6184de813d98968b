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
#[allow(type_alias_bounds)]
type InlineAppend<T, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineAppend>,
>;
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __InlineAppend(::adapters::__private::PhantomData<()>);
#[doc(hidden)]
#[::adapters::__private::derive(::adapters::__private::Debug)]
struct __AppendTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl __rt::HasKind for]
        [
            dyn DynAppend + '_;
            dyn DynAppend + __rt::Send + '_;
            dyn DynAppend + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Kind = __InlineAppend;
            type Pointers = __rt::Own;
        }
    }
    #[automatically_derived]
    unsafe impl<'call, T: Append + 'call> __rt::Shape<'call, T> for __InlineAppend {
        type Dyn = dyn DynAppend + 'call;
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
    impl<__D: DynAppend + ?__rt::Sized> Append for __rt::Object<__D> {
        fn append(&mut self, values: impl Iterator<Item = u32>) {
            let mut values = __rt::Argument::new(values);
            DynAppend::__dyn_append(
                &mut self.0,
                unsafe {
                    __rt::lend::<
                        dyn ::adapters::Local,
                        _,
                        _,
                    >(&mut values, |__value| __value)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __rt::Base for dyn DynAppend + '_ {}
    ::adapters::__private::impls! {
        [impl<__K> __rt::Forward<__K> for]
        [
            dyn DynAppend + '_;
            dyn DynAppend + __rt::Send + '_;
            dyn DynAppend + __rt::Send + __rt::Sync + '_;
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
    ::adapters::__private::impls! {
        [impl<__K> __rt::ForwardMut<__K> for]
        [
            dyn DynAppend + '_;
            dyn DynAppend + __rt::Send + '_;
            dyn DynAppend + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn to_mut(&mut self) -> &mut __rt::Object<Self> {
                __rt::Object::of_mut(self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__D: __rt::ForwardMut<__AppendTrait, To: Append> + ?__rt::Sized> Append
    for __D {
        fn append(&mut self, values: impl Iterator<Item = u32>) {
            <<__D as __rt::Forward<
                __AppendTrait,
            >>::To as Append>::append(
                __rt::ForwardMut::<__AppendTrait>::to_mut(self),
                values,
            )
        }
    }
};
