//! The trait behind which everybody waits.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use tokio::sync::{Notify, Semaphore};

use crate::list::List;

#[derive(DynAdapters)]
pub(crate) trait Waits {
    async fn exclusive(&mut self) -> u32;
    async fn shared(&self, permits: &Semaphore) -> u32;
    /// Not fused: the future is placed at the call.
    fn eager(&mut self) -> impl Future<Output = u32>;
    fn numbers(&mut self) -> impl Iterator<Item = u32>;
    /// The callee owns a future that lies in the caller's frame.
    async fn argument(&self, wait: impl Future<Output = ()>) -> u32;
    /// As above, and hands it out.
    async fn nested(&mut self) -> Option<impl Iterator<Item = u32>>;
    fn plain(&mut self) -> u32;
}

/// A trait whose last method consumes its object.
#[derive(DynAdapters)]
pub(crate) trait Ends {
    async fn end(self) -> u32;
}

#[derive(Clone, Default)]
pub(crate) struct Waiter {
    pub(crate) list: List,
    pub(crate) notify: Arc<Notify>,
}

impl Waiter {
    async fn wait(&self) {
        let (list, notified) = (self.list.wait(), self.notify.notified());
        let mut notified = Box::pin(notified);
        let _registered = notified.as_mut().enable();
        list.await;
    }

    /// Everybody who points into the memory of what waits looks there.
    pub(crate) fn look(&self) -> usize {
        self.notify.notify_waiters();
        self.list.len()
    }
}

impl Waits for Waiter {
    async fn exclusive(&mut self) -> u32 {
        self.wait().await;
        1
    }
    async fn shared(&self, permits: &Semaphore) -> u32 {
        self.list.wait().await;
        permits.acquire_many(2).await.map_or(0, |_| 2)
    }
    fn eager(&mut self) -> impl Future<Output = u32> {
        let list = self.list.clone();
        async move {
            list.wait().await;
            3
        }
    }
    fn numbers(&mut self) -> impl Iterator<Item = u32> {
        [4, 5].into_iter()
    }
    async fn argument(&self, wait: impl Future<Output = ()>) -> u32 {
        wait.await;
        6
    }
    async fn nested(&mut self) -> Option<impl Iterator<Item = u32>> {
        self.wait().await;
        Some([7, 8].into_iter())
    }
    fn plain(&mut self) -> u32 {
        9
    }
}

impl Ends for Waiter {
    async fn end(self) -> u32 {
        self.wait().await;
        10
    }
}

/// Polls once: whoever waits is in a list after that.
pub(crate) fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Polls a call, which must not be ready, and forgets it. What it was in stays where it is.
pub(crate) fn forget_polled<F: Future>(call: F) {
    let mut call = Box::pin(call);
    assert!(poll(call.as_mut()).is_pending());
    std::mem::forget(call);
}
