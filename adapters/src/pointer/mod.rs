//! Owning pointers to values whose type is erased.

mod fixed;
mod future;
mod handle;
mod object;
mod placed;
mod pointing;
mod within;

pub use self::fixed::FixedPointer;
pub use self::future::DynFuture;
pub(crate) use self::future::Home;
pub(crate) use self::handle::{Handle, Place};
pub use self::object::DynPtr;
pub(crate) use self::placed::Placed;
pub use self::pointing::Pointing;
pub use self::within::{
    Within, WithinAdapted, WithinPinned, held, within, within_adapted, within_function, within_pinned,
};

use core::pin::Pin;
use core::task::{Context, Poll};

use crate::adapter::Parts;
use crate::auto::{Keeps, Local};
use crate::call::{Pending, Start};
use crate::objects::StdObject;
use crate::strategy::{Lease, Offered};

/// For methods with so many arguments, each twice: for a future without auto traits, where that is not asked for, since this is checked
/// for each method of each trait; and for one with those of `M`.
macro_rules! starts {
    ($([$start:ident $marked:ident] $args:tt)*) => {$(
        starts!(@one $start [] [dyn Local] [Parts<'f>] [] $args);
        starts!(@one $marked [M] [M] [Parts<'f, Lease: Lease<'f, Borrow: Keeps<M>>>] [F: Keeps<M>, M: ?Sized,] $args);
    )*};
    (
        @one $start:ident [$($mark:ident)?] [$marks:ty] [$($parts:tt)*] [$($keeps:tt)*] [$($arg:ident: $ty:ident),*]
    ) => {
        /// Starts a call: places the future that `make` returns, polls it, and leaves it behind only if it is pending.
        #[inline]
        pub fn $start<'f, P, $($ty,)* F, $($mark)?>(
            adapter: P,
            $($arg: $ty,)*
            make: impl FnOnce(P::Inner, $($ty),*) -> F,
            start: Start<'f, '_, '_, F::Output, $marks>,
        ) -> Poll<F::Output>
        where
            P: $($parts)*,
            F: Future + 'f,
            $($keeps)*
        {
            start_with(adapter, move |inner| make(inner, $($arg),*), start)
        }
    };
}
starts! {
    [start start_marked] []
    [start1 start_marked1] [a: A]
    [start2 start_marked2] [a: A, b: B]
    [start3 start_marked3] [a: A, b: B, c: C]
    [start4 start_marked4] [a: A, b: B, c: C, d: D]
}

/// The start of every call. The value is an argument of `make`, and what else goes into it is there already: so the compiler knows of a
/// `&mut` to the value that nothing else points there.
#[inline]
fn start_with<'f, P, F, M>(
    adapter: P,
    make: impl FnOnce(P::Inner) -> F,
    start: Start<'f, '_, '_, F::Output, M>,
) -> Poll<F::Output>
where
    P: Parts<'f, Lease: Lease<'f, Borrow: Keeps<M>>>,
    F: Future + Keeps<M> + 'f,
    M: ?Sized,
{
    let (inner, lease) = adapter.parts();
    let make = move || make(inner);
    let Start { cx, pending } = start;
    if pending.space().is_some() {
        return start_in_space(make, cx, pending, lease);
    }
    start_in_strategy(make, cx, pending, lease)
}

/// A function, so that `make` is an argument: the compiler knows of the `&mut` in it that nothing else points there, and can keep
/// the future in registers.
#[inline]
fn start_in_strategy<'f, L, F, M>(
    make: impl FnOnce() -> F,
    cx: &mut Context<'_>,
    pending: &mut Pending<'f, F::Output, M>,
    lease: L,
) -> Poll<F::Output>
where
    L: Lease<'f>,
    L::Borrow: Keeps<M>,
    F: Future + Keeps<M> + 'f,
    M: ?Sized,
{
    let mut future = Placed::new(lease, make);
    let poll = future.as_pin_mut().poll(cx);
    if poll.is_pending() {
        pending.put(DynFuture::new(future));
    }
    poll
}

/// As [`start_with`], in the space that the caller offers if there is room. Of its own, so that a call without an offer pays for a
/// branch and for nothing else. The arguments are in the order of the vtable's function, and so in the registers that they are in
/// already: or all calls would pay for their move.
#[cold]
#[inline(never)]
fn start_in_space<'f, L, F, M>(
    make: impl FnOnce() -> F,
    cx: &mut Context<'_>,
    pending: &mut Pending<'f, F::Output, M>,
    lease: L,
) -> Poll<F::Output>
where
    L: Lease<'f>,
    L::Borrow: Keeps<M>,
    F: Future + Keeps<M> + 'f,
    M: ?Sized,
{
    let Some(offered) = pending.space().and_then(Offered::new::<F>) else {
        // As `start_in_strategy` does, without the body of the future in it once more.
        return start_placed(DynFuture::new(Placed::new(lease, make)), cx, pending);
    };
    let mut future = Placed::new(offered, make);
    let poll = future.as_pin_mut().poll(cx);
    if poll.is_pending() {
        // SAFETY: the future has the auto traits of `M`, and so has the space, as `Pending::new` asks for.
        pending.put(unsafe { DynFuture::placed(future) });
    }
    poll
}

