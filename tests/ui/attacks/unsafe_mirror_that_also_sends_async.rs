//! A mirror with `also_send` declares a method as safe that is `unsafe`: an `async fn`, which reads any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};
use std::pin::pin;
use std::task::{Context, Waker};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter), also_send)]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    async fn wait(&mut self, at: usize) -> u64;
}

fn main() {
    let mut memory = BoxingMemory::new(SendMemory::new(All));
    let memory: &mut dyn DynSendMemory = &mut memory;
    let _ = pin!(memory.wait(8)).poll(&mut Context::from_waker(Waker::noop()));
}
