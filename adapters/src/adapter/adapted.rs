//! Values of traits that have adapters themselves, on their way through the vtable of another trait.

use core::ptr::NonNull;

use super::Adapter;
use super::inline::{exact, settled};
use crate::argument::Argument;
use crate::auto::Keeps;
use crate::pointer::{DynPtr, Placed};
use crate::strategy::{DefaultBusy, Inline, Lease, Shape, Strategy};

/// `dyn DynX` knows how values are adapted for it: with what the macro has said about `X`.
///
/// # Safety
/// `Self` is what the macro has emitted as the objects of `X`, and `Kind` is what it has emitted beside it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no inline adapter",
    label = "without an inline adapter",
    note = "a trait that is an argument, that is returned or that is a supertrait needs `InlineAdapter`, too"
)]
pub unsafe trait HasKind {
    /// What is known about the trait.
    type Kind;

    /// The owning pointers to its objects that are implementors, too.
    type Pointers: Pointers;
}

/// Owning pointers to objects that are implementors of the trait that the objects are for.
#[doc(hidden)]
pub trait Pointers {
    /// The pointer to a `D`.
    type Of<'p, D: ?Sized + 'p>;

    /// The pointer as that one.
    fn of<'p, D: ?Sized + 'p>(pointer: DynPtr<'p, D>) -> Self::Of<'p, D>;
}

/// `DynPtr`: the macro implements the user's trait for it. Somebody else's it must implement for one of its own.
#[doc(hidden)]
#[derive(Debug)]
pub struct Own(());

impl Pointers for Own {
    type Of<'p, D: ?Sized + 'p> = DynPtr<'p, D>;

    #[inline]
    fn of<'p, D: ?Sized + 'p>(pointer: DynPtr<'p, D>) -> DynPtr<'p, D> {
        pointer
    }
}

/// An owning pointer to an object, as an implementor of its trait.
#[doc(hidden)]
#[inline]
pub fn implementor<'p, D>(pointer: DynPtr<'p, D>) -> <D::Pointers as Pointers>::Of<'p, D>
where
    D: ?Sized + HasKind + 'p,
{
    D::Pointers::of(pointer)
}

/// The same for an object `E` that is `D` with more auto traits.
#[doc(hidden)]
#[inline]
pub fn implementor_marked<'p, D, E>(pointer: DynPtr<'p, E>) -> <D::Pointers as Pointers>::Of<'p, E>
where
    D: ?Sized + HasKind,
    E: ?Sized + 'p,
{
    D::Pointers::of(pointer)
}

/// A value, adapted for `D`: what its methods return lives beside it.
#[doc(hidden)]
#[inline]
pub fn adapted<'a, D, C>(value: C) -> Adapter<C, Inline<impl Sized, D::Kind, DefaultBusy>>
where
    D: ?Sized + HasKind<Kind: Shape<'a, C>>,
    C: 'a,
{
    exact(value, <D::Kind as Shape<'a, C>>::slot)
}

/// An adapted argument as a trait object, which the callee owns.
///
/// # Safety
/// The place is pinned: it stays where it is until it is dropped, also if what this returns is forgotten.
#[doc(hidden)]
#[inline]
pub unsafe fn lend_adapted<'f, C, R, K, B, D>(
    argument: &'f mut Argument<Adapter<C, Inline<R, K, B>>, true>,
) -> DynPtr<'f, D>
where
    K: Shape<'f, C, Dyn = D>,
    B: Strategy + Default + Send + Sync,
    Inline<R, K, B>: 'f,
    D: ?Sized,
{
    let value = K::erase(settled(argument.take().as_ptr()));
    // SAFETY: the adapter is the callee's as of now, for the lifetime of the borrow. Its place does not move, as the caller
    // promises, and aborts rather than go away before the adapter has been dropped, so it is pinned for good. A `dyn DynX` is `Send` or `Sync` only where `X` says
    // that all its implementors are, and a slot is both.
    unsafe { DynPtr::from_raw::<Argument<Adapter<C, Inline<R, K, B>>, true>>(value) }
}

