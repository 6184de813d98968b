//! A mirror declares a method as safe that is `unsafe`, of an object that has it as its own: an iterator over any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn items(&self, at: usize) -> impl Iterator<Item = u64>;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    memory.items(8).for_each(drop);
}
