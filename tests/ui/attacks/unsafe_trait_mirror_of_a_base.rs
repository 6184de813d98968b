//! A mirror of a safe trait declares what is of its supertrait, which is an `unsafe trait`: the objects would be implementors of that.
#![forbid(unsafe_code)]

use adapters_theirs::buffer::{self, bytes};

#[adapters::dyn_adapters(remote = buffer::Named, only(BoxingAdapter))]
trait Named: buffer::Buffer {
    #[adapters(of = buffer::Buffer)]
    fn start(&self) -> *const u8;
    async fn name(&self) -> String;
}

fn main() {
    let named: Box<dyn DynNamed> = Box::new(BoxingNamed::new(vec![1u8]));
    println!("{}", bytes(&*named).iter().map(|byte| u64::from(*byte)).sum::<u64>());
}
