//! Calls of methods that take nothing but `self`, or one argument: by the function of the vtable itself.
//!
//! What is passed here is the method of `DynX`, which is a function for every lifetime. A closure around it takes the compiler more
//! than twice the time, and can be had for any arguments (see [`call`](super::call)): these may have no lifetime but that of a
//! reference, since there is no name for the same type with another lifetime in it.

use core::task::Poll;

use super::{Args, Start, call};
use crate::forward::Object;
use crate::holder::{Offers, OffersMut};

macro_rules! calls {
    ($($name:ident [$($self:tt)*] $offers:ident [$($arg:ident $(: $argument:ty, $sent:ty, $generic:ident $(?$sized:ident)?)?)?];)*) => {$(
        /// A call of such a method.
        #[doc(hidden)]
        #[inline]
        pub fn $name<'a, 'b, D, H, $($($generic,)?)? F, O>(
            object: &'a $($self)* Object<D, H>,
            $($($arg: $argument,)?)?
            start: F,
        ) -> impl Future<Output = O>
        where
            D: ?Sized,
            H: $offers<D> + ?Sized,
            $($($generic: $(?$sized)?,)?)?
            F: for<'f> FnOnce(&'f $($self)* D, $($($sent,)?)? Start<'f, '_, '_, O>) -> Poll<O>,
        {
            calls!(@body object start $($arg)?)
        }
    )*};
    (@body $object:ident $start:ident) => {
        call($object, (), |Args(it, ..), call| $start(it, call))
    };
    (@body $object:ident $start:ident $arg:ident) => {
        call($object, $arg, |Args(it, argument, ..), call| $start(it, argument, call))
    };
}
calls! {
    call_shared [] Offers [];
    call_shared_with [] Offers [argument: A, A, A];
    call_shared_ref [] Offers [argument: &'b A, &'f A, A ?Sized];
    call_shared_mut [] Offers [argument: &'b mut A, &'f mut A, A ?Sized];
    call_exclusive [mut] OffersMut [];
    call_exclusive_with [mut] OffersMut [argument: A, A, A];
    call_exclusive_ref [mut] OffersMut [argument: &'b A, &'f A, A ?Sized];
    call_exclusive_mut [mut] OffersMut [argument: &'b mut A, &'f mut A, A ?Sized];
}
