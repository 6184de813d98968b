//! What is called: the same bodies for all peers, and the loop that calls them.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// An endless source of numbers that never awaits anything: all that its future has is a reference to it.
#[derive(Debug, Default)]
pub struct Plain {
    pub(crate) next: u32,
}

/// The body of its `async fn next(&mut self) -> Option<u32>`.
macro_rules! plain_body {
    ($self:expr) => {{
        $self.next += 1;
        Some($self.next)
    }};
}
pub(crate) use plain_body;

/// An endless source of numbers whose future keeps an `S` across an await. With `PENDING`, the future is pending once
/// before it is ready; without, what it awaits is ready.
#[derive(Debug, Default)]
pub struct Keeping<S, const PENDING: bool> {
    pub(crate) next: u32,
    /// Only for the one that is written by hand: it has no future in which to keep this.
    pub(crate) by_hand: ByHand<S>,
}

/// The body of its `async fn next(&mut self) -> Option<u32>`.
macro_rules! keeping_body {
    ($self:expr, $state:ty, $pending:expr) => {{
        let mut state = <$state as Default>::default();
        $crate::subject::State::begin(&mut state, $self.next);
        $crate::subject::Pause::<{ $pending }>::default().await;
        $self.next = $crate::subject::State::end(&mut state);
        Some($self.next)
    }};
}
pub(crate) use keeping_body;

/// What `poll_next` keeps between two polls.
#[derive(Debug, Default)]
pub(crate) struct ByHand<S> {
    pub(crate) state: S,
    pub(crate) paused: bool,
}

/// What a future keeps across an await.
pub trait State: Default + Send + 'static {
    /// Keeps something about `value`.
    fn begin(&mut self, value: u32);
    /// One more than `value` was.
    fn end(&mut self) -> u32;
}

/// Four bytes, which nobody else sees: the optimizer may keep the future in registers, as it often can in real code.
#[derive(Debug, Default)]
pub struct Small(u32);

impl State for Small {
    #[inline]
    fn begin(&mut self, value: u32) {
        self.0 = value + 1;
    }

    #[inline]
    fn end(&mut self) -> u32 {
        self.0
    }
}

/// A buffer of 1000 bytes, lent to somebody else: the future must be in memory, as with a buffer that is read into.
#[derive(Debug)]
pub struct Large([MaybeUninit<u8>; 1000]);

impl Default for Large {
    #[inline]
    fn default() -> Self {
        Self([const { MaybeUninit::uninit() }; 1000])
    }
}

impl State for Large {
    #[inline]
    fn begin(&mut self, value: u32) {
        let lent = black_box(&mut self.0);
        for (byte, value) in lent.iter_mut().zip((value + 1).to_ne_bytes()) {
            byte.write(value);
        }
    }

    #[inline]
    fn end(&mut self) -> u32 {
        let lent = black_box(&mut self.0);
        // SAFETY: `begin` came first and has written these four bytes.
        u32::from_ne_bytes(std::array::from_fn(|i| unsafe { lent[i].assume_init() }))
    }
}

/// A future that is ready, or one that is pending once and wakes itself.
#[derive(Debug, Default)]
pub struct Pause<const PENDING: bool> {
    paused: bool,
}

impl<const PENDING: bool> Future for Pause<PENDING> {
    type Output = ();

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if PENDING && !self.paused {
            self.paused = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    }
}

/// Calls `next` so many times, and adds up what it returns.
#[inline]
pub(crate) fn sum(calls: u32, mut next: impl FnMut(&mut Context<'_>) -> Option<u32>) -> u64 {
    let mut cx = Context::from_waker(Waker::noop());
    (0..calls).map(|_| next(&mut cx).map_or(0, u64::from)).sum()
}

/// Polls a future until it is ready.
#[inline]
pub(crate) fn drive<F: Future>(future: F, cx: &mut Context<'_>) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return output;
        }
    }
}
