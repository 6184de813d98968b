pub trait Keys {
    type Key;
    fn keys(&self) -> impl Iterator<Item = Self::Key> + use<Self>;
}
/// [`Keys`] as a trait object: `dyn DynKeys`. Adapters make one of any `Keys`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynKeys` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingKeys::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
pub trait DynKeys {
    type Key;
    #[doc(hidden)]
    fn __dyn_keys<'object, 'this>(
        &'this self,
    ) -> ::adapters::DynPtr<'object, dyn Iterator<Item = Self::Key> + 'object>
    where
        Self: 'object;
}
/// Any [`Keys`], with any strategy, as a `dyn DynKeys`.
pub type KeysAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Keys`]: a heap block per call.
pub type BoxingKeys<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(
    deprecated,
    refining_impl_trait,
    clippy::all,
    clippy::nursery,
    clippy::restriction
)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[automatically_derived]
    impl<T: Keys, S: __rt::Settled> DynKeys for ::adapters::Adapter<T, S> {
        type Key = <T as Keys>::Key;
        fn __dyn_keys<'object, 'this>(
            &'this self,
        ) -> ::adapters::DynPtr<'object, dyn Iterator<Item = Self::Key> + 'object>
        where
            Self: 'object,
        {
            let (__it, _) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Keys>::keys(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__rt::heap(), __make, |__value| __value)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<'object, Key> Keys for]
        [
            dyn DynKeys<Key = Key> + 'object;
            dyn DynKeys<Key = Key> + __rt::Send + 'object;
            dyn DynKeys<Key = Key> + __rt::Send + __rt::Sync + 'object;
        ]
        []
        [
            where
                Key: 'object,
        ]
        {
            type Key = Key;
            fn keys(&self) -> impl Iterator<Item = Self::Key> + use<'object, Key> {
                DynKeys::__dyn_keys(self)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<T: Keys + ?__rt::Sized> Keys for]
        [&mut T; &T; ::adapters::DynPtr<'_, T>;]
        [__rt::Box<T>; __rt::Rc<T>; __rt::Arc<T>;]
        []
        {
            type Key = <T as Keys>::Key;
            fn keys(&self) -> impl Iterator<Item = <T as Keys>::Key> + use<T> {
                <T as Keys>::keys(&**self)
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<T: Keys, S> Keys for ::adapters::Adapter<T, S> {
        type Key = <T as Keys>::Key;
        fn keys(&self) -> impl Iterator<Item = <T as Keys>::Key> + use<T, S> {
            <T as Keys>::keys(::adapters::Adapter::get_ref(self))
        }
    }
};
