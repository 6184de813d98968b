//! A supertrait of its own, in parentheses, on a trait whose objects are no implementors: its impl for adapters gives the pinned adapter as `&mut`.
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::task::{Context, Waker};
use std::{any::Any, mem};

use adapters::__private::Pinned;
use adapters::{Adapter, DynPtr, derive};
use tokio::sync::Notify;

trait Me {
    fn me(&mut self) -> &mut dyn Any {
        unreachable!()
    }
}
impl<T: 'static, S: 'static> Me for Adapter<T, S> {
    fn me(&mut self) -> &mut dyn Any {
        self
    }
}
impl Me for Waits {}
impl<T: ?Sized> Me for &mut T {}
impl<T: ?Sized> Me for Box<T> {}
impl<T: ?Sized> Me for DynPtr<'_, T> {}

#[derive(DynAdapters)]
trait Wait: 'static
where
    (Self): Me,
{
    #[adapters(getter)]
    fn id() -> u8;
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
    fn id() -> u8 {
        1
    }
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
    mem::swap(unpinned(&like, a.as_mut().as_dyn().me()), unpinned(&like, b.as_mut().as_dyn().me()));
    drop(a); // the flag of the slot says that it is free
    mem::forget(b);
    notify.notify_waiters(); // writes into the slot of `a`
}
