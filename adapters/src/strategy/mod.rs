//! Strategies: where a block of memory comes from, and nothing else.

#[cfg(feature = "alloc")]
mod apart;
mod borrowed;
#[cfg(feature = "alloc")]
mod boxing;
#[cfg(feature = "allocator-api2")]
mod boxing_in;
mod busy;
mod bytes;
#[cfg(feature = "alloc")]
mod caching;
mod fallback;
mod flag;
mod inline;
mod lease;
#[cfg(not(feature = "alloc"))]
mod needs_alloc;
mod offered;
#[cfg(feature = "alloc")]
mod side_stack;
mod slot;
mod stack;

use core::alloc::Layout;
use core::ptr::NonNull;

use crate::adapter::Adapter;
use crate::layout;

#[cfg(feature = "alloc")]
pub(crate) use self::apart::Apart;
#[cfg(feature = "alloc")]
pub use self::boxing::{Boxing, heap};
#[cfg(feature = "allocator-api2")]
pub use self::boxing_in::BoxingIn;
#[cfg(not(feature = "alloc"))]
pub use self::busy::Refuse;
pub use self::busy::{DefaultBusy, PanicIfBusy};
pub use self::bytes::Bytes;
#[cfg(feature = "alloc")]
pub use self::caching::Caching;
pub use self::fallback::Fallback;
pub use self::inline::Inline;
pub use self::lease::{Exclusive, Lease, Shared};
#[cfg(not(feature = "alloc"))]
pub use self::needs_alloc::{Boxing, Caching, NeedsAlloc, heap};
pub(crate) use self::offered::{Offered, Room};
#[cfg(feature = "alloc")]
pub use self::side_stack::SideStack;
#[cfg(feature = "tokio")]
pub use self::side_stack::TaskStack;
pub(crate) use self::slot::layout_of_slot;
pub use self::slot::{Larger, Method, Methods, Record, Shape, Slot, slot, slot_of};
pub use self::stack::{Space, Stack};

/// Where the values that a method returns live.
///
/// A strategy answers one question: where does a block of memory come from? Writing the value, erasing its type,
/// polling, dropping it and cleaning up after a panic is the work of this crate. The two required functions are
/// all that a strategy of your own needs:
///
/// ```
/// use std::alloc::{alloc, dealloc, handle_alloc_error, Layout};
/// use std::ptr::NonNull;
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// /// Boxes, and counts the blocks that are out.
/// #[derive(Default)]
/// struct Counting { out: AtomicUsize }
///
/// // SAFETY: every block is a heap allocation of its own; it is freed by `release` only, and neither moving nor
/// // dropping `Counting` touches it.
/// unsafe impl adapters::Strategy for Counting {
///     unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
///         self.out.fetch_add(1, Ordering::Relaxed);
///         // SAFETY: the layout is never empty, as the caller promises.
///         NonNull::new(unsafe { alloc(layout) }).unwrap_or_else(|| handle_alloc_error(layout))
///     }
///     unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
///         self.out.fetch_sub(1, Ordering::Relaxed);
///         // SAFETY: by the contract the block came from `acquire` with this layout.
///         unsafe { dealloc(block.as_ptr(), layout) }
///     }
/// }
///
/// # use std::pin::pin; use std::task::{Context, Waker};
/// # use adapters::derive;
/// #[derive(BoxingAdapter)]
/// trait Greet { async fn greet(&self) -> String; }
///
/// struct English;
/// impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
///
/// let adapter = GreetAdapter::with_strategy(English, Counting::default());
/// let greet: &dyn DynGreet = &adapter;
/// # let mut call = pin!(greet.greet());
/// # assert_eq!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())), std::task::Poll::Ready("hello".into()));
/// ```
///
/// # Safety
/// ## Implementor
/// - [`acquire`](Self::acquire) and [`acquire_mut`](Self::acquire_mut) return a block that is valid for reads and
///   writes of `layout.size()` bytes, aligned to `layout.align()`, and that overlaps nothing else in use.
/// - The block stays valid until it is released. Moving the strategy must not touch it, unless the strategy is
///   `!Unpin`: then it is only used while pinned.
/// - A block that is never released is never reused and never freed, not even when the strategy is dropped: its
///   value was forgotten, and somebody may still point into it. Leak it, or abort the process.
/// - The functions of `&self` may be called from several threads at once if the strategy is `Sync`, and from
///   within each other's users in any order (calls through `&self` overlap, and end in any order).
///
/// ## Caller
/// See the functions. Only this crate calls them, and strategies that hand on to others.
///
/// The idea that an adapter picks the storage, and that "people can develop their own", is that of the
/// ["dyn async traits" series](https://smallcultfollowing.com/babysteps/series/dyn-async-traits/) of 2021 and 2022.
pub unsafe trait Strategy {
    /// The largest block there is, if there is a bound. A method that returns more is a compile error.
    const LIMIT: Option<Layout> = None;

