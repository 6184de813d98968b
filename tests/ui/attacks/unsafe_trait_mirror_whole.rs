//! A whole mirror of an `unsafe trait`, in a program that forbids `unsafe_code`: the lint has to see the word.
#![forbid(unsafe_code)]

use adapters_theirs::buffer;

#[adapters::dyn_adapters(remote = buffer::Buffer, only(BoxingAdapter))]
unsafe trait Buffer {
    fn start(&self) -> *const u8;
    fn size(&self) -> usize;
    async fn sync(&self);
}

fn main() {
    let buffer: Box<dyn DynBuffer> = Box::new(BoxingBuffer::new(vec![1u8]));
    println!("{}", buffer::bytes(&*buffer).len());
}
