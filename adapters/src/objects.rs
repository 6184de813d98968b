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

/// Facts about the objects of a trait, `HasKind` and `Base`, and how they are implementors: by way of their vtables, which is said for
/// `dyn DynX`, `dyn DynX + Send` and `dyn DynX + Send + Sync` at once.
///
/// ```text
/// objects! {
///     __rt [#[attribute]] [generics] [dyn DynX<..>] [+ '_] [where ..]
///     [unsafe HasKind { type Kind = ..; type Pointers = ..; } unsafe Base { type Key = ..; type Supers = ..; }] forward __K
/// }
/// ```
///
/// A comma comes after each of the generics. The first name is that of the runtime where the call stands, the last one that of a
/// parameter: nothing in the trait has it.
///
/// The attribute goes where the compiler would propose an impl, and a message of ours says more. It comes from the call: an attribute of
/// this macro would not be found in a module without a prelude. So do the word `unsafe` and the items, the first and the last token of
/// an impl: the lint `unsafe_code` passes over the code of a macro of another crate, and a call by hand is as unsafe as the impls that
/// it stands for.
#[doc(hidden)]
#[macro_export]
macro_rules! __objects {
    (
        $rt:ident $attrs:tt $generics:tt $object:tt $lives:tt $clause:tt [$($unsafety:tt $trait:ident $items:tt)*]
        $(forward $key:ident)?
    ) => {
        $($crate::__private::objects! {
            @fact $rt $attrs $unsafety $trait $generics $object $lives $clause $items
        })*
        $($crate::__private::objects! {
            @forward $rt $key $generics $object $lives $clause [] [+ $rt::Send] [+ $rt::Send + $rt::Sync]
        })?
    };
    (
        @fact $rt:ident [$($attrs:tt)*] $unsafety:tt $trait:ident
        [$($generics:tt)*] [$($object:tt)*] [$($lives:tt)*] [$($clause:tt)*] $items:tt
    ) => {
        $($attrs)*
        $unsafety impl<$($generics)*> $rt::$trait for $($object)* $($lives)* $($clause)* $items
    };
    (@forward $rt:ident $key:ident $generics:tt $object:tt $lives:tt $clause:tt $($autos:tt)*) => {
        $($crate::__private::objects! { @way $rt $key $generics $object $autos $lives $clause })*
    };
    (
        @way $rt:ident $key:ident [$($generics:tt)*] [$($object:tt)*] [$($autos:tt)*] [$($lives:tt)*] [$($clause:tt)*]
    ) => {
        impl<$($generics)* $key> $rt::HasWay<$key> for $($object)* $($autos)* $($lives)* $($clause)* {
            type Way = $rt::ByVtable;
        }
    };
}

/// The facts about an object of a trait that has several as supertraits, and nothing else: `together! { __rt unsafe [generics,] [dyn Both]
/// [dyn One; dyn Other;] {} }`. The compiler proves that these are of the standard library.
///
/// The first and the last token of an impl come from the call: the lint `unsafe_code` passes over the code of a macro of another crate,
/// and a call by hand is as unsafe as the impls that it stands for.
#[doc(hidden)]
#[macro_export]
macro_rules! __together {
    ($rt:ident $unsafety:tt $generics:tt $object:tt $bounds:tt $items:tt) => {
        $crate::__private::together! { @one $rt $unsafety $generics $object $bounds $items [] [dyn $crate::Local] }
        $crate::__private::together! { @one $rt $unsafety $generics $object $bounds $items [+ $rt::Send] [dyn $rt::Send] }
        $crate::__private::together! { @one $rt $unsafety $generics $object $bounds $items [+ $rt::Sync] [dyn $rt::Sync] }
        $crate::__private::together! {
            @one $rt $unsafety $generics $object $bounds $items [+ $rt::Send + $rt::Sync] [dyn $rt::Send + $rt::Sync]
        }
    };
    (@one $rt:ident $unsafety:tt [$($generics:tt)*] [$($object:tt)*] [$($bound:ty;)+] $items:tt [$($autos:tt)*] [$mark:ty]) => {
        $unsafety impl<$($generics)*> $rt::StdObject<$mark> for $($object)* $($autos)* + '_
        where
            $($bound: $rt::StdObject<dyn $crate::Local>,)+
        $items
    };
}

pub use {__objects as objects, __together as together};
