//! A hand-written `Settled` says that an inline slot is in its place: that takes the word `unsafe`.
#![forbid(unsafe_code)]

use std::mem;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::__private::Settled;
use adapters::{Boxing, Bytes, Inline, derive};
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
impl Settled for Mine {
    type Strategy = Inline<Bytes<256>, (), Boxing>;
    fn settled(&self) -> &Self::Strategy {
        &self.0
    }
    fn settled_mut(&mut self) -> &mut Self::Strategy {
        &mut self.0
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let mine = Box::new(adapters::Adapter::with_strategy(Waits(notify.clone()), Mine(Inline::new())));
    {
        let wait: &dyn DynWait = &*mine;
        let mut call = Box::pin(wait.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    let moved = (|boxed: Box<_>| *boxed)(mine); // its block is free
    notify.notify_waiters();
    mem::forget(moved);
}
