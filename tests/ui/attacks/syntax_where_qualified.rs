//! A supertrait of a projection that is `Self`: `where <Self as Id>::Is: Any`. The object would be downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::any::Any;
use std::mem;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::__private::Pinned;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

trait Id {
    type Is: ?Sized;
}
impl<T: ?Sized> Id for T {
    type Is = T;
}

#[derive(DynAdapters)]
trait Wait: 'static
where
    <Self as Id>::Is: Any,
{
    async fn wait(&mut self);
}

fn unpinned<'e, S: 'static>(
    _: &Adapter<Waits, S>,
    any: &'e mut dyn Any,
) -> &'e mut Adapter<Waits, Pinned<S>> {
    any.downcast_mut().unwrap()
}

struct Waits(Arc<Notify>);
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
