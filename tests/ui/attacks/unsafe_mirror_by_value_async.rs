//! A mirror declares a method as safe that is `unsafe`, an `async fn` with `self` by value: the call of it would have the word `unsafe` from us.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Last, only(BoxingAdapter))]
trait Last {
    #[adapters(getter)]
    const WIDTH: usize;
    async fn finish(self, at: usize) -> u64;
}

fn main() {
    let _: Box<dyn DynLast> = Box::new(BoxingLast::new(All));
}