    /// Whether several blocks can be out at once, as calls through `&self` need. If not, adapting a trait with
    /// such a method is a compile error, and [`or`](Self::or) always takes the second strategy for them.
    ///
    /// `false` is no promise to the implementor: [`acquire`](Self::acquire) must not hand out the memory of a block that is out,
    /// whatever this says. It may panic then.
    const CONCURRENT: bool = true;

    /// Hands out a block for a call through `&self`, which may overlap with others.
    ///
    /// # Safety
    /// The layout is not empty, and within [`LIMIT`](Self::LIMIT): neither larger nor more aligned.
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8>;

    /// Hands out a block if there is room for it: what [`Fallback`] asks its first strategy, and a call the space that its
    /// caller offers. The default has room for everything within [`LIMIT`](Self::LIMIT), and for nothing if the strategy is not
    /// [`CONCURRENT`](Self::CONCURRENT).
    ///
    /// # Safety
    /// The layout is not empty. It may be larger than [`LIMIT`](Self::LIMIT).
    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        let fits = Self::CONCURRENT && Self::LIMIT.is_none_or(|limit| layout::fits(layout, limit));
        // SAFETY: the layout is not empty, and within the limit.
        fits.then(|| unsafe { self.acquire(layout) })
    }

    /// Takes a block back.
    ///
    /// # Safety
    /// The block came from [`acquire`](Self::acquire) or [`try_acquire`](Self::try_acquire) of this strategy with the same layout, was not released
    /// yet, and what it held has been dropped.
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout);

    /// Hands out a block for a call through `&mut self`: no other block is in use by anyone who could still give
    /// it back. A strategy with state may have a cheaper way here; the default is [`acquire`](Self::acquire).
    ///
    /// # Safety
    /// As [`acquire`](Self::acquire).
    #[inline]
    unsafe fn acquire_mut(&mut self, layout: Layout) -> NonNull<u8> {
        // SAFETY: the caller's promise, handed on.
        unsafe { self.acquire(layout) }
    }

    /// Takes a block back that came from [`acquire_mut`](Self::acquire_mut).
    ///
    /// # Safety
    /// As [`release`](Self::release), for a block that came from [`acquire_mut`](Self::acquire_mut).
    #[inline]
    unsafe fn release_mut(&mut self, block: NonNull<u8>, layout: Layout) {
        // SAFETY: the default `acquire_mut` took the block from `acquire`; the rest is the caller's promise.
        unsafe { self.release(block, layout) }
    }

    /// Adapts a value with this strategy. It is `XAdapter::with_strategy(value, self)`, for whichever trait `X` is needed.
    ///
    /// ```
    /// use adapters::{Boxing, Strategy};
    /// # use adapters::derive;
    /// # #[derive(DynAdapters)]
    /// # trait Greet { async fn greet(&self) -> String; }
    /// # struct English;
    /// # impl Greet for English { async fn greet(&self) -> String { "hello".into() } }
    ///
    /// let greet: Box<dyn DynGreet> = Box::new(Boxing.adapt(English));
    /// ```
    #[inline]
    fn adapt<T>(self, value: T) -> Adapter<T, Self>
    where
        Self: Sized,
    {
        Adapter::with_strategy(value, self)
    }

    /// This strategy if it has room, else another.
    #[inline]
    fn or<B: Strategy>(self, second: B) -> Fallback<Self, B>
    where
        Self: Sized,
    {
        Fallback::new(self, second)
    }
}
