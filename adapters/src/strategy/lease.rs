//! How a call holds the strategy it places with: shared by `&self` methods, exclusive in `&mut self` ones.

use core::alloc::Layout;
use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

use super::Strategy;

/// A strategy, borrowed for as long as the returned value may live.
///
/// It lets everything that places a value be written once for `&self` and `&mut self` methods.
///
/// # Safety
/// `acquire` returns a block as [`Strategy`] promises it, which `release` takes back given what `owner` returned.
/// Sealed by being private to the macros: the implementations in this crate are all there are.
#[doc(hidden)]
pub unsafe trait Lease<'f>: Sized {
    /// The strategy behind it.
    type Strategy: ?Sized + 'f;
    /// What the lease is in terms of auto traits: a value that is released on another thread needs this to be `Send`.
    type Borrow: 'f;

    /// The owner of all blocks, if the strategy has no state: then a block need not remember it.
    const STATELESS: Option<NonNull<Self::Strategy>>;

    /// The largest block there is, if there is a bound.
    const LIMIT: Option<Layout>;

    /// Evaluated when a method is compiled: whether this strategy can serve this kind of call.
    const SERVES: ();

    /// Takes a block.
    ///
    /// # Safety
    /// The layout is not empty, and within [`LIMIT`](Self::LIMIT).
    unsafe fn acquire(&mut self, layout: Layout) -> NonNull<u8>;

    /// What the block has to remember.
    fn owner(&self) -> NonNull<Self::Strategy>;

    /// Gives a block back.
    ///
    /// # Safety
    /// The block came from `acquire` with this layout, on a lease with this owner, within the lease's lifetime; it
    /// was not released yet and what it held has been dropped.
    unsafe fn release(owner: NonNull<Self::Strategy>, block: NonNull<u8>, layout: Layout);
}

/// Nothing is read through the address of a strategy without size, so any will do.
const fn stateless<S>() -> Option<NonNull<S>> {
    if size_of::<S>() == 0 { Some(NonNull::dangling()) } else { None }
}

/// The strategy as a `&self` method has it.
#[doc(hidden)]
pub struct Shared<'f, S>(&'f S);

impl<'f, S> Shared<'f, S> {
    #[inline]
    pub(crate) fn new(strategy: &'f S) -> Self {
        Self(strategy)
    }
}

// SAFETY: both functions hand on to the strategy, whose contract promises the rest; the owner is the strategy.
unsafe impl<'f, S: Strategy> Lease<'f> for Shared<'f, S> {
    type Strategy = S;
    type Borrow = &'f S;

    const STATELESS: Option<NonNull<S>> = stateless();
    const LIMIT: Option<Layout> = S::LIMIT;
    const SERVES: () = assert!(
        S::CONCURRENT,
        "calls through `&self` can overlap, and this strategy has room for one. Say what the second call does: \
         `strategy.or(Boxing)`, say; for an inline adapter `#[adapters(inline(on_busy = \"panic\"))]` on the trait, or turn on \
         the feature `alloc` of `adapters`"
    );

    #[inline]
    unsafe fn acquire(&mut self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise, handed on.
        unsafe { self.0.acquire(layout) }
    }

    #[inline]
    fn owner(&self) -> NonNull<S> {
        NonNull::from(self.0)
    }

    #[inline]
    unsafe fn release(owner: NonNull<S>, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the owner was borrowed for the lifetime of the lease, which has not ended. For a strategy without
        // size the address means nothing, and the borrow that proved its existence is still there.
        // Releasing is then what the caller promises to be right.
        unsafe { owner.as_ref().release(block, layout) }
    }
}

/// The strategy as a `&mut self` method has it. A raw pointer, since a block may live inside the strategy.
#[doc(hidden)]
pub struct Exclusive<'f, S> {
    strategy: NonNull<S>,
    _borrow: PhantomData<&'f mut S>,
}

impl<'f, S> Exclusive<'f, S> {
    #[inline]
    pub(crate) fn new(strategy: &'f mut S) -> Self {
        Self { strategy: NonNull::from(strategy), _borrow: PhantomData }
    }
}

// SAFETY: both functions hand on to the strategy, whose contract promises the rest; the owner is the strategy.
unsafe impl<'f, S: Strategy> Lease<'f> for Exclusive<'f, S> {
    type Strategy = S;
    type Borrow = &'f mut S;

    const STATELESS: Option<NonNull<S>> = stateless();
    const LIMIT: Option<Layout> = S::LIMIT;
    const SERVES: () = ();

    #[inline]
    unsafe fn acquire(&mut self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the pointer was made from a `&'f mut S` that nobody else can use, and no block is in use. The rest is the
        // caller's promise, handed on.
        unsafe { self.strategy.as_mut().acquire_mut(layout) }
    }

    #[inline]
    fn owner(&self) -> NonNull<S> {
        self.strategy
    }

    #[inline]
    unsafe fn release(mut owner: NonNull<S>, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the owner was borrowed exclusively for the lifetime of the lease, which has not ended, and what its
        // only block held has been dropped, so nothing else refers to it. Releasing is what the caller promises.
        unsafe { owner.as_mut().release_mut(block, layout) }
    }
}

impl<S> fmt::Debug for Shared<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared")
    }
}

impl<S> fmt::Debug for Exclusive<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exclusive")
    }
}
