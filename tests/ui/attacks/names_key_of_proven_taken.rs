//! Has an associated type whose name is taken, so that it is called as the type that tells the objects of `also_send` from others.
#![forbid(unsafe_code)]
use adapters::__private::HasKind;
use adapters::derive;
pub struct MyKey;
pub struct SendTextTrait;
#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Text {
    type SendTextTrait;
    async fn text(&self, other: SendTextTrait) -> String;
}
fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}
fn main() {
    kind::<dyn DynSendText<SendTextTrait = MyKey>>();
}
