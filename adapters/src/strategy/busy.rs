//! What an inline adapter does with a call that finds its slot in use.

use core::alloc::Layout;
use core::ptr::NonNull;

use super::Strategy;

/// What [`Inline`](super::Inline) does by default when its slot is in use: it boxes.
#[cfg(feature = "alloc")]
pub type DefaultBusy = super::Boxing;

/// What [`Inline`](super::Inline) does by default when its slot is in use: without the feature `alloc` a trait
/// with `&self` methods is refused at compile time.
#[cfg(not(feature = "alloc"))]
pub type DefaultBusy = Refuse;

/// Panics when a call finds the slot in use: `#[adapters(inline(on_busy = "panic"))]`.
///
/// The panic comes from the call that came second; the one that has the slot goes on. It comes as well where there is another way
/// out: `strategy.or(PanicIfBusy).or(Boxing)` never boxes, and in space that a caller offers the adapter's own strategy is not asked.
///
/// ```
/// use adapters::derive;
///
/// #[derive(InlineAdapter)]
/// #[adapters(inline(on_busy = "panic"))]
/// trait Sensor {
///     async fn read(&self) -> u16;
/// }
/// # struct Fixed;
/// # impl Sensor for Fixed { async fn read(&self) -> u16 { 7 } }
///
/// let sensor = InlineSensor::shared(Fixed);
/// # use std::{pin::pin, task::{Context, Poll, Waker}};
/// # assert_eq!(pin!(sensor.read()).poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(7));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PanicIfBusy;

// SAFETY: it never hands out a block.
unsafe impl Strategy for PanicIfBusy {
    #[cold]
    unsafe fn acquire(&self, layout: Layout) -> NonNull<u8> {
        panic!(
            "adapters: no room for a value of {} bytes (alignment {}): the slot is in use by another call, or too small",
            layout.size(),
            layout.align()
        )
    }

    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
}

/// Makes a trait with `&self` methods a compile error, since nobody said what a second call should do.
#[cfg(not(feature = "alloc"))]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Refuse;

// SAFETY: it never hands out a block.
#[cfg(not(feature = "alloc"))]
unsafe impl Strategy for Refuse {
    const CONCURRENT: bool = false;

    #[cold]
    unsafe fn acquire(&self, _: Layout) -> NonNull<u8> {
        unreachable!("a strategy that is not concurrent is refused at compile time")
    }

    unsafe fn release(&self, _: NonNull<u8>, _: Layout) {}
}
