//! A mirror declares a method as safe that is `unsafe`: an `async fn`, which reads any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};
use std::pin::pin;
use std::task::{Context, Waker};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    async fn wait(&mut self, at: usize) -> u64;
}

fn main() {
    let mut memory = BoxingMemory::new(All);
    let memory: &mut dyn DynMemory = &mut memory;
    let _ = pin!(memory.wait(8)).poll(&mut Context::from_waker(Waker::noop()));
}
