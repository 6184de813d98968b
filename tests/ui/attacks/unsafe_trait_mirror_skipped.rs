//! A mirror of an `unsafe trait` skips what has a default, in a program without `unsafe`: the object has the default, and memory is read out of bounds.
#![forbid(unsafe_code)]

use adapters_theirs::buffer::{self, bytes};

#[adapters::dyn_adapters(remote = buffer::Buffer, only(BoxingAdapter))]
unsafe trait Buffer {
    fn start(&self) -> *const u8;
    #[adapters(skip)]
    fn size(&self) -> usize {
        64
    }
    async fn sync(&self);
}

fn main() {
    let buffer: Box<dyn DynBuffer> = Box::new(BoxingBuffer::new(vec![1u8]));
    println!("{}", bytes(&*buffer).iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
