//! The variants of an enum, as a list of types: what the macro has to say about a trait once, for enums of any length.

use super::Either;

/// A list of types, and a reference to a value of one of them.
#[doc(hidden)]
pub trait List {
    /// `Either<&A, Either<&B, ..>>`.
    type Ref<'a>
    where
        Self: 'a;

    /// The same with `&mut`.
    type Mut<'a>
    where
        Self: 'a;
}

/// A type, and those that follow.
#[doc(hidden)]
#[derive(Debug)]
pub struct Cons<A, R>(A, R);

/// The last type.
#[doc(hidden)]
#[derive(Debug)]
pub struct Last<A>(A);

impl<A, R: List> List for Cons<A, R> {
    type Ref<'a>
        = Either<&'a A, R::Ref<'a>>
    where
        Self: 'a;
    type Mut<'a>
        = Either<&'a mut A, R::Mut<'a>>
    where
        Self: 'a;
}

impl<A> List for Last<A> {
    type Ref<'a>
        = &'a A
    where
        Self: 'a;
    type Mut<'a>
        = &'a mut A
    where
        Self: 'a;
}

/// An enum with one value in each variant.
#[doc(hidden)]
pub trait Variants {
    /// Their types.
    type List: List;

    /// The value.
    fn variants(&self) -> <Self::List as List>::Ref<'_>;

    /// The value.
    fn variants_mut(&mut self) -> <Self::List as List>::Mut<'_>;
}
