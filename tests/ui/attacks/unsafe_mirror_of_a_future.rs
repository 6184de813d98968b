//! A mirror declares a method as safe that is `unsafe`: a future with an eager part, which reads any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};
use std::pin::pin;
use std::task::{Context, Waker};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn future(&self, at: usize) -> impl Future<Output = u64>;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    let _ = pin!(memory.future(8)).poll(&mut Context::from_waker(Waker::noop()));
}
