use std::sync::Arc;
use adapters::derive;
pub trait Service<
    Request: Send,
>: ::adapters::__private::Send + ::adapters::__private::Sync {
    type Response: Send;
    fn call(
        &self,
        request: Request,
    ) -> impl ::adapters::__private::Future<
        Output = Self::Response,
    > + ::adapters::__private::Send;
}
/// [`Service`] as a trait object: `dyn DynService`. Adapters make one of any `Service`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynService` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingService::new(value)`, a heap block per call",
    note = "wrap it: `CachingService::new(value)`, one heap block for all calls",
    note = "wrap it: `InlineService::boxed(value)`, no heap block per call"
)]
#[allow(clippy::all)]
pub trait DynService<
    Request: Send,
>: ::adapters::__private::Send + ::adapters::__private::Sync {
    type Response: Send;
    #[doc(hidden)]
    fn __dyn_call<'call_>(
        &'call_ self,
        request: Request,
        __call: ::adapters::__private::Start<
            'call_,
            '_,
            '_,
            Self::Response,
            dyn ::adapters::__private::Send,
        >,
    ) -> ::adapters::__private::Poll<Self::Response>
    where
        Request: 'call_;
}
/// Any [`Service`], with any strategy, as a `dyn DynService`.
pub type ServiceAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Service`]: a heap block per call.
pub type BoxingService<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
/// Adapts any [`Service`]: one heap block, reused by every call.
pub type CachingService<T> = ::adapters::Adapter<T, ::adapters::Caching>;
/// Adapts any [`Service`]: no heap, what its methods return lives in the adapter.
#[allow(type_alias_bounds)]
pub type InlineService<T, Request: ?::adapters::__private::Sized, Slot = ()> = ::adapters::InlineOf<
    T,
    Slot,
    __ServiceTrait<Request>,
>;
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub struct __ServiceTrait<Request: ?::adapters::__private::Sized>(
    ::adapters::__private::PhantomData<(*const Request,)>,
);
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[diagnostic::do_not_recommend]
    unsafe impl<Request: Send, Response: Send> __rt::HasKind
    for dyn DynService<Request, Response = Response> + '_ {
        type Kind = __ServiceTrait<Request>;
        type Pointers = __rt::Own;
    }
    #[diagnostic::do_not_recommend]
    unsafe impl<Request: Send, Response: Send> __rt::Base
    for dyn DynService<Request, Response = Response> + '_ {
        type Key = __ServiceTrait<()>;
        type Supers = ();
    }
    impl<Request: Send, Response: Send, __K> __rt::HasWay<__K>
    for dyn DynService<Request, Response = Response> + '_ {
        type Way = __rt::ByVtable;
    }
    impl<Request: Send, Response: Send, __K> __rt::HasWay<__K>
    for dyn DynService<Request, Response = Response> + __rt::Send + '_ {
        type Way = __rt::ByVtable;
    }
    impl<Request: Send, Response: Send, __K> __rt::HasWay<__K>
    for dyn DynService<Request, Response = Response> + __rt::Send + __rt::Sync + '_ {
        type Way = __rt::ByVtable;
    }
    #[automatically_derived]
    unsafe impl<
        'call_,
        Request: Send,
        T: Service<Request> + 'call_,
    > __rt::Shape<'call_, T> for __ServiceTrait<Request>
    where
        Request: 'call_,
    {
        type Dyn = dyn DynService<
            Request,
            Response = <T as Service<Request>>::Response,
        > + 'call_;
        fn erase<S: __rt::PinnedStrategy + 'call_>(
            __it: *mut ::adapters::Adapter<T, S>,
        ) -> *mut Self::Dyn {
            __it
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::slot::<((&'call_ T, Request),), _>((<T as Service<Request>>::call,))
        }
    }
    #[automatically_derived]
    impl<Request: Send, T: Service<Request>, S: __rt::Settled> DynService<Request>
    for ::adapters::Adapter<T, S>
    where
        S::Strategy: __rt::Sync,
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn __dyn_call<'call_>(
            &'call_ self,
            request: Request,
            __call: __rt::Start<
                'call_,
                '_,
                '_,
                Self::Response,
                dyn ::adapters::__private::Send,
            >,
        ) -> __rt::Poll<Self::Response>
        where
            Request: 'call_,
        {
            __rt::start_marked1(self, request, <T as Service<Request>>::call, __call)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        Request: Send,
        D: DynService<Request> + ?__rt::Sized,
        H: __rt::Offers<D, Space: __rt::Sync> + ?__rt::Sized,
    > Service<Request> for __rt::Object<D, H>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <D as DynService<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            __rt::call_with(
                self,
                (request, __rt::PhantomData::<fn() -> (*const Request,)>),
                (),
                |__rt::ArgsWith(__self, (request, _), ..), __call| {
                    DynService::<Request>::__dyn_call(__self, request, __call)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        Request: Send,
        D: __rt::Forward<__ServiceTrait<()>, To: Service<Request>> + ?__rt::Sized,
    > Service<Request> for D
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <D::To as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <D::To as Service<Request>>::call(__rt::Forward::to(self), request)
        }
    }
};
pub fn shared<S: Service<u32> + 'static>(
    service: S,
) -> Arc<dyn DynService<u32, Response = S::Response>> {
    InlineService::shared(service)
}
