//! `Error` has `downcast` for a box: the adapter in the box of an object would be had by value, with its slot.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::__private::Pinned;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
}

fn unboxed<S: 'static>(_: &Adapter<Waits, S>, error: Box<dyn Error>) -> Option<Adapter<Waits, Pinned<S>>> {
    error.downcast().ok().map(|boxed| *boxed)
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
    let like = InlineWait::new(Waits(notify.clone()));
    let mut boxed = InlineWait::boxed(Waits(notify.clone()));
    {
        let mut call = Box::pin(boxed.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    mem::forget(unboxed(&like, boxed).expect("the slot is in the box"));
    notify.notify_waiters();
}