/// Polls for the first time. It is compiled once for all futures with this output.
#[inline(never)]
fn start_placed<'f, O, M: ?Sized>(
    mut future: DynFuture<'f, O, M>,
    cx: &mut Context<'_>,
    pending: &mut Pending<'f, O, M>,
) -> Poll<O> {
    let poll = Pin::new(&mut future).poll(cx);
    if poll.is_pending() {
        pending.put(future);
    }
    poll
}

/// Places the future that `make` returns, without polling it.
#[inline]
pub fn place<'f, P, F, M>(adapter: P, make: impl FnOnce(P::Inner) -> F) -> DynFuture<'f, F::Output, M>
where
    P: Parts<'f, Lease: Lease<'f, Borrow: Keeps<M>>>,
    F: Future + Keeps<M> + 'f,
    M: ?Sized,
{
    let (inner, lease) = adapter.parts();
    DynFuture::new(Placed::new(lease, move || make(inner)))
}

/// Places the value that `make` returns and turns it into an object of a trait of the standard library.
///
/// # Safety
/// `coerce` is an unsizing coercion: it returns the pointer it is given.
#[inline]
pub unsafe fn place_as<'f, M, L, V, D>(
    lease: L,
    make: impl FnOnce() -> V,
    coerce: fn(*mut V) -> *mut D,
) -> DynPtr<'f, D>
where
    M: ?Sized,
    L: Lease<'f>,
    L::Borrow: Keeps<M>,
    V: 'f,
    D: ?Sized + StdObject<M>,
{
    // SAFETY: the first promise is the caller's. `D` has no auto trait but those of `M`, which the lease has.
    unsafe { DynPtr::new(Placed::new(lease, make), coerce) }
}

/// Places the closure that `make` returns and turns it into an object of one of the `Fn` traits.
///
/// # Safety
/// `coerce` is an unsizing coercion. `D` is an object of one of the `Fn` traits, with the auto traits of `C` and no others.
#[inline]
pub unsafe fn place_function<'f, M, C, L, V, D>(
    lease: L,
    make: impl FnOnce() -> V,
    coerce: fn(*mut V) -> *mut D,
) -> DynPtr<'f, D>
where
    M: ?Sized,
    C: ?Sized + StdObject<M>,
    L: Lease<'f>,
    L::Borrow: Keeps<M>,
    V: 'f,
    D: ?Sized,
{
    // SAFETY: the first promise is the caller's. `D` has no auto trait but those of `C`, which are those of `M`, which the lease has.
    unsafe { DynPtr::new(Placed::new(lease, make), coerce) }
}

/// Places the value that `make` returns and turns it into a trait object, which may have any auto trait that the value has.
///
/// # Safety
/// `coerce` is an unsizing coercion: it returns the pointer it is given.
#[inline]
pub unsafe fn place_object<'f, L, V, D>(
    lease: L,
    make: impl FnOnce() -> V,
    coerce: fn(*mut V) -> *mut D,
) -> DynPtr<'f, D>
where
    L: Lease<'f>,
    L::Borrow: Keeps<dyn Send + Sync>,
    V: 'f,
    D: ?Sized,
{
    // SAFETY: the first promise is the caller's, and the lease has all auto traits that matter.
    unsafe { DynPtr::new(Placed::new(lease, make), coerce) }
}

/// [`place_object`], for a trait whose methods take a pinned `self`.
///
/// # Safety
/// `coerce` is an unsizing coercion: it returns the pointer it is given.
#[inline]
pub unsafe fn place_pinned<'f, L, V, D>(
    lease: L,
    make: impl FnOnce() -> V,
    coerce: fn(*mut V) -> *mut D,
) -> Pin<DynPtr<'f, D>>
where
    L: Lease<'f>,
    L::Borrow: Keeps<dyn Send + Sync>,
    V: 'f,
    D: ?Sized,
{
    // SAFETY: the first promise is the caller's. The value stays in its block until it is dropped, and the block of a value
    // that was forgotten is never used again, so it is pinned.
    unsafe { Pin::new_unchecked(place_object::<L, V, D>(lease, make, coerce)) }
}
