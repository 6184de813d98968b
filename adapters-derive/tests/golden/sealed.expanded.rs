#[allow(async_fn_in_trait)]
pub trait Store {
    type Key;
    async fn get(&self, key: &str) -> Option<&Self::Key>;
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
    fn rank(&self) -> impl Fn(u8) -> u8;
    fn found(&mut self) -> Option<impl core::fmt::Display>;
    fn plain(&mut self) -> &mut Self::Key;
}
/// [`Store`] as a trait object: `dyn DynStore`. Adapters make one of any `Store`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynStore` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingStore::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
pub trait DynStore {
    type Key;
    #[doc(hidden)]
    fn __dyn_get<'this, 'call>(
        &'this self,
        key: &'call str,
        __call: ::adapters::__private::Start<'call, '_, '_, Option<&'this Self::Key>>,
    ) -> ::adapters::__private::Poll<Option<&'this Self::Key>>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_keys<'this, 'call>(
        &'this self,
    ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this Self::Key> + 'call>
    where
        'this: 'call;
    #[doc(hidden)]
    fn __dyn_rank<'call>(
        &'call self,
    ) -> ::adapters::DynPtr<'call, dyn Fn(u8) -> u8 + 'call>;
    #[doc(hidden)]
    fn __dyn_found<'this>(
        &'this mut self,
    ) -> Option<::adapters::DynPtr<'this, dyn core::fmt::Display + 'this>>;
    #[doc(hidden)]
    fn __dyn_plain(&mut self) -> &mut Self::Key;
}
/// Any [`Store`], with any strategy, as a `dyn DynStore`.
pub type StoreAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Store`]: a heap block per call.
pub type BoxingStore<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __StoreTrait(::adapters::__private::PhantomData<()>);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    ::adapters::__private::objects! {
        __rt[#[diagnostic::do_not_recommend]] [Key,] [dyn DynStore < Key = Key >] [+ '_]
        [] [unsafe Base { type Key = __StoreTrait; type Supers = (); }] forward __K
    }
    #[automatically_derived]
    impl<T: Store, S: __rt::Settled> DynStore for ::adapters::Adapter<T, S> {
        type Key = <T as Store>::Key;
        fn __dyn_get<'this, 'call>(
            &'this self,
            key: &'call str,
            __call: __rt::Start<'call, '_, '_, Option<&'this Self::Key>>,
        ) -> __rt::Poll<Option<&'this Self::Key>>
        where
            'this: 'call,
        {
            __rt::start1(self, key, <T as Store>::get, __call)
        }
        fn __dyn_keys<'this, 'call>(
            &'this self,
        ) -> ::adapters::DynPtr<'call, dyn Iterator<Item = &'this Self::Key> + 'call>
        where
            'this: 'call,
        {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Store>::keys(__it));
            unsafe {
                __rt::place_as::<
                    dyn ::adapters::Local,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_rank<'call>(
            &'call self,
        ) -> ::adapters::DynPtr<'call, dyn Fn(u8) -> u8 + 'call> {
            let (__it, __strategy) = __rt::parts(self);
            let __make = __rt::maker(move || <T as Store>::rank(__it));
            unsafe {
                __rt::place_function::<
                    dyn ::adapters::Local,
                    dyn __rt::Debug,
                    _,
                    _,
                    _,
                >(__strategy, __make, |__value| __value)
            }
        }
        fn __dyn_found<'this>(
            &'this mut self,
        ) -> Option<::adapters::DynPtr<'this, dyn core::fmt::Display + 'this>> {
            let (__it, _) = __rt::parts(self);
            match <T as Store>::found(__it) {
                __rt::Option::Some(__value) => {
                    __rt::Option::Some({
                        let __value = __value;
                        {
                            let __make = __rt::maker(move || __value);
                            unsafe {
                                __rt::place_object::<
                                    _,
                                    _,
                                    dyn core::fmt::Display + '_,
                                >(__rt::heap(), __make, |__value| __value)
                            }
                        }
                    })
                }
                __rt::Option::None => __rt::Option::None,
            }
        }
        fn __dyn_plain(&mut self) -> &mut Self::Key {
            <T as Store>::plain(::adapters::Adapter::get_mut(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: DynStore + ?__rt::Sized, H: __rt::OffersMut<D> + ?__rt::Sized> Store
    for __rt::Object<D, H> {
        type Key = <D as DynStore>::Key;
        fn get(&self, key: &str) -> impl __rt::Future<Output = Option<&Self::Key>> {
            __rt::call(
                self,
                key,
                |__rt::Args(__self, key, ..), __call| {
                    DynStore::__dyn_get(__self, key, __call)
                },
            )
        }
        fn keys(&self) -> impl Iterator<Item = &Self::Key> {
            DynStore::__dyn_keys(__rt::object(self))
        }
        fn rank(&self) -> impl Fn(u8) -> u8 {
            let __function = DynStore::__dyn_rank(__rt::object(self));
            move |__0| (*__function)(__0)
        }
        fn found(&mut self) -> Option<impl core::fmt::Display> {
            DynStore::__dyn_found(__rt::object(self))
        }
        fn plain(&mut self) -> &mut Self::Key {
            DynStore::__dyn_plain(__rt::object(self))
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<D: __rt::ForwardMut<__StoreTrait, To: Store> + ?__rt::Sized> Store for D {
        type Key = <D::To as Store>::Key;
        fn get(&self, key: &str) -> impl __rt::Future<Output = Option<&Self::Key>> {
            <D::To as Store>::get(__rt::Forward::to(self), key)
        }
        fn keys(&self) -> impl Iterator<Item = &Self::Key> {
            <D::To as Store>::keys(__rt::Forward::to(self))
        }
        fn rank(&self) -> impl Fn(u8) -> u8 {
            <D::To as Store>::rank(__rt::Forward::to(self))
        }
        fn found(&mut self) -> Option<impl core::fmt::Display> {
            <D::To as Store>::found(__rt::ForwardMut::to_mut(self))
        }
        fn plain(&mut self) -> &mut Self::Key {
            <D::To as Store>::plain(__rt::ForwardMut::to_mut(self))
        }
    }
    pub trait __Sealed: __rt::List {
        type Key;
        fn get<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
            key: &str,
        ) -> impl __rt::Future<Output = Option<&'this Self::Key>>
        where
            Self: 'this;
        fn keys<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
        ) -> impl Iterator<Item = &'this Self::Key>
        where
            Self: 'this;
        fn rank<'this>(__this: <Self as __rt::List>::Ref<'this>) -> impl Fn(u8) -> u8
        where
            Self: 'this;
        fn found<'this>(
            __this: <Self as __rt::List>::Mut<'this>,
        ) -> Option<impl core::fmt::Display>
        where
            Self: 'this;
        fn plain<'this>(__this: <Self as __rt::List>::Mut<'this>) -> &'this mut Self::Key
        where
            Self: 'this;
    }
    #[automatically_derived]
    impl<__A: Store> __Sealed for __rt::Last<__A> {
        type Key = <__A as Store>::Key;
        fn get<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
            key: &str,
        ) -> impl __rt::Future<Output = Option<&'this Self::Key>>
        where
            Self: 'this,
        {
            <__A as Store>::get(__this, key)
        }
        fn keys<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
        ) -> impl Iterator<Item = &'this Self::Key>
        where
            Self: 'this,
        {
            <__A as Store>::keys(__this)
        }
        fn rank<'this>(__this: <Self as __rt::List>::Ref<'this>) -> impl Fn(u8) -> u8
        where
            Self: 'this,
        {
            <__A as Store>::rank(__this)
        }
        fn found<'this>(
            __this: <Self as __rt::List>::Mut<'this>,
        ) -> Option<impl core::fmt::Display>
        where
            Self: 'this,
        {
            <__A as Store>::found(__this)
        }
        fn plain<'this>(__this: <Self as __rt::List>::Mut<'this>) -> &'this mut Self::Key
        where
            Self: 'this,
        {
            <__A as Store>::plain(__this)
        }
    }
    #[automatically_derived]
    impl<__A: Store, __R: __Sealed<Key = <__A as Store>::Key>> __Sealed
    for __rt::Cons<__A, __R> {
        type Key = <__A as Store>::Key;
        fn get<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
            key: &str,
        ) -> impl __rt::Future<Output = Option<&'this Self::Key>>
        where
            Self: 'this,
        {
            match __this {
                __rt::Either::Left(__this) => {
                    __rt::Either::Left(<__A as Store>::get(__this, key))
                }
                __rt::Either::Right(__this) => {
                    __rt::Either::Right(<__R as __Sealed>::get(__this, key))
                }
            }
        }
        fn keys<'this>(
            __this: <Self as __rt::List>::Ref<'this>,
        ) -> impl Iterator<Item = &'this Self::Key>
        where
            Self: 'this,
        {
            match __this {
                __rt::Either::Left(__this) => {
                    __rt::Either::Left(<__A as Store>::keys(__this))
                }
                __rt::Either::Right(__this) => {
                    __rt::Either::Right(<__R as __Sealed>::keys(__this))
                }
            }
        }
        fn rank<'this>(__this: <Self as __rt::List>::Ref<'this>) -> impl Fn(u8) -> u8
        where
            Self: 'this,
        {
            let __function = match __this {
                __rt::Either::Left(__this) => {
                    __rt::Either::Left(<__A as Store>::rank(__this))
                }
                __rt::Either::Right(__this) => {
                    __rt::Either::Right(<__R as __Sealed>::rank(__this))
                }
            };
            move |__0| match &__function {
                __rt::Either::Left(__function) => __function(__0),
                __rt::Either::Right(__function) => __function(__0),
            }
        }
        fn found<'this>(
            __this: <Self as __rt::List>::Mut<'this>,
        ) -> Option<impl core::fmt::Display>
        where
            Self: 'this,
        {
            match __this {
                __rt::Either::Left(__this) => {
                    match <__A as Store>::found(__this) {
                        __rt::Option::Some(__value) => {
                            __rt::Option::Some(__rt::Either::Left(__value))
                        }
                        __rt::Option::None => __rt::Option::None,
                    }
                }
                __rt::Either::Right(__this) => {
                    match <__R as __Sealed>::found(__this) {
                        __rt::Option::Some(__value) => {
                            __rt::Option::Some(__rt::Either::Right(__value))
                        }
                        __rt::Option::None => __rt::Option::None,
                    }
                }
            }
        }
        fn plain<'this>(__this: <Self as __rt::List>::Mut<'this>) -> &'this mut Self::Key
        where
            Self: 'this,
        {
            match __this {
                __rt::Either::Left(__this) => <__A as Store>::plain(__this),
                __rt::Either::Right(__this) => <__R as __Sealed>::plain(__this),
            }
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<__E: __rt::Variants<List: __Sealed>> Store for __rt::OneOf<__E> {
        type Key = <<__E as __rt::Variants>::List as __Sealed>::Key;
        fn get(&self, key: &str) -> impl __rt::Future<Output = Option<&Self::Key>> {
            <<__E as __rt::Variants>::List as __Sealed>::get(__rt::variants(self), key)
        }
        fn keys(&self) -> impl Iterator<Item = &Self::Key> {
            <<__E as __rt::Variants>::List as __Sealed>::keys(__rt::variants(self))
        }
        fn rank(&self) -> impl Fn(u8) -> u8 {
            <<__E as __rt::Variants>::List as __Sealed>::rank(__rt::variants(self))
        }
        fn found(&mut self) -> Option<impl core::fmt::Display> {
            <<__E as __rt::Variants>::List as __Sealed>::found(__rt::variants_mut(self))
        }
        fn plain(&mut self) -> &mut Self::Key {
            <<__E as __rt::Variants>::List as __Sealed>::plain(__rt::variants_mut(self))
        }
    }
};
