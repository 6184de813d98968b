//! Has the object of another trait stand for a supertrait that is written by hand, and implements that object's trait for pinned adapters.
#![forbid(unsafe_code)]
use adapters::__private::Object;
use adapters::{Adapter, derive};
use std::any::Any;
use std::mem;
use std::sync::Arc;
use std::task::{Context, Waker};
use tokio::sync::Notify;

#[derive(DynAdapters)]
pub trait Other {
    fn swap<'s>(&'s mut self, with: Option<&mut dyn Any>) -> Option<&'s mut dyn Any>;
}

pub mod m {
    pub use super::DynOther as DynHelper;
    pub trait Helper {}
}

#[derive(DynAdapters)]
pub trait Wait: m::Helper + 'static {
    async fn wait(&mut self);
}

// the object's trait, by hand, for adapters of a value that is no `Other`
impl<S: 'static> DynOther for Adapter<Waits, S> {
    fn __dyn_swap<'s>(&'s mut self, with: Option<&mut dyn Any>) -> Option<&'s mut dyn Any> {
        match with {
            None => Some(self),
            Some(with) => {
                mem::swap(self, with.downcast_mut::<Self>().unwrap());
                None
            }
        }
    }
}
impl<D: DynWait + ?Sized> m::Helper for Object<D> {}

pub struct Waits(Arc<Notify>);
impl m::Helper for Waits {}
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
        mem::forget(call);
    }
    {
        let b: &mut dyn DynOther = b.as_mut().as_dyn();
        let b = b.__dyn_swap(None).unwrap();
        let a: &mut dyn DynOther = a.as_mut().as_dyn();
        a.__dyn_swap(Some(b));
    }
    drop(a);
    mem::forget(b);
    notify.notify_waiters();
}
