//! Fixes a parameter to a macro that stands for the strategy of a pinned adapter.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::{Adapter, derive};
use tokio::sync::Notify;

macro_rules! strategy {
    () => {
        S
    };
}

#[derive(InlineAdapter)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
    #[adapters(with(B = strategy!()))]
    fn swap<B: 'static>(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static));
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
    fn swap<B: 'static>(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static)) {
        println!("{}", std::any::type_name::<B>());
        let a: &mut Adapter<Waits, B> = a.downcast_mut().unwrap();
        let b: &mut Adapter<Waits, B> = b.downcast_mut().unwrap();
        mem::swap(a, b);
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let mut a = Box::pin(InlineWait::new(Waits(notify.clone())));
    let mut b = Box::pin(InlineWait::new(Waits(notify.clone())));
    let mut c = Box::pin(InlineWait::new(Waits(notify.clone())));
    {
        let mut call = Box::pin(a.as_mut().as_dyn().wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call); // its future is in a list of `notify`, and in the slot of `a`
    }
    c.as_mut().as_dyn().swap(a.as_mut().as_dyn(), b.as_mut().as_dyn());
    drop(a); // the flag of the slot says that it is free
    mem::forget(b);
    notify.notify_waiters(); // writes into the slot of `a`
}
