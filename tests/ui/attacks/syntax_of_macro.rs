//! Says that a method is of a trait with a macro for `Self` in an argument, which is the pinned adapter where the method is called.
#![forbid(unsafe_code)]
use std::error::Error;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::{fmt, mem};
use tokio::sync::Notify;

pub mod theirs {
    use super::*;
    pub trait Super<A: ?Sized> {
        fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static));
    }
    impl<T, A: Error + 'static> Super<A> for T {
        fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static)) {
            println!("{}", std::any::type_name::<A>());
            let (a, b): (&mut A, &mut A) = (a.downcast_mut().unwrap(), b.downcast_mut().unwrap());
            mem::swap(a, b);
        }
    }
    pub trait Wait: Error + 'static {
        fn wait(&mut self) -> impl Future<Output = ()>;
    }
}
macro_rules! this {
    () => {
        Self
    };
}

#[adapters::dyn_adapters(only(InlineAdapter), remote = theirs::Wait)]
trait Wait: Error + 'static {
    async fn wait(&mut self);
    #[adapters(of = theirs::Super::<this!()>)]
    fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static));
}

#[derive(Debug)]
struct Waits(Arc<Notify>);
impl fmt::Display for Waits {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}
impl Error for Waits {}
impl theirs::Wait for Waits {
    async fn wait(&mut self) {
        self.0.notified().await;
    }
}

fn main() {
    use theirs::Wait as _;
    let notify = Arc::new(Notify::new());
    let mut a = Box::pin(InlineWait::new(Waits(notify.clone())));
    let mut b = Box::pin(InlineWait::new(Waits(notify.clone())));
    let mut c = Box::pin(InlineWait::new(Waits(notify.clone())));
    {
        let mut call = Box::pin(a.as_mut().as_dyn().wait());
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        mem::forget(call);
    }
    DynWait::__dyn_swap(c.as_mut().as_dyn(), a.as_mut().as_dyn(), b.as_mut().as_dyn());
    drop(a);
    mem::forget(b);
    notify.notify_waiters();
}
