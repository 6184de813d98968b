//! `Error` has `downcast_mut`: an adapter that is an argument is had as `&mut` by the callee, and swapped with another one.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::__private::Pinned;
use adapters::{Adapter, DynPtr, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
}

#[derive(DynAdapters)]
trait Take {
    fn take(&self, a: impl Wait, b: impl Wait);
}
impl Take for Arc<Notify> {
    fn take(&self, mut a: impl Wait, mut b: impl Wait) {
        let mut call = Box::pin(a.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
        let like = InlineWait::new(Waits(self.clone()));
        mem::swap(unpinned(&like, &mut a), unpinned(&like, &mut b));
        drop(a);
        self.notify_waiters();
        mem::forget(b);
    }
}
fn unpinned<'e, S: 'static>(
    _: &Adapter<Waits, S>,
    error: &'e mut (dyn Error + 'static),
) -> &'e mut Adapter<Waits, Pinned<S>> {
    let object: &mut DynPtr<'static, dyn DynWait> = error.downcast_mut().unwrap();
    let error: &mut (dyn Error + 'static) = &mut **object;
    error.downcast_mut().unwrap()
}

#[derive(Debug)]
struct Waits(Arc<Notify>);
impl fmt::Display for Waits {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}
impl Error for Waits {}
impl Wait for Waits {
    async fn wait(&mut self) {
        self.0.notified().await;
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let take: &dyn DynTake = &BoxingTake::new(notify.clone());
    take.take(Waits(notify.clone()), Waits(notify));
}
