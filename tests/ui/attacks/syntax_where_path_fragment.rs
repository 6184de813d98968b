//! A supertrait of a fragment `$this:path` that is `Self`. The object is downcast to the pinned adapter, which is swapped with another one.
#![forbid(unsafe_code)]

use std::any::Any;
use std::mem;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::__private::Pinned;
use adapters::{Adapter, derive};
use tokio::sync::Notify;

macro_rules! declare {
    ($this:path) => {
        #[derive(DynAdapters)]
        trait Wait: 'static
        where
            $this: Any,
        {
            async fn wait(&mut self);
        }
    };
}
declare!(Self);

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
