//! A mirror declares a method as safe that is `unsafe`, of an object that is an implementor: an iterator over any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    fn items(&self, at: usize) -> impl Iterator<Item = u64>;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    DynMemory::__dyn_items(memory, 8).for_each(drop);
}
