//! `Error` behind a supertrait that has adapters: the object is upcast twice and downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::__private::Pinned;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Base: Error + 'static {
    async fn base(&self) {}
}
#[derive(DynAdapters)]
trait Wait: Base + 'static {
    async fn wait(&mut self);
}
impl Base for Waits {}

fn unpinned<'e, S: 'static>(
    _: &Adapter<Waits, S>,
    base: &'e mut dyn DynBase,
) -> &'e mut Adapter<Waits, Pinned<S>> {
    let error: &mut (dyn Error + 'static) = base;
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
    let mut a = Box::pin(InlineWait::new(Waits(notify.clone())));
    let mut b = Box::pin(InlineWait::new(Waits(notify.clone())));
    {
        let mut call = Box::pin(a.as_mut().as_dyn().wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call); // its future is in a list of `notify`, and in the slot of `a`
    }
    let like = InlineWait::new(Waits(notify.clone()));
    mem::swap(unpinned(&like, a.as_mut().as_dyn()), unpinned(&like, b.as_mut().as_dyn()));
    drop(a); // the flag of the slot says that it is free
    mem::forget(b);
    notify.notify_waiters(); // writes into the slot of `a`
}
