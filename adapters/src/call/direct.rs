//! Calls of methods that take nothing but `self`, or one argument: by the function of the vtable itself.
//!
//! What is passed here is the method of `DynX`, which is a function for every lifetime. A closure around it takes the compiler more
//! than twice the time, and can be had for any arguments (see [`call`](super::call)): these may have no lifetime but that of a
//! reference, since there is no name for the same type with another lifetime in it.

use core::task::Poll;

use super::{ArgsWith, Start, call_with};
use crate::auto::{Keeps, Local};
use crate::forward::Object;
use crate::holder::{Offers, OffersMut};

/// Each twice: for a future without auto traits, where that is not asked for, and for one with those of `M`. There are the `mut` of
/// `self`, who offers space for it, and the argument, if there is one: as it is passed, as the function of the vtable takes it, and
/// its type.
macro_rules! calls {
    ($([$name:ident $marked:ident] $self:tt $offers:ident $argument:tt;)*) => {$(
        calls!(@one $name [] [dyn Local] [] $self $offers $argument);
        calls!(@one $marked [M] [M] [M: ?Sized, for<'s> &'s H::Space: Keeps<M>,] $self $offers $argument);
    )*};
    (
        @one $name:ident [$($mark:ident)?] [$marks:ty] [$($keeps:tt)*]
        [$($self:tt)*] $offers:ident
        [$($argument:ident: $passed:ty, $taken:ty, $generic:ident $(?$sized:ident)?)?]
    ) => {
        /// A call of such a method.
        #[doc(hidden)]
        #[inline]
        pub fn $name<'a, 'b, D, H, $($generic,)? F, O, $($mark)?>(
            object: &'a $($self)* Object<D, H>,
            $($argument: $passed,)?
            start: F,
        ) -> impl Future<Output = O>
        where
            D: ?Sized,
            H: $offers<D> + ?Sized,
            $($generic: $(?$sized)?,)?
            F: for<'f> FnOnce(&'f $($self)* D, $($taken,)? Start<'f, '_, '_, O, $marks>) -> Poll<O>,
            $($keeps)*
        {
            call_with(object, ($($argument,)?), (), |ArgsWith(it, ($($argument,)?), ..), call| {
                start(it, $($argument,)? call)
            })
        }
    };
}
calls! {
    [call_shared call_shared_marked] [] Offers [];
    [call_shared_with call_shared_with_marked] [] Offers [argument: A, A, A];
    [call_shared_ref call_shared_ref_marked] [] Offers [argument: &'b A, &'f A, A ?Sized];
    [call_shared_mut call_shared_mut_marked] [] Offers [argument: &'b mut A, &'f mut A, A ?Sized];
    [call_exclusive call_exclusive_marked] [mut] OffersMut [];
    [call_exclusive_with call_exclusive_with_marked] [mut] OffersMut [argument: A, A, A];
    [call_exclusive_ref call_exclusive_ref_marked] [mut] OffersMut [argument: &'b A, &'f A, A ?Sized];
    [call_exclusive_mut call_exclusive_mut_marked] [mut] OffersMut [argument: &'b mut A, &'f mut A, A ?Sized];
}
