//! `Caching`: one heap block, kept and reused.

use core::alloc::Layout;
use core::cell::UnsafeCell;
use core::fmt;
use core::ptr::{self, NonNull};

use super::flag::Flag;
use super::{Boxing, Strategy};
use crate::adapter::Adapter;
use crate::sync::{AtomicPtr, Ordering};

/// One heap block, reused by every call. It grows to the largest future seen.
///
/// Calls through `&self` may overlap: the first gets the block, the others box. A forgotten future keeps the block
/// it lives in; the next call through `&mut self` starts a new one, calls through `&self` box from then on.
///
/// ```
/// # use std::pin::pin; use std::task::{Context, Poll, Waker};
/// # fn ready<F: Future>(call: F) -> F::Output {
/// #     match pin!(call).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(output) => output, _ => panic!() }
/// # }
/// # use adapters::derive;
/// #[derive(DynAdapters)]
/// trait Greet {
///     async fn greet(&mut self) -> String;
/// }
/// # struct English;
/// # impl Greet for English { async fn greet(&mut self) -> String { "hello".into() } }
///
/// let mut adapter = CachingGreet::new(English);
/// let greet: &mut dyn DynGreet = &mut adapter;
/// assert_eq!(ready(greet.greet()), "hello"); // allocates the block
/// assert_eq!(ready(greet.greet()), "hello"); // reuses it
/// ```
pub struct Caching {
    /// Whether the cached block is out. Its owner is the only one who touches `layout` and replaces `block`.
    busy: Flag,
    /// The cached block, null while there is none. Others only compare it with a block of their own.
    block: AtomicPtr<u8>,
    /// The layout of the cached block, which is empty while there is none, and only then.
    layout: UnsafeCell<Layout>,
}

impl Caching {
    /// Adapts `value`, for whichever trait it is used as: `CachingX::new` without the `X`.
    #[inline]
    #[allow(clippy::new_ret_no_self, reason = "an adapter is what people want of it")]
    pub const fn new<T>(value: T) -> Adapter<T, Self> {
        Adapter::with_strategy(value, Self::empty())
    }

    /// An empty cache: the first call allocates.
    pub const fn empty() -> Self {
        Self { busy: Flag::new(), block: AtomicPtr::new(ptr::null_mut()), layout: UnsafeCell::new(EMPTY) }
    }

    /// The cached block, replaced by a larger one if it is too small.
    ///
    /// # Safety
    /// The caller owns `busy`. The layout is not empty.
    #[inline]
    unsafe fn block_of(&self, wanted: Layout) -> NonNull<u8> {
        // SAFETY: only the owner of `busy` reads or writes the layout, and that is the caller.
        let have = unsafe { *self.layout.get() };
        // What is wanted is known when a method is compiled, so this is one comparison in nearly all of them.
        let is_aligned = wanted.align() <= ALIGN || wanted.align() <= have.align();
        if is_aligned && wanted.size() <= have.size() {
            // SAFETY: what is wanted is not empty, so neither is what there is: there is a block.
            return unsafe { NonNull::new_unchecked(self.block.load(Ordering::Relaxed)) };
        }
        // SAFETY: as above.
        unsafe { self.grow(have, wanted) }
    }

    /// # Safety
    /// The caller owns `busy`, and `have` is the layout of the block, if there is one. What is wanted is not empty.
    #[cold]
    #[inline(never)]
    unsafe fn grow(&self, have: Layout, wanted: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise.
        let old = unsafe { self.take() };
        if let Some(old) = NonNull::new(old) {
            // SAFETY: it came from `Boxing` with the layout kept beside it, and it is not in use: we own `busy`.
            unsafe { Boxing.release(old, have) }
        }
        let align = ALIGN.max(wanted.align()).max(have.align());
        let layout = wanted.align_to(align).map_or(wanted, |layout| layout.pad_to_align());
        // SAFETY: it is not smaller than what is wanted, which is not empty.
        let block = unsafe { Boxing.acquire(layout) };
        self.block.store(block.as_ptr(), Ordering::Relaxed);
        // SAFETY: only the owner of `busy` reads or writes the layout.
        unsafe { *self.layout.get() = layout };
        block
    }

    /// Takes the block out of the record. It leaves it before it is freed: a block that the allocator then gives to somebody else is
    /// never taken for the cached one.
    ///
    /// # Safety
    /// The caller owns `busy`.
    #[inline]
    unsafe fn take(&self) -> *mut u8 {
        // SAFETY: only the owner of `busy` reads or writes the layout.
        unsafe { *self.layout.get() = EMPTY };
        self.block.swap(ptr::null_mut(), Ordering::Relaxed)
    }

    /// Leaves the block to whoever has forgotten it: it is theirs for good.
    #[cold]
    #[inline(never)]
    fn leave(&mut self) {
        // SAFETY: we have exclusive access.
        unsafe { self.take() };
    }
}

/// What there is while there is no block.
const EMPTY: Layout = Layout::new::<()>();

/// What every cached block is aligned to, so that it need not be looked at: the address that blocks begin with is.
const ALIGN: usize = align_of::<*const ()>();

// SAFETY: the block is memory without a value while nobody owns `busy`; `layout` is touched by the owner of `busy`
// alone, and taking and giving back that flag orders its owners. So it may be used from, and move to, any thread.
unsafe impl Sync for Caching {}

// SAFETY: blocks are heap allocations, so moving the cache does not touch them. The cached block is handed out only
// to the one owner of `busy`, is freed only by that owner or, when nobody has it, on drop; blocks of other calls are
// `Boxing`'s. A block that is never released keeps `busy` taken: it is neither handed out again nor freed.
unsafe impl Strategy for Caching {
    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        if self.busy.try_take() {
            // SAFETY: we have just taken `busy`.
            unsafe { self.block_of(layout) }
        } else {
            // SAFETY: the layout is not empty, as the caller promises.
            unsafe { Boxing.acquire(layout) }
        }
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // A block that is ours to release is live, so the cached one has another address unless it is the same block;
        // and if it is, we own `busy`, and nobody else changes the record.
        if self.block.load(Ordering::Relaxed) == block.as_ptr() {
            self.busy.give_back();
        } else {
            // SAFETY: it is not the cached block, so it came from `Boxing` with this layout.
            unsafe { Boxing.release(block, layout) }
        }
    }

    #[inline]
    unsafe fn acquire_mut(&mut self, layout: Layout) -> NonNull<u8> {
        if *self.busy.get_mut() {
            // Nobody else can be in a call, so whoever has the block forgot it.
            self.leave();
        }
        *self.busy.get_mut() = true;
        // SAFETY: we have exclusive access and have taken `busy`.
        unsafe { self.block_of(layout) }
    }

    #[inline]
    unsafe fn release_mut(&mut self, _: NonNull<u8>, _: Layout) {
        // `acquire_mut` hands out the cached block only.
        *self.busy.get_mut() = false;
    }
}

impl Drop for Caching {
    fn drop(&mut self) {
        // A block that is still out was forgotten, and stays where it is.
        if let (false, Some(block)) = (*self.busy.get_mut(), NonNull::new(*self.block.get_mut())) {
            // SAFETY: the block came from `Boxing` with this layout, and nobody has it.
            unsafe { Boxing.release(block, *self.layout.get_mut()) }
        }
    }
}

impl Default for Caching {
    fn default() -> Self {
        Self::empty()
    }
}

/// A clone is a cache of its own, empty at first.
impl Clone for Caching {
    fn clone(&self) -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Caching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caching").field("busy", &self.busy).finish_non_exhaustive()
    }
}
