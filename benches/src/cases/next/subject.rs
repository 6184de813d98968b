//! What is called: the same bodies for all peers, and the loop that calls them.

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// An endless source of numbers that never awaits anything: all that its future has is a reference to it.
#[derive(Debug, Default)]
pub(crate) struct Plain {
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

/// An endless source of numbers whose future keeps an `S` across an await, and is pending `PENDING` times before it is
/// ready. With `CANCEL` it is dropped when it is pending for the first time.
#[derive(Debug, Default)]
pub(crate) struct Keeping<S, const PENDING: u32, const CANCEL: bool = false> {
    pub(crate) next: u32,
    /// Only for the one that is written by hand: it has no future in which to keep this.
    pub(crate) by_hand: ByHand<S>,
}

/// The body of its `async fn next(&mut self) -> Option<u32>`.
macro_rules! keeping_body {
    ($self:expr, $state:ty, $pending:expr) => {{
        let mut state = <$state as Default>::default();
        State::begin(&mut state, $self.next);
        Pause::<{ $pending }>::default().await;
        $self.next = State::end(&mut state);
        Some($self.next)
    }};
}
pub(crate) use keeping_body;

/// What `poll_next` keeps between two polls.
#[derive(Debug, Default)]
pub(crate) struct ByHand<S> {
    pub(crate) state: S,
    pub(crate) paused: u32,
}

/// Whether calls run to their end.
pub(crate) trait Ending {
    /// They are dropped when they are pending.
    const CANCEL: bool = false;
}

impl Ending for Plain {}

impl<S, const PENDING: u32, const CANCEL: bool> Ending for Keeping<S, PENDING, CANCEL> {
    const CANCEL: bool = CANCEL;
}

/// What a future keeps across an await.
pub(crate) trait State: Default + Send + 'static {
    /// Keeps something about `value`.
    fn begin(&mut self, value: u32);
    /// One more than `value` was.
    fn end(&mut self) -> u32;
}

/// Four bytes, which nobody else sees: the optimizer may keep the future in registers, as it often can in real code.
#[derive(Debug, Default)]
pub(crate) struct Small(u32);

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

/// A buffer, lent to somebody else: the future must be in memory, as with a buffer that is read into.
#[derive(Debug)]
pub(crate) struct Buffer<const N: usize>([MaybeUninit<u8>; N]);

impl<const N: usize> Default for Buffer<N> {
    #[inline]
    fn default() -> Self {
        Self([const { MaybeUninit::uninit() }; N])
    }
}

impl<const N: usize> State for Buffer<N> {
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

/// A future that is pending so many times, and wakes itself.
#[derive(Debug, Default)]
pub(crate) struct Pause<const PENDING: u32> {
    paused: u32,
}

impl<const PENDING: u32> Future for Pause<PENDING> {
    type Output = ();

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if self.paused < PENDING {
            self.paused += 1;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(())
    }
}

/// Calls so many times, and adds up what is returned.
#[inline]
pub(crate) fn sum(calls: u32, mut call: impl FnMut(&mut Context<'_>) -> usize) -> u64 {
    let mut cx = Context::from_waker(Waker::noop());
    (0..calls).map(|_| call(&mut cx) as u64).fold(0, u64::wrapping_add)
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

/// Polls a future until it is ready, or has been pending once, as `T` says.
#[inline]
pub(crate) fn finish<T: Ending>(future: impl Future<Output = Option<u32>>, cx: &mut Context<'_>) -> usize {
    if !T::CANCEL {
        return drive(future, cx).unwrap_or_default() as usize;
    }
    match pin!(future).poll(cx) {
        Poll::Ready(item) => item.unwrap_or_default() as usize,
        Poll::Pending => 1,
    }
}
