//! A proof that futures of one trait are `Send` is taken for one of another with a supertype as a parameter: two threads use a counter of one.
#![forbid(unsafe_code)]

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use adapters::derive;
use adapters_theirs::count::{Anywhere, Guard, Here, Tally};

#[derive(BoxingAdapter)]
#[adapters(also_send)]
trait Work<K: 'static> {
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
struct Works;
impl<K: 'static> Work<K> for Works {
    #[allow(refining_impl_trait)]
    fn work(&self) -> Adds<K> {
        Adds(Tally::new().guard())
    }
}

fn shorter<P: Send + 'static>(proven: SendWork<Works, Anywhere, P>) -> Box<dyn DynSendWork<Here>> {
    let proven: SendWork<Works, Here, P> = proven;
    Box::new(BoxingWork::new(proven))
}

fn main() {
    let object = shorter(SendWork::<_, Anywhere>::new(Works));
    let mut call = Box::pin(object.work());
    let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop())); // the guard is of this thread
    let here = Tally::<Here>::new().guard();
    std::thread::scope(|scope| {
        scope.spawn(move || drop(call.as_mut().poll(&mut Context::from_waker(Waker::noop()))));
        (0..1000).for_each(|_| drop(here.add()));
    });
}
