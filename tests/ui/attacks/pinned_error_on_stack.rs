//! `Error` has `downcast_mut`: what owns an adapter on the stack gives it as `&mut`, and it is swapped with another one.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use std::pin::pin;

use adapters::__private::Pinned;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
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
    let mut b = pin!(InlineWait::on_stack(Waits(notify.clone())));
    let mut b = b.as_mut().owned();
    {
        let mut a = pin!(InlineWait::on_stack(Waits(notify.clone())));
        let mut a = a.as_mut().owned();
        {
            let mut call = Box::pin(a.wait());
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            mem::forget(call);
        }
        let like = InlineWait::new(Waits(notify.clone()));
        mem::swap(unpinned(&like, &mut *a), unpinned(&like, &mut *b));
    } // `a` goes, and the stack is used again
    notify.notify_waiters();
    mem::forget(b);
}
