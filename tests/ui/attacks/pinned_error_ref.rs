//! `Error` has `downcast_ref`: a `&` to the strategy of a pinned adapter makes another one, which nothing pins.
#![forbid(unsafe_code)]

use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};

use adapters::__private::{Duplicate, Pinned};
use adapters::{Adapter, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
}

fn strategy<S: adapters::__private::Fresh + 'static>(
    _: &Adapter<Waits, S>,
    error: &(dyn Error + 'static),
) -> Pinned<S> {
    error.downcast_ref::<Adapter<Waits, Pinned<S>>>().unwrap().strategy().duplicate()
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
    let like = InlineWait::new(Waits(notify.clone()));
    let pinned = Box::pin(InlineWait::new(Waits(notify.clone())));
    let strategy = strategy(&like, pinned.as_ref().as_dyn_ref());
    let mut loose = Box::new(Adapter::with_strategy(Waits(notify.clone()), strategy));
    {
        let wait: &mut dyn DynWait = &mut *loose;
        let mut call = Box::pin(wait.wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    let moved = (|boxed: Box<_>| *boxed)(loose); // its box is freed
    notify.notify_waiters();
    mem::forget(moved);
}
