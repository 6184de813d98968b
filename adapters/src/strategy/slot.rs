//! Exact slots: what the futures of a trait's methods need, worked out by type inference.

use core::alloc::Layout;
use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;

use crate::adapter::{Adapter, HasKind, PinnedStrategy};
use crate::supertraits::Base;

/// The type-level answer to "how large is what the methods return": `R` is as large as the largest of them.
///
/// There is no value of type `R` in here.
#[doc(hidden)]
pub struct Slot<R>(PhantomData<fn() -> R>);

/// The slot of a trait whose methods place nothing.
impl Slot<()> {
    /// Needs no memory.
    #[inline]
    pub const fn none() -> Self {
        Self(PhantomData)
    }
}

/// The slot of methods that take `A`, a tuple of one tuple for each. They are not called: their types are all that is wanted, and
/// one function for all of them is what takes the compiler the least time.
#[doc(hidden)]
#[inline]
pub fn slot<A, F: Methods<A>>(_methods: F) -> Slot<F::Largest> {
    Slot(PhantomData)
}

impl<R> Slot<R> {
    /// Has room for what is made of what `method` returns, too.
    #[inline]
    pub fn with<A, V>(self, _method: impl FnOnce(A) -> V) -> Slot<Larger<R, V>> {
        Slot(PhantomData)
    }
}

impl<R> Slot<R> {
    /// Has room for what the methods of a supertrait return, too. An inline adapter of a trait takes one of each of them.
    #[inline]
    pub fn and<V>(self, _supertrait: Slot<V>) -> Slot<Larger<R, V>> {
        Slot(PhantomData)
    }
}

/// The slot of a supertrait `X`, where `D` is `dyn DynX`.
///
/// Only the macro can say that there is one (see [`Shape`]), so that the impls for adapters are known to be its own.
#[doc(hidden)]
#[inline]
pub fn slot_of<'a, T: 'a, D>() -> Slot<impl Sized>
where
    D: ?Sized + Base + HasKind<Kind: Shape<'a, T, Dyn = D>> + 'a,
{
    <D::Kind as Shape<'a, T>>::slot()
}

/// A function that takes `A`, a tuple.
#[doc(hidden)]
pub trait Method<A> {
    /// What it returns.
    type Returned;
}

/// Functions that take `A`, a tuple of tuples.
#[doc(hidden)]
pub trait Methods<A> {
    /// As large as the largest of what they return.
    type Largest;
}

macro_rules! methods {
    ($([$arg:ident $args:ident $function:ident] $([$others:ident $more:ident $functions:ident])*)?) => {$(
        impl<Function, Returned, $arg, $($others),*> Method<($arg, $($others,)*)> for Function
        where
            Function: FnOnce($arg, $($others),*) -> Returned,
        {
            type Returned = Returned;
        }

        impl<$args, $($more,)* $function, $($functions),*> Methods<($args, $($more,)*)> for ($function, $($functions,)*)
        where
            $function: Method<$args>,
            $($functions: Method<$more>,)*
        {
            type Largest = methods!(@largest $function $($functions)*);
        }

        methods! { $([$others $more $functions])* }
    )?};
    (@largest $first:ident) => { $first::Returned };
    (@largest $first:ident $($others:ident)+) => { Larger<$first::Returned, methods!(@largest $($others)+)> };
}
methods! {
    [A0 T0 F0] [A1 T1 F1] [A2 T2 F2] [A3 T3 F3] [A4 T4 F4] [A5 T5 F5]
    [A6 T6 F6] [A7 T7 F7] [A8 T8 F8] [A9 T9 F9] [A10 T10 F10] [A11 T11 F11]
}

/// As large, and as aligned, as the larger of two types.
#[doc(hidden)]
#[repr(C)]
pub union Larger<A, B> {
    _a: ManuallyDrop<A>,
    _b: ManuallyDrop<B>,
}

/// The layout of a block (see `layout.rs`): the address of its strategy, then the value.
#[doc(hidden)]
#[repr(C)]
pub struct Record<V> {
    _owner: *const (),
    _value: V,
}

/// What an inline adapter needs for the slots that `slot` describes.
pub(crate) const fn layout_of_slot<R>(_slot: &impl Fn() -> Slot<R>) -> Layout {
    Layout::new::<Record<R>>()
}

/// What the macro tells this crate about a trait `X`, so that `InlineX` can be written here.
///
/// # Safety
/// - `erase` is an unsizing coercion: it returns the pointer that it is given.
/// - No method that can be called on a `Dyn`, those of its supertraits included, gives safe code outside of this crate the
///   adapter as a `&mut`, or by value: it could be moved.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{T}` does not implement the trait that this inline adapter is for",
    label = "not an implementor"
)]
pub unsafe trait Shape<'a, T: 'a> {
    /// `dyn DynX`.
    type Dyn: ?Sized + 'a;

    /// An adapter that is pinned for good, as a trait object.
    fn erase<S: PinnedStrategy + 'a>(adapter: *mut Adapter<T, S>) -> *mut Self::Dyn;

    /// What the methods return.
    fn slot() -> Slot<impl Sized>;
}

impl<R> fmt::Debug for Slot<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slot")
    }
}

impl<A, B> fmt::Debug for Larger<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Larger")
    }
}

impl<V> fmt::Debug for Record<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Record")
    }
}
