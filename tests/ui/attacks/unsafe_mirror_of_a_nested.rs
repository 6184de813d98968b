//! A mirror declares a method as safe that is `unsafe`: an `Option` of an `impl Display` of any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn nested(&self, at: usize) -> Option<impl std::fmt::Display>;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    let _ = memory.nested(8).map(|shown| shown.to_string());
}
