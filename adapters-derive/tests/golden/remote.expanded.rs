pub mod theirs {
    pub trait ErrorType {
        type Error: core::fmt::Debug;
    }
    #[allow(async_fn_in_trait)]
    pub trait Read: ErrorType {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Self::Error>;
    }
}
/// [`Read`](theirs::Read) as a trait object: `dyn DynRead`. Adapters make one of any `Read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be converted to `dyn DynRead` without an adapter",
    label = "not adapted",
    note = "wrap it: `BoxingRead::new(value)`, a heap block per call"
)]
#[allow(clippy::all)]
pub trait DynRead {
    type Error: core::fmt::Debug;
    #[doc(hidden)]
    fn __dyn_read<'call>(
        &'call mut self,
        buf: &'call mut [u8],
        __call: ::adapters::__private::Start<'call, '_, '_, Result<usize, Self::Error>>,
    ) -> ::adapters::__private::Poll<Result<usize, Self::Error>>;
}
/// Any [`Read`](theirs::Read), with any strategy, as a `dyn DynRead`.
pub type ReadAdapter<T, S> = ::adapters::Adapter<T, S>;
/// Adapts any [`Read`](theirs::Read): a heap block per call.
pub type BoxingRead<T> = ::adapters::Adapter<T, ::adapters::Boxing>;
#[allow(deprecated, clippy::all, clippy::nursery, clippy::restriction)]
const _: () = {
    use ::adapters::__private as __rt;
    use ::adapters::__private::locals::*;
    #[automatically_derived]
    impl<T: theirs::Read, S: __rt::Settled> DynRead for ::adapters::Adapter<T, S> {
        type Error = <T as theirs::ErrorType>::Error;
        fn __dyn_read<'call>(
            &'call mut self,
            buf: &'call mut [u8],
            __call: __rt::Start<'call, '_, '_, Result<usize, Self::Error>>,
        ) -> __rt::Poll<Result<usize, Self::Error>> {
            __rt::start(
                self,
                move |__it| <T as theirs::Read>::read(&mut *__it, buf),
                __call,
            )
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<Error: core::fmt::Debug> theirs::Read for]
        [
            dyn DynRead<Error = Error> + '_;
            dyn DynRead<Error = Error> + __rt::Send + '_;
            dyn DynRead<Error = Error> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            fn read(
                &mut self,
                buf: &mut [u8],
            ) -> impl __rt::Future<Output = Result<usize, Self::Error>> {
                __rt::call(
                    __rt::Itself(self),
                    buf,
                    |__rt::Args(__self, buf, ..), __call| {
                        DynRead::__dyn_read(__self, buf, __call)
                    },
                )
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<Error: core::fmt::Debug> theirs::Read for]
        [
            &mut (dyn DynRead<Error = Error> + '_);
            &mut (dyn DynRead<Error = Error> + __rt::Send + '_);
            &mut (dyn DynRead<Error = Error> + __rt::Send + __rt::Sync + '_);
        ]
        []
        []
        {
            fn read(
                &mut self,
                buf: &mut [u8],
            ) -> impl __rt::Future<Output = Result<usize, Self::Error>> {
                <<Self as __rt::Deref>::Target as theirs::Read>::read(&mut **self, buf)
            }
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<Error: core::fmt::Debug> theirs::ErrorType for]
        [
            dyn DynRead<Error = Error> + '_;
            dyn DynRead<Error = Error> + __rt::Send + '_;
            dyn DynRead<Error = Error> + __rt::Send + __rt::Sync + '_;
        ]
        []
        []
        {
            type Error = Error;
        }
    }
    ::adapters::__private::impls! {
        [#[diagnostic::do_not_recommend]
        impl<Error: core::fmt::Debug> theirs::ErrorType for]
        [
            &mut (dyn DynRead<Error = Error> + '_);
            &mut (dyn DynRead<Error = Error> + __rt::Send + '_);
            &mut (dyn DynRead<Error = Error> + __rt::Send + __rt::Sync + '_);
        ]
        []
        []
        {
            type Error = <<Self as __rt::Deref>::Target as theirs::ErrorType>::Error;
        }
    }
};
