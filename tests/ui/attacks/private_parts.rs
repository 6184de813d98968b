//! A hand-written `Parts` with an inline slot that nothing pins: what leases it must not be had for a strategy that could move.
#![forbid(unsafe_code)]

use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::__private::{Parts, Shared, place};
use adapters::{Boxing, Bytes, DynFuture, Inline, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait {
    async fn wait(&self);
}
struct Waits(Arc<Notify>);
impl Wait for Waits {
    async fn wait(&self) {
        self.0.notified().await;
    }
}

struct Mine(Inline<Bytes<256>, (), Boxing>);
impl<'a: 'f, 'f> Parts<'f> for &'a Mine {
    type Inner = ();
    type Lease = Shared<'f, Inline<Bytes<256>, (), Boxing>>;
    fn parts(self) -> ((), Self::Lease) {
        ((), Shared(&self.0))
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let mine = Box::new(Mine(Inline::new()));
    {
        let waits = Waits(notify.clone());
        let mut call: Pin<Box<DynFuture<'_, ()>>> =
            Box::pin(place(&*mine, move |()| async move { waits.wait().await }));
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    let moved = (|boxed: Box<Mine>| *boxed)(mine); // its block is free
    notify.notify_waiters();
    mem::forget(moved);
}
