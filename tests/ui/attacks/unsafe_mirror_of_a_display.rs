//! A mirror declares a method as safe that is `unsafe`, with `&mut self`: a `Display` of any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn shown(&mut self, at: usize) -> impl std::fmt::Display;
}

fn main() {
    let mut memory = BoxingMemory::new(All);
    let memory: &mut dyn DynMemory = &mut memory;
    let _ = memory.shown(8).to_string();
}
