//! A mirror declares a method as safe that is `unsafe`: an iterator of `impl Display`s over any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn rows(&self, at: usize) -> impl Iterator<Item = impl std::fmt::Display>;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    memory.rows(8).for_each(drop);
}
