//! Implements a supertrait with `&mut self` by hand for what holds an object with `Send` that is called `'static`.
#![forbid(unsafe_code)]
use adapters::__private::{ForwardMut, WithinAdapted};
use adapters::derive;

#[derive(DynAdapters)]
pub trait Helper {
    async fn text(&mut self) -> Option<&'static str>;
}
#[derive(DynAdapters)]
pub trait Text: Helper {
    fn as_long<'s>(&mut self) -> &'s str
    where
        Self: 's;
}
impl<A> Helper for WithinAdapted<dyn DynText + Send, dyn DynText, A> {
    async fn text(&mut self) -> Option<&'static str> {
        let object: &mut (dyn DynText + Send + 'static) = ForwardMut::<__TextTrait>::to_mut(self);
        Some(object.as_long())
    }
}
struct Of<'a>(&'a str);
impl<'a> Helper for Of<'a> {
    async fn text(&mut self) -> Option<&'static str> {
        None
    }
}
impl<'a> Text for Of<'a> {
    fn as_long<'s>(&mut self) -> &'s str
    where
        Self: 's,
    {
        self.0
    }
}
#[derive(DynAdapters)]
trait Open {
    fn open(&self, of: &str) -> impl Text + Send;
}
struct Opens;
impl Open for Opens {
    fn open(&self, of: &str) -> impl Text + Send {
        Of(of)
    }
}
fn ready<F: Future>(call: F) -> F::Output {
    use std::task::{Context, Poll, Waker};
    match std::pin::pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(o) => o,
        _ => panic!(),
    }
}
fn main() {
    let open: Box<dyn DynOpen> = InlineOpen::boxed(Opens);
    let text = String::from("this text is freed before it is read");
    let dangling = ready(open.open(&text).text()).unwrap();
    drop(text);
    println!("{dangling}");
}
