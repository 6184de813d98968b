//! A hand-written `OffersMut` offers an inline slot that nothing pins: it moves while a future is in it.
#![forbid(unsafe_code)]

use std::mem;
use std::sync::Arc;
use std::task::{Context, Waker};

use adapters::__private::{Object, Offers, OffersMut};
use adapters::{Boxing, Bytes, Inline, derive};
use tokio::sync::Notify;

#[derive(DynAdapters)]
trait Wait {
    async fn wait(&mut self);
}
struct Waits(Arc<Notify>);
impl Wait for Waits {
    async fn wait(&mut self) {
        self.0.notified().await;
    }
}

struct Mine(Box<dyn DynWait>, Inline<Bytes<256>, (), Boxing>);
impl Offers<dyn DynWait> for Mine {
    type Space = Inline<Bytes<256>, (), Boxing>;
    const HAS_SPACE: bool = true;
    fn offers(&self) -> (&(dyn DynWait + 'static), Option<&Self::Space>) {
        (&*self.0, Some(&self.1))
    }
}
impl OffersMut<dyn DynWait> for Mine {
    fn offers_mut(&mut self) -> (&mut (dyn DynWait + 'static), Option<&Self::Space>) {
        (&mut *self.0, Some(&self.1))
    }
}

fn main() {
    let notify = Arc::new(Notify::new());
    let mut mine = Box::new(Mine(Box::new(BoxingWait::new(Waits(notify.clone()))), Inline::new()));
    {
        let mut call = Box::pin(Object::<dyn DynWait, Mine>::of_mut(&mut *mine).wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    let moved = (|boxed: Box<Mine>| *boxed)(mine); // its block is free
    notify.notify_waiters();
    mem::forget(moved);
}
