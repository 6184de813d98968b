//! Trait objects: those of the standard library, by traits that the compiler checks, and what every `dyn DynX` is to this crate.

use core::error::Error;
use core::fmt;
use core::hash::Hasher;
use core::iter::FusedIterator;
use core::ops::{Deref, DerefMut};

use crate::auto::Local;

/// An object of a trait of the standard library whose auto traits are those of the mark `M`, and no others.
///
/// The macro takes a trait for one of the standard library by its name. This is how the compiler proves it: nothing about `Send` and
/// `Sync`, or about a `'static` that is not true, is assumed of an object without it.
///
/// # Safety
/// Implementations are for the trait objects of this crate's list, and of traits that have several of these as supertraits and nothing
/// else.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has the name of a trait of the standard library, but is another one",
    label = "not of the standard library",
    note = "for a trait of your own with adapters, write its path: `self::Name`, `crate::module::Name`",
    note = "`Send` and `Sync` are written by these names"
)]
pub unsafe trait StdObject<M: ?Sized> {}

/// A pinned object of a trait whose implementations for pointers are known, so that it may be lent within what it borrows from.
///
/// # Safety
/// Implementations are for the trait objects of this crate's list.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is returned although it may borrow from several places, and how long all of them last has no name",
    label = "may borrow from several places",
    note = "give them one lifetime: `fn method<'a>(&'a self, argument: &'a str) -> impl Stream<Item = u8> + 'a`",
    note = "for `futures::Stream`, the feature `futures-core` of `adapters` makes it work as it is"
)]
pub unsafe trait LentObject {}

macro_rules! std_objects {
    ($([$($generics:tt)*] [$($name:tt)*];)*) => {$(
        std_objects! { @one [$($generics)*] [$($name)*] [] [dyn Local] }
        std_objects! { @one [$($generics)*] [$($name)*] [+ Send] [dyn Send] }
        std_objects! { @one [$($generics)*] [$($name)*] [+ Sync] [dyn Sync] }
        std_objects! { @one [$($generics)*] [$($name)*] [+ Send + Sync] [dyn Send + Sync] }
    )*};
    (@one [$($generics:tt)*] [$($name:tt)*] [$($autos:tt)*] [$mark:ty]) => {
        // SAFETY: the trait is the one of the standard library, and has no auto trait as a supertrait.
        #[diagnostic::do_not_recommend]
        unsafe impl<'object, $($generics)*> StdObject<$mark> for dyn $($name)* $($autos)* + 'object {}
    };
}
std_objects! {
    [] [fmt::Debug];
    [] [fmt::Display];
    [] [fmt::Binary];
    [] [fmt::Octal];
    [] [fmt::LowerHex];
    [] [fmt::UpperHex];
    [] [fmt::LowerExp];
    [] [fmt::UpperExp];
    [] [fmt::Pointer];
    [] [fmt::Write];
    [] [Error];
    [] [Hasher];
    [I] [Iterator<Item = I>];
    [I] [DoubleEndedIterator<Item = I>];
    [I] [ExactSizeIterator<Item = I>];
    [I] [FusedIterator<Item = I>];
    [T: ?Sized] [AsRef<T>];
    [T: ?Sized] [AsMut<T>];
    [T: ?Sized] [Deref<Target = T>];
    [T: ?Sized] [DerefMut<Target = T>];
}
#[cfg(feature = "std")]
std_objects! {
    [] [std::io::Read];
    [] [std::io::BufRead];
    [] [std::io::Write];
    [] [std::io::Seek];
}
// Of auto traits alone.
// SAFETY: it has the auto trait that it names.
#[diagnostic::do_not_recommend]
unsafe impl StdObject<dyn Send> for dyn Send + '_ {}
// SAFETY: it has the auto trait that it names.
#[diagnostic::do_not_recommend]
unsafe impl StdObject<dyn Sync> for dyn Sync + '_ {}
// SAFETY: it has the auto traits that it names.
#[diagnostic::do_not_recommend]
unsafe impl StdObject<dyn Send + Sync> for dyn Send + Sync + '_ {}

#[cfg(feature = "futures-core")]
mod streams {
    use futures_core::stream::{FusedStream, Stream};

    use super::LentObject;

