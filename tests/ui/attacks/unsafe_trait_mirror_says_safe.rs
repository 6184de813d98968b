//! A mirror of an `unsafe trait` without the word `unsafe`: the objects would be implementors nevertheless.
#![forbid(unsafe_code)]

use adapters_theirs::buffer;

#[adapters::dyn_adapters(remote = buffer::Buffer, only(BoxingAdapter))]
trait Buffer {
    fn start(&self) -> *const u8;
}

fn main() {
    let buffer: Box<dyn DynBuffer> = Box::new(BoxingBuffer::new(vec![1u8]));
    println!("{}", buffer::bytes(&*buffer).len());
}
