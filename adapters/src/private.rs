//! What generated code uses. Not for people: it changes without notice.

pub use core::borrow::{Borrow, BorrowMut};
pub use core::clone::Clone;
pub use core::convert::Into;
pub use core::fmt::Debug;
pub use core::future::Future;
pub use core::hash::{Hash, Hasher};
pub use core::iter::{IntoIterator, Iterator};
pub use core::marker::{PhantomData, Send, Sized, Sync};
pub use core::ops::{Deref, DerefMut};
pub use core::option::Option;
pub use core::pin::Pin;
pub use core::prelude::v1::derive;
pub use core::result::Result;
pub use core::task::{Context, Poll};

#[cfg(feature = "alloc")]
pub use alloc::{
    boxed::Box,
    rc::Rc,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};

#[cfg(feature = "alloc")]
pub use crate::adapter::clone_box;
pub use crate::adapter::{
    Consumed, Duplicate, DynClone, HasKind, MoveOut, Own, Owned, Parts, PinnedStrategy, Pointers, Settled,
    Takes, adapted, implementor, implementor_marked, lend_adapted, lend_marked, parts, place_adapted,
    place_marked, take,
};
#[cfg(feature = "alloc")]
pub use crate::adapter::{arc_value, box_value, boxed, pin_box_value, rc_value};
pub use crate::argument::{Argument, lend, lend_future, lend_pinned};
pub use crate::auto::Keeps;
pub use crate::call::{
    Args, ArgsWith, Begin, Call, CallWith, Eager, Pending, Start, begin, call, call_with, eager,
};
pub use crate::call::{
    call_exclusive, call_exclusive_marked, call_exclusive_mut, call_exclusive_mut_marked, call_exclusive_ref,
    call_exclusive_ref_marked, call_exclusive_with, call_exclusive_with_marked, call_shared,
    call_shared_marked, call_shared_mut, call_shared_mut_marked, call_shared_ref, call_shared_ref_marked,
    call_shared_with, call_shared_with_marked,
};
/// Names that a local variable may have, whatever the user's scope has by that name.
pub mod locals {
    pub use crate::locals::*;
}
pub use crate::forward::{ByVtable, Forward, ForwardMut, HasWay, Object};
pub use crate::holder::{Holder, Itself, NoSpace, Offers, OffersMut, object};
pub use crate::in_space::Spaced;
pub use crate::objects::{LentObject, StdObject};
pub use crate::pointer::{
    FixedPointer, Pointing, Within, WithinAdapted, WithinPinned, held, place, place_as, place_function,
    place_object, place_pinned, start, start_marked, start_marked1, start_marked2, start_marked3,
    start_marked4, start1, start2, start3, start4, within, within_adapted, within_function, within_pinned,
};
pub use crate::proven::{AssumeSend, Proven, Proves, SendCall, assume_send};
pub use crate::sealed::{ByVariant, Cons, Either, Last, List, OneOf, Variants, variants, variants_mut};
pub use crate::strategy::heap;
pub use crate::strategy::{
    Exclusive, Larger, Lease, Method, Methods, Record, Shape, Shared, Slot, slot, slot_of,
};
pub use crate::supertraits::{Base, DynHash, Known, OfStd, Supers, Unproven, known};

/// The same impl for several types, which a macro cannot take apart again: `impl X for` each of them, and for those in a box
/// if there is an allocator. Whether there is one is known to this crate, not to the macros.
///
/// ```text
/// impls! { [impl<P: X + ?Sized> X for] [&mut P;] [Box<P>; Arc<P>;] [where ..] { .. } }
/// ```
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($head:tt [$($type:ty;)*] [$($boxed:ty;)*] $clause:tt $items:tt) => {
        $($crate::__private::impl_for! { $head $type, $clause $items })*
        $($crate::__private::impl_for! { $head $boxed, $clause $items })*
    };
}

/// As above, without an allocator.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impls {
    ($head:tt [$($type:ty;)*] $boxed:tt $clause:tt $items:tt) => {
        $($crate::__private::impl_for! { $head $type, $clause $items })*
    };
}

/// One of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_for {
    ([$($head:tt)*] $type:ty, [$($clause:tt)*] $items:tt) => {
        #[automatically_derived]
        $($head)* $type $($clause)* $items
    };
}

pub use crate::objects::{objects, together};
pub use {__impl_for as impl_for, __impls as impls};

/// A closure that is called once, as the compiler is told: in a `let` it would be taken for one that can be called again.
#[inline]
pub const fn maker<V, F: FnOnce() -> V>(make: F) -> F {
    make
}

/// The closure that an `impl FnOnce` is, taken out by the one call that there is.
#[inline]
pub fn once<F>(closure: &mut Option<F>) -> F {
    closure.take().expect("an `impl FnOnce` can be called once")
}