    macro_rules! streams {
        ($($name:ident [$($autos:tt)*];)*) => {$(
            // SAFETY: what implements the trait for pointers is the crate that it is of.
            unsafe impl<I> LentObject for dyn $name<Item = I> $($autos)* + '_ {}
        )*};
    }
    streams! {
        Stream [];
        Stream [+ Send];
        Stream [+ Sync];
        Stream [+ Send + Sync];
        FusedStream [];
        FusedStream [+ Send];
        FusedStream [+ Sync];
        FusedStream [+ Send + Sync];
    }
}

/// What every trait object is to this crate, said for `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once:
/// `objects! { [#[attribute]] [generics] [dyn DynX<..>] [+ '_] [where ..] [kind, pointers] base [key] }`, with a comma after each of
/// the generics. The pointers are the runtime's if nothing else is said, and what is no base may still `forward`. The runtime is called
/// `__rt` where this stands.
///
/// The attribute goes where the compiler would propose an impl, and a message of ours says more. It comes from there: an attribute of
/// this macro would not be found in a module without a prelude.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    ($attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$kind:ty] $($what:tt)*) => {
        $crate::__private::objects! { $attrs $generics $object $lives $clause [$kind, __rt::Own] $($what)* }
    };
    (
        $attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$($kind:ty, $pointers:ty)?]
        $($what:ident $([$key:ty])?)?
    ) => {
        // How another trait finds what adapts its arguments for this one, if there is an inline adapter.
        $($crate::__private::object_impl! { $attrs [unsafe HasKind] $generics $object [] $lives $clause {
            type Kind = $kind;
            type Pointers = $pointers;
        } })?
        $($crate::__private::objects! {
            @$what $attrs $generics $object $lives $clause $([$key])?
        })?
    };
    // Its trait can be a supertrait.
    (@base $attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$key:ty]) => {
        $crate::__private::object_impl! { $attrs [unsafe Base] $generics $object [] $lives $clause { type Key = $key; } }
        $crate::__private::objects! { @forward [] $generics $object $lives $clause }
    };
    // They are implementors by way of their vtables.
    (@forward $attrs:tt [$($generics:tt)*] $object:tt $lives:tt $clause:tt) => {
        $crate::__private::objects! { @each [$($generics)* __K,] $object $lives $clause
            [] [+ __rt::Send] [+ __rt::Send + __rt::Sync]
        }
    };
    (@each $generics:tt $object:tt $lives:tt $clause:tt $($autos:tt)*) => {$(
        $crate::__private::object_impl! { [] [HasWay<__K>] $generics $object $autos $lives $clause {
            type Way = __rt::ByVtable;
        } }
    )*};
}

/// One impl.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_impl {
    ([$($attrs:tt)*] [unsafe $($trait:tt)*] $($rest:tt)*) => {
        $crate::__private::object_impl! { [$($attrs)* unsafe] [$($trait)*] $($rest)* }
    };
    (
        [$($attrs:tt)*] [$($trait:tt)*] [$($generics:tt)*]
        [$($object:tt)*] [$($autos:tt)*] [$($lives:tt)*] [$($clause:tt)*] $items:tt
    ) => {
        $($attrs)*
        impl<$($generics)*> __rt::$($trait)* for $($object)* $($autos)* $($lives)* $($clause)* $items
    };
}

/// What an object of a trait that has several as supertraits, and nothing else, is: `together! { [generics,] [dyn Both] [dyn One;
/// dyn Other;] }`. The compiler proves that these are of the standard library.
#[doc(hidden)]
#[macro_export]
macro_rules! __together {
    ($generics:tt $object:tt $bounds:tt) => {
        $crate::__private::together! { @one $generics $object $bounds [] [dyn $crate::Local] }
        $crate::__private::together! { @one $generics $object $bounds [+ __rt::Send] [dyn __rt::Send] }
        $crate::__private::together! { @one $generics $object $bounds [+ __rt::Sync] [dyn __rt::Sync] }
        $crate::__private::together! {
            @one $generics $object $bounds [+ __rt::Send + __rt::Sync] [dyn __rt::Send + __rt::Sync]
        }
    };
    (@one [$($generics:tt)*] [$($object:tt)*] [$($bound:ty;)*] [$($autos:tt)*] [$mark:ty]) => {
        unsafe impl<$($generics)*> __rt::StdObject<$mark> for $($object)* $($autos)* + '_
        where
            $($bound: __rt::StdObject<dyn $crate::Local>,)*
        {}
    };
}

pub use {__object_impl as object_impl, __objects as objects, __together as together};
