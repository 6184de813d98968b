//! A mirror declares a method as safe that is `unsafe`: a value of a trait with adapters, made of what is at any address.
#![forbid(unsafe_code)]

use adapters_theirs::memory::{self, All};
use adapters_theirs::memory::{DynWord, Word};

#[adapters::dyn_adapters(remote = memory::Memory, only(BoxingAdapter))]
trait Memory {
    #[adapters(getter)]
    const WIDTH: usize;
    fn adapted(&self, at: usize) -> impl Word + Send;
}

fn main() {
    let memory = BoxingMemory::new(All);
    let memory: &dyn DynMemory = &memory;
    let _ = memory.adapted(8);
}
