//! A mirror declares a method as safe that is `unsafe`: a generic one for one type, which reads any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    #[adapters(with(A = usize))]
    fn generic<A: Into<usize>>(&self, at: A) -> u64;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    memory.generic(8);
}
