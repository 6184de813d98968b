//! A mirror declares a method as safe that is `unsafe`, with `self: Box<Self>`: it reads any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};
use std::pin::pin;
use std::task::{Context, Waker};

#[adapters::dyn_adapters(remote = memory::Last, only(BoxingAdapter))]
trait Last {
    #[adapters(getter)]
    const WIDTH: usize;
    async fn unbox(self: Box<Self>, at: usize) -> u64;
}

fn main() {
    let last: Box<dyn DynLast> = Box::new(BoxingLast::new(All));
    let _ = pin!(last.unbox(8)).poll(&mut Context::from_waker(Waker::noop()));
}
