//! `Error` has `downcast_mut`: an adapter in the block of a returned `impl Wait` is had as `&mut`, and moved out of it.
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

#[derive(DynAdapters)]
trait Open {
    fn open(&self) -> impl Wait;
}
impl Open for Arc<Notify> {
    fn open(&self) -> impl Wait {
        Waits(self.clone())
    }
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
    async fn wait(&mut self) {
        self.0.notified().await;
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let open: &dyn DynOpen = &BoxingOpen::new(notify.clone());
    let (mut a, mut b) = (DynOpen::__dyn_open(open), DynOpen::__dyn_open(open));
    {
        let mut call = Box::pin(a.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    let like = InlineWait::new(Waits(notify.clone()));
    mem::swap(unpinned(&like, &mut *a), unpinned(&like, &mut *b));
    drop(a);
    mem::forget(b);
    notify.notify_waiters();
}
