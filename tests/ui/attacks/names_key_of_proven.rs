//! Has an associated type that is called as the type that tells the objects of `also_send` from others.
#![forbid(unsafe_code)]
use adapters::__private::HasKind;
use adapters::derive;

pub struct MyKey;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Text {
    type __SendTextTrait;
    async fn text(&self) -> String;
}

fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}

fn main() {
    kind::<dyn DynSendText<__SendTextTrait = MyKey>>();
}
