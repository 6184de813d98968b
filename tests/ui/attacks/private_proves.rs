//! A hand-written proof says that futures are `Send`: that takes the word `unsafe`.
#![forbid(unsafe_code)]

use std::rc::Rc;

use adapters::__private::{Proves, SendCall};
use adapters::derive;

#[derive(BoxingAdapter)]
#[adapters(also_send)]
trait Work {
    async fn work(&self);
}
struct Works;
impl Work for Works {
    async fn work(&self) {
        let rc = Rc::new(());
        std::future::pending::<()>().await;
        drop(rc);
    }
}
struct Call;
impl<A> SendCall<A> for Call {}
impl Proves<Works> for __SendWorkTrait {
    fn proof() -> impl Sized {
        Call
    }
}

fn main() {
    let _: Box<dyn DynSendWork> = Box::new(BoxingWork::new(SendWork::new(Works)));
}
