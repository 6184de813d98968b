//! Which auto traits an erased value keeps: `dyn Send` and its relatives as type-level marks.

use core::marker::PhantomData;

/// Names types for their lifetimes only: no auto trait depends on them, and no lifetime in them may become shorter or longer.
pub(crate) type Invariant<T> = PhantomData<fn(T) -> T>;

/// The mark of a value that promises no auto trait: `DynFuture<'a, O, dyn Local>` is neither `Send` nor `Sync`.
///
/// It is only ever used as `dyn Local`, beside `dyn Send`, `dyn Sync` and `dyn Send + Sync`.
///
/// ```
/// use adapters::{DynFuture, Local};
///
/// // `dyn Local` is what a `DynFuture` has by default.
/// fn same<'a>(future: DynFuture<'a, u8>) -> DynFuture<'a, u8, dyn Local> {
///     future
/// }
/// ```
pub trait Local {}

/// `T: Keeps<dyn Send>` says that `T` is `Send`; likewise for `dyn Sync`, `dyn Send + Sync` and [`dyn Local`](Local).
///
/// It turns "the erased type is `Send`" into something that a generic function can be told by one type parameter.
///
/// # Safety
/// An implementor must have every auto trait that the trait object type `M` has. The implementations here do so
/// by their bounds, and no other is needed.
#[doc(hidden)]
pub unsafe trait Keeps<M: ?Sized> {}

// SAFETY: `dyn Local` has no auto trait, so there is nothing to have.
unsafe impl<T: ?Sized> Keeps<dyn Local> for T {}
// SAFETY: the bound is the auto trait of the mark.
unsafe impl<T: ?Sized + Send> Keeps<dyn Send> for T {}
// SAFETY: the bound is the auto trait of the mark.
unsafe impl<T: ?Sized + Sync> Keeps<dyn Sync> for T {}
// SAFETY: the bounds are the auto traits of the mark.
unsafe impl<T: ?Sized + Send + Sync> Keeps<dyn Send + Sync> for T {}

/// `dyn Send` and `dyn Send + Sync`: what `Send` is for a mark. A trait of its own, for the sake of what the compiler says
/// when it does not hold.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "what this method returns is not `Send`",
    label = "not `Send`",
    note = "to have it `Send` for every implementor, put `#[adapters(send)]` on the method, or on the trait"
)]
pub trait SendMark {}

#[diagnostic::do_not_recommend]
impl SendMark for dyn Send + '_ {}
#[diagnostic::do_not_recommend]
impl SendMark for dyn Send + Sync + '_ {}
