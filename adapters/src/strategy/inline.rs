//! `Inline`: the future lives in a field of the adapter.

use core::alloc::Layout;
use core::cell::UnsafeCell;
use core::fmt;
use core::marker::{PhantomData, PhantomPinned};
use core::mem::MaybeUninit;
use core::ptr::NonNull;

use super::flag::Flag;
use super::{DefaultBusy, Strategy};
use crate::abort::forgotten;
use crate::layout::{assert_fits, fits};

/// No heap: the future lives in a slot inside the adapter, which therefore has to be pinned.
///
/// - `Slot`: how large the slot is. `InlineX::new` infers an exact one, [`Bytes<N>`](super::Bytes) has a name.
/// - `K`: the trait that the adapter is for; the macro fills it in.
/// - `B`: the strategy of a call through `&self` that finds the slot in use. The default boxes;
///   [`PanicIfBusy`](super::PanicIfBusy) needs no heap.
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
/// // On the stack, with no heap at all:
/// let mut adapter = pin!(InlineGreet::new(English));
/// assert_eq!(ready(adapter.as_mut().as_dyn().greet()), "hello");
///
/// // Two allocations for the object, none per call:
/// let mut greet: Box<dyn DynGreet> = InlineGreet::boxed(English);
/// assert_eq!(ready(greet.greet()), "hello");
/// ```
///
/// A future that was forgotten stays in the slot for good. Needing the slot again, or dropping the adapter, then
/// aborts the process with a message: `Pin` promised that the memory stays untouched until the future is dropped.
pub struct Inline<Slot = (), K = (), B = DefaultBusy> {
    /// Whether the slot holds a value.
    busy: Flag,
    slot: UnsafeCell<MaybeUninit<Slot>>,
    on_busy: B,
    _kind: PhantomData<fn() -> K>,
    /// A `&mut` to this is no claim to be the only pointer into the slot: somebody may still point at a value that was
    /// forgotten there. The compiler knows from this field, also where an adapter says that it is `Unpin` (see `Pinned`).
    _shared: PhantomPinned,
}

impl<Slot, K, B: Default> Inline<Slot, K, B> {
    /// An empty slot.
    #[inline]
    pub fn new() -> Self {
        Self {
            busy: Flag::new(),
            slot: UnsafeCell::new(MaybeUninit::uninit()),
            on_busy: B::default(),
            _kind: PhantomData,
            _shared: PhantomPinned,
        }
    }
}

impl<Slot, K, B> Inline<Slot, K, B> {
    #[inline]
    fn block(&self) -> NonNull<u8> {
        // The whole slot is memory for blocks, whatever its type is called.
        NonNull::from(&self.slot).cast()
    }
}

impl<Slot, K, B: Strategy> Inline<Slot, K, B> {
    /// Fails to compile when a call that finds the slot in use can have a value that `B` has no room for.
    const SECOND_HAS_ROOM: () = if let Some(limit) = B::LIMIT {
        assert_fits(Layout::new::<Slot>(), limit);
    };
}

/// Nothing is: an inline adapter keeps what it returns inside, so it must not move. A trait of its own, for the sake of
/// what the compiler says to those who have not pinned it.
#[diagnostic::on_unimplemented(
    message = "an inline adapter keeps what it returns inside, so it must be pinned before it is a trait object",
    label = "this adapter could still be moved",
    note = "pin it: `let mut adapter = pin!(adapter);`, then `adapter.as_mut().as_dyn()`",
    note = "or make it a trait object right away: `InlineX::boxed(value)`, `InlineX::shared(value)`"
)]
pub trait Movable {}

// In place of what follows from the field above, for the sake of the message.
impl<Slot, K, B> Unpin for Inline<Slot, K, B> where Self: Movable {}

// SAFETY: the slot is never used as a `Slot`, only as memory. It holds a value only while a handle borrows the
// strategy, and that handle carries the auto traits of the value; a forgotten value is never touched again.
unsafe impl<Slot, K, B: Send> Send for Inline<Slot, K, B> {}
// SAFETY: as above; the slot is handed to the one owner of `busy`, an atomic flag.
unsafe impl<Slot, K, B: Sync> Sync for Inline<Slot, K, B> {}

// SAFETY: the strategy is `!Unpin`, so it is used only while pinned and the slot stays where it is. The slot is
// handed out only to the one owner of `busy`. One that is never released keeps `busy` taken: calls through `&self`
// turn to `B`, and what would have to reuse or free the slot (a call through `&mut self`, drop) aborts.
unsafe impl<Slot, K, B: Strategy> Strategy for Inline<Slot, K, B> {
    const LIMIT: Option<Layout> = Some(Layout::new::<Slot>());
    const CONCURRENT: bool = B::CONCURRENT;

    #[inline]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        const { Self::SECOND_HAS_ROOM };
        if self.busy.try_take() {
            return self.block();
        }
        // SAFETY: the layout is not empty, as the caller promises, and what is within our limit is within that of `B`.
        unsafe { self.on_busy.acquire(layout) }
    }

    #[inline]
    unsafe fn try_acquire(&self, layout: Layout) -> Option<NonNull<u8>> {
        if fits(layout, Layout::new::<Slot>()) && self.busy.try_take() {
            return Some(self.block());
        }
        // SAFETY: the layout is not empty, as the caller promises.
        unsafe { self.on_busy.try_acquire(layout) }
    }

    #[inline]
    unsafe fn release(&self, block: NonNull<u8>, layout: Layout) {
        // A slot without size has the address of its neighbour, whose blocks are none of its own.
        if size_of::<Slot>() != 0 && block == self.block() {
            self.busy.give_back();
        } else {
            // SAFETY: it is not the slot, so it came from `on_busy` with this layout.
            unsafe { self.on_busy.release(block, layout) }
        }
    }

    #[inline]
    unsafe fn acquire_mut(&mut self, _: Layout) -> NonNull<u8> {
        if *self.busy.get_mut() {
            // Nobody else can be in a call, so whoever has the slot forgot it.
            forgotten()
        }
        // After the branch: where the call is ready at once, the optimizer sees that nobody looks at it until it is reset.
        *self.busy.get_mut() = true;
        self.block()
    }

    #[inline]
    unsafe fn release_mut(&mut self, _: NonNull<u8>, _: Layout) {
        // `acquire_mut` hands out the slot only.
        *self.busy.get_mut() = false;
    }
}

impl<Slot, K, B> Drop for Inline<Slot, K, B> {
    #[inline]
    fn drop(&mut self) {
        if *self.busy.get_mut() {
            forgotten()
        }
    }
}

/// A clone has a slot of its own, which is empty.
impl<Slot, K, B: Default> Clone for Inline<Slot, K, B> {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl<Slot, K, B: Default> Default for Inline<Slot, K, B> {
    fn default() -> Self {
        Self::new()
    }
}

impl<Slot, K, B> fmt::Debug for Inline<Slot, K, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inline").field("bytes", &size_of::<Slot>()).finish_non_exhaustive()
    }
}
