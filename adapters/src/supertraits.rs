//! The supertraits that a trait with adapters may have.
//!
//! Everything that is called through a vtable of an inline adapter gets a `&self` or a `&mut self` that *is* the adapter. Nobody
//! may move it, so whoever implements a supertrait for adapters must be known: this crate, for traits of the standard library, or
//! the macro, for traits with adapters. An impl of somebody else's could swap two adapters through their `&mut self`.

use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::panic::{RefUnwindSafe, UnwindSafe};

/// A trait that this crate implements for adapters, or that has no methods: `dyn Debug`, `dyn Send`.
///
/// # Safety
/// Nobody else can implement the trait for an [`Adapter`](crate::Adapter), and the impl here gives nothing but the value inside
/// away.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has the name of a trait of the standard library, but is another one",
    label = "not of the standard library",
    note = "a supertrait of your own needs adapters, too: derive them for it, and write its path, so that it is not taken for \
            the other: `self::Name`, `crate::module::Name`"
)]
pub unsafe trait Known {}

/// Objects of subtraits are implementors of this trait, too: `dyn DynX`, if the macro says so for `X`.
///
/// # Safety
/// `X` is implemented by the macro for whatever forwards by `Key`, and by nobody else for any of that. `Supers` are all supertraits of `X`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not stand for a supertrait: objects of other traits cannot be implementors of its trait",
    label = "not for supertraits",
    note = "its trait must have no `pointers(..)`, no method that takes `self` by value or as a smart pointer, nothing that only \
            sized types have, no lifetime parameters, and, if an `impl Trait` is returned or passed, no type parameters that may \
            borrow: `trait Base<A: 'static>`"
)]
pub unsafe trait Base {
    /// The key by which `X` is implemented.
    type Key;

    /// The objects of the supertraits, as a list: `(OfStd<dyn Debug>, ())`.
    type Supers;
}

/// A supertrait that has adapters, in a list of supertraits. Nothing proves that it is the trait of the object that has its name.
#[doc(hidden)]
#[derive(Debug)]
pub struct Unproven(());

/// The object of a supertrait of the standard library, in a list of supertraits.
#[doc(hidden)]
#[derive(Debug)]
pub struct OfStd<D: ?Sized>(PhantomData<fn() -> *const D>);

/// A list of supertraits, each of which has no other implementations than those of this crate, the macro, or the standard library for what
/// forwards to the object `E`. So safe code cannot write one, and is not handed `E`.
///
/// # Safety
/// That is so.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a value of this trait is returned although it may borrow from several places, and one of its supertraits has adapters",
    label = "may borrow from several places",
    note = "give them one lifetime: `fn method<'a>(&'a self, argument: &'a str) -> impl X + 'a`"
)]
pub unsafe trait Supers<E: ?Sized> {}

// SAFETY: there are none.
unsafe impl<E: ?Sized> Supers<E> for () {}

// SAFETY: this crate implements the trait for what forwards to an `E` that has it, which all have whose supertrait it is.
unsafe impl<E: ?Sized, D: Known + ?Sized, R: Supers<E>> Supers<E> for (OfStd<D>, R) {}

/// Nothing is done; the bound is checked.
#[inline]
pub const fn known<D: ?Sized + Known>() {}

/// Each implemented for adapters in `std_impls.rs`, if it is not an auto trait.
macro_rules! known {
    ($([$($generics:tt)*] $name:ty;)*) => {$(
        // SAFETY: this crate says that an adapter has the trait if its value has it, which that of an adapter with this
        // supertrait does, so that there cannot be another impl. What is called through the impls here gets the value.
        unsafe impl<$($generics)*> Known for $name {}
    )*};
}
known! {
    [] dyn Send + '_;
    [] dyn Sync + '_;
    [] dyn Unpin + '_;
    [] dyn UnwindSafe + '_;
    [] dyn RefUnwindSafe + '_;
    [] dyn fmt::Debug + '_;
    [] dyn fmt::Display + '_;
    [] dyn fmt::Binary + '_;
    [] dyn fmt::Octal + '_;
    [] dyn fmt::LowerHex + '_;
    [] dyn fmt::UpperHex + '_;
    [] dyn fmt::LowerExp + '_;
    [] dyn fmt::UpperExp + '_;
    [] dyn fmt::Pointer + '_;
    [] dyn fmt::Write + '_;
    [] dyn Error + '_;
    [] dyn Hasher + '_;
    [I] dyn Iterator<Item = I> + '_;
    [I] dyn DoubleEndedIterator<Item = I> + '_;
    [I] dyn ExactSizeIterator<Item = I> + '_;
    [I] dyn FusedIterator<Item = I> + '_;
    [O] dyn Future<Output = O> + '_;
    [T: ?Sized] dyn AsRef<T> + '_;
    [T: ?Sized] dyn AsMut<T> + '_;
    [] dyn DynHash + '_;
}
#[cfg(feature = "std")]
known! {
    [] dyn std::io::Read + '_;
    [] dyn std::io::BufRead + '_;
    [] dyn std::io::Write + '_;
    [] dyn std::io::Seek + '_;
}

/// `Hash`, as a trait that has objects.
#[doc(hidden)]
pub trait DynHash {
    /// Feeds the value into the hasher.
    fn dyn_hash(&self, state: &mut dyn Hasher);
}

impl<T: Hash + ?Sized> DynHash for T {
    fn dyn_hash(&self, mut state: &mut dyn Hasher) {
        self.hash(&mut state);
    }
}
