//! `Error` has `downcast_mut`: `Arc::get_mut` of a shared object gives the pinned adapter as `&mut`, and it moves.
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
    async fn wait(&self);
}

fn unpinned<'e, S: 'static>(
    _: &Adapter<Waits, S>,
    error: &'e mut (dyn Error + 'static),
) -> &'e mut Adapter<Waits, Pinned<S>> {
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
    async fn wait(&self) {
        self.0.notified().await;
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let like = InlineWait::new(Waits(notify.clone()));
    let mut a = InlineWait::shared(Waits(notify.clone()));
    let mut b = InlineWait::shared(Waits(notify.clone()));
    {
        let mut call = Box::pin(a.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    mem::swap(unpinned(&like, Arc::get_mut(&mut a).unwrap()), unpinned(&like, Arc::get_mut(&mut b).unwrap()));
    drop(a);
    mem::forget(b);
    notify.notify_waiters();
}