/// An adapted argument as an object `E` with more auto traits than `D`, the object of every value of the trait, has.
///
/// # Safety
/// `_same` returns what it is given, so that `E` is `D` with auto traits: those that the mark `M` names. The place is pinned, as for
/// [`lend_adapted`].
#[doc(hidden)]
#[inline]
pub unsafe fn lend_marked<'f, M, D, E, C, R, K>(
    argument: &'f mut Argument<Adapter<C, Inline<R, K, DefaultBusy>>, true>,
    _same: fn(*mut E) -> *mut D,
) -> DynPtr<'f, E>
where
    M: ?Sized,
    C: Keeps<M>,
    K: Shape<'f, C, Dyn = D>,
    Inline<R, K, DefaultBusy>: 'f,
    D: ?Sized,
    E: ?Sized,
{
    // SAFETY: the adapter is a value that has the auto traits, and a slot that has all of them. The place is as promised.
    unsafe { lend_adapted(argument).with_auto_traits() }
}

/// Places the value that `make` returns, adapted for `D`.
#[doc(hidden)]
#[inline]
pub fn place_adapted<'f, L, V, D>(lease: L, make: impl FnOnce() -> V) -> DynPtr<'f, D>
where
    L: Lease<'f>,
    L::Borrow: Keeps<dyn Send + Sync>,
    D: ?Sized + HasKind<Kind: Shape<'f, V, Dyn = D>> + 'f,
    V: 'f,
{
    place::<L, V, _, D::Kind, D>(lease, || exact(make(), <D::Kind as Shape<'f, V>>::slot))
}

/// As [`place_adapted`], as an object with more auto traits than that of every value of the trait has.
///
/// # Safety
/// `_same` returns what it is given, so that `E` is `D` with auto traits: those that the mark `M` names.
#[doc(hidden)]
#[inline]
pub unsafe fn place_marked<'f, M, L, V, D, E>(
    lease: L,
    make: impl FnOnce() -> V,
    _same: fn(*mut E) -> *mut D,
) -> DynPtr<'f, E>
where
    M: ?Sized,
    L: Lease<'f>,
    L::Borrow: Keeps<dyn Send + Sync>,
    D: ?Sized + HasKind<Kind: Shape<'f, V, Dyn = D>> + 'f,
    V: Keeps<M> + 'f,
    E: ?Sized,
{
    // SAFETY: the adapter is a value that has the auto traits, and a slot that has all of them, as the lease has.
    unsafe { place_adapted::<L, V, D>(lease, make).with_auto_traits() }
}

#[inline]
fn place<'f, L, V, R, K, D>(
    lease: L,
    make: impl FnOnce() -> Adapter<V, Inline<R, K, DefaultBusy>>,
) -> DynPtr<'f, D>
where
    L: Lease<'f>,
    L::Borrow: Keeps<dyn Send + Sync>,
    K: Shape<'f, V, Dyn = D>,
    V: 'f,
    Inline<R, K, DefaultBusy>: 'f,
    D: ?Sized,
{
    let value: NonNull<Adapter<V, Inline<R, K, DefaultBusy>>> = Placed::new(lease, make).erase();
    let value = K::erase(settled(value.as_ptr()));
    // SAFETY: `erase` has made us the owner of the adapter, whose block is kept until it is dropped: it is pinned for good.
    // A `dyn DynX` is `Send` or `Sync` only where `X` says that all its implementors are,
    // and the lease is both.
    unsafe { DynPtr::from_raw::<Placed<'f, L, Adapter<V, Inline<R, K, DefaultBusy>>>>(value) }
}

/// A box of the value, adapted for `D`: what its methods return lives in the same box.
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub fn boxed<'a, D, V>(value: V) -> alloc::boxed::Box<D>
where
    D: ?Sized + HasKind<Kind: Shape<'a, V, Dyn = D> + 'a>,
    V: 'a,
{
    Adapter::<V, Inline<(), D::Kind, DefaultBusy>>::boxed(value)
}
