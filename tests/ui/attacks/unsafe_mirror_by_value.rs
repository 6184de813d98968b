//! A mirror declares a method as safe that is `unsafe`, with `self` by value: the call of it needs the word `unsafe`, and would have it from us.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Last, only(BoxingAdapter))]
trait Last {
    #[adapters(getter)]
    const WIDTH: usize;
    fn end(self, at: usize) -> u64;
}

fn main() {
    let _: Box<dyn DynLast> = Box::new(BoxingLast::new(All));
}
