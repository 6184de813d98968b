//! Mirrors a trait with `Self` as an argument, which is the pinned adapter where the methods are called.
#![forbid(unsafe_code)]
use std::error::Error;
use std::mem;

pub mod theirs {
    use super::*;
    pub trait Base: Error {
        fn base(&mut self) -> impl Future<Output = ()>;
    }
    pub trait Wait<A: ?Sized>: Base {
        fn wait(&mut self) -> impl Future<Output = ()>;
        fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static));
    }
    impl<T: Base, V, S> Wait<adapters::Adapter<V, S>> for T
    where
        adapters::Adapter<V, S>: Error + 'static,
    {
        fn wait(&mut self) -> impl Future<Output = ()> {
            self.base()
        }
        fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static)) {
            println!("{}", std::any::type_name::<adapters::Adapter<V, S>>());
            let (a, b): (&mut adapters::Adapter<V, S>, &mut adapters::Adapter<V, S>) =
                (a.downcast_mut().unwrap(), b.downcast_mut().unwrap());
            mem::swap(a, b);
        }
    }
}

#[adapters::dyn_adapters(only(InlineAdapter), remote = theirs::Wait::<Self>)]
trait Wait: theirs::Base + Error + 'static {
    #[adapters(of = theirs::Base)]
    async fn base(&mut self);
    async fn wait(&mut self);
    fn swap(&self, a: &mut (dyn Error + 'static), b: &mut (dyn Error + 'static));
}

fn main() {}
