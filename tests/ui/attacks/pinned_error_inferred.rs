//! `Error` has `downcast_mut`: the type of the pinned adapter is found without its name, from what `Shape::erase` takes.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::__private::Raw;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait: Error {
    async fn wait(&mut self);
}

trait Pointer {
    type To: 'static;
}
impl<T: 'static> Pointer for *mut T {
    type To = T;
}
type Behind<S> = <Raw<Waits, S> as Pointer>::To;

fn unpinned<'e, S: 'static>(
    _: &Adapter<Waits, S>,
    error: &'e mut (dyn Error + 'static),
) -> &'e mut Behind<S> {
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
