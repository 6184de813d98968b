//! A proof that the futures of a value are `Send` is taken for one of a supertype, whose futures are not: two threads use a counter of one.
#![forbid(unsafe_code)]

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_theirs::count::{Anywhere, Guard, Here, Tally};

#[derive(BoxingAdapter)]
#[adapters(also_send)]
trait Work {
    async fn work(&self);
}
struct Adds<K>(Guard<K>);
impl<K: 'static> Future for Adds<K> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        (0..1000).for_each(|_| drop(self.0.add()));
        Poll::Pending
    }
}
impl<K: 'static> Work for Tally<K> {
    #[allow(refining_impl_trait)]
    fn work(&self) -> Adds<K> {
        Adds(self.guard())
    }
}

fn shorter<P: Send + 'static>(proven: SendWork<Tally<Anywhere>, P>) -> Box<dyn DynSendWork> {
    let proven: SendWork<Tally<Here>, P> = proven;
    Box::new(BoxingWork::new(proven))
}

fn main() {
    let object = shorter(SendWork::new(Tally::new()));
    let mut call = Box::pin(object.work());
    let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop())); // the guard is of this thread
    let here = Tally::<Here>::new().guard();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(call.as_mut().poll(&mut Context::from_waker(Waker::noop()))));
        (0..1000).for_each(|_| drop(here.add()));
    });
}
