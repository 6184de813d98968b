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
        __cx: &mut ::adapters::__private::Context<'_>,
        __pending: &mut ::adapters::__private::Pending<
            'call_,
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
pub type InlineService<T, Request: ?::adapters::__private::Sized, Slot = ()> = ::adapters::Adapter<
    T,
    ::adapters::Inline<Slot, __InlineService<Request>>,
>;
#[doc(hidden)]
pub struct __InlineService<Request: ?::adapters::__private::Sized>(
    ::adapters::__private::PhantomData<(*const Request,)>,
);
#[automatically_derived]
impl<Request: ::core::fmt::Debug + ?::adapters::__private::Sized> ::core::fmt::Debug
for __InlineService<Request> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "__InlineService", &&self.0)
    }
}
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> __rt::HasKind
    for dyn DynService<Request, Response = Response> + '_ {
        type Kind = __InlineService<Request>;
        type Pointers = __rt::Own;
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> __rt::HasKind
    for dyn DynService<Request, Response = Response> + __rt::Send + '_ {
        type Kind = __InlineService<Request>;
        type Pointers = __rt::Own;
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> __rt::HasKind
    for dyn DynService<Request, Response = Response> + __rt::Send + __rt::Sync + '_ {
        type Kind = __InlineService<Request>;
        type Pointers = __rt::Own;
    }
    #[automatically_derived]
    unsafe impl<
        'call_,
        Request: Send,
        T: Service<Request> + 'call_,
    > __rt::Shape<'call_, T> for __InlineService<Request>
    where
        Request: 'call_,
    {
        type Dyn = dyn DynService<
            Request,
            Response = <T as Service<Request>>::Response,
        > + 'call_;
        fn erase<S>(
            __adapter: *mut ::adapters::Adapter<T, __rt::Pinned<S>>,
        ) -> *mut Self::Dyn
        where
            S: __rt::Fresh + __rt::Send + __rt::Sync + 'call_,
        {
            __adapter
        }
        fn slot() -> __rt::Slot<impl __rt::Sized> {
            __rt::Slot::empty()
                .with(|(__inner, request): (&'call_ T, Request)| <T as Service<
                    Request,
                >>::call(__inner, request))
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
            __cx: &mut __rt::Context<'_>,
            __pending: &mut __rt::Pending<
                'call_,
                Self::Response,
                dyn ::adapters::__private::Send,
            >,
        ) -> __rt::Poll<Self::Response>
        where
            Request: 'call_,
        {
            let (__inner, __strategy) = __rt::parts(self);
            __rt::start(
                __strategy,
                move || <T as Service<Request>>::call(__inner, request),
                __cx,
                __pending,
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> Service<Request>
    for dyn DynService<Request, Response = Response> + '_ {
        type Response = Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            __rt::call(
                (self, request),
                |__rt::Args((__self, request), ..), __cx, __pending| DynService::<
                    Request,
                >::__dyn_call(__self, request, __cx, __pending),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> Service<Request>
    for dyn DynService<Request, Response = Response> + __rt::Send + '_ {
        type Response = Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            __rt::call(
                (self, request),
                |__rt::Args((__self, request), ..), __cx, __pending| DynService::<
                    Request,
                >::__dyn_call(__self, request, __cx, __pending),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, Response: Send> Service<Request>
    for dyn DynService<Request, Response = Response> + __rt::Send + __rt::Sync + '_ {
        type Response = Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            __rt::call(
                (self, request),
                |__rt::Args((__self, request), ..), __cx, __pending| DynService::<
                    Request,
                >::__dyn_call(__self, request, __cx, __pending),
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<
        Request: Send,
        T: __rt::Deref<Target: DynService<Request>>,
        S: ::adapters::Strategy + __rt::Sync,
    > Service<Request> for ::adapters::InSpace<T, S>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <<T as __rt::Deref>::Target as DynService<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            __rt::call(
                (self, request, __rt::PhantomData::<fn() -> (*const Request,)>),
                |__rt::Args((__self, request, _), ..), __cx, __pending| {
                    let (__self, __pending) = __rt::offer(__self, __pending);
                    DynService::<Request>::__dyn_call(__self, request, __cx, __pending)
                },
            )
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request> + ?__rt::Sized> Service<Request> for &mut T
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(&**self, request)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request> + ?__rt::Sized> Service<Request> for &T
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(&**self, request)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request> + ?__rt::Sized> Service<Request>
    for ::adapters::DynPtr<'_, T>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(&**self, request)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request> + ?__rt::Sized> Service<Request>
    for __rt::Box<T>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(&**self, request)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request> + ?__rt::Sized> Service<Request>
    for __rt::Arc<T>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(&**self, request)
        }
    }
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl<Request: Send, T: Service<Request>, S> Service<Request>
    for ::adapters::Adapter<T, S>
    where
        Self: ::adapters::__private::Send + ::adapters::__private::Sync,
    {
        type Response = <T as Service<Request>>::Response;
        fn call(
            &self,
            request: Request,
        ) -> impl __rt::Future<Output = Self::Response> + __rt::Send {
            <T as Service<Request>>::call(::adapters::Adapter::get_ref(self), request)
        }
    }
};
pub fn shared<S: Service<u32> + 'static>(
    service: S,
) -> Arc<dyn DynService<u32, Response = S::Response>> {
    InlineService::shared(service)
}
