//! Has an associated type of a supertrait whose name is taken, so that it is called as the type that tells the subtrait from others.
#![forbid(unsafe_code)]
use adapters::__private::{Base, HasKind};
use adapters::derive;
pub struct MyKey;
macro_rules! text {
    () => {
        str
    };
}
#[derive(DynAdapters)]
pub trait Text {
    type LongTextTrait;
    fn text(&self) -> &str;
}
#[derive(DynAdapters)]
pub trait LongText: Text {
    fn long(&self) -> Option<Self::LongTextTrait>;
    fn other(&self) -> &text!();
}
fn base<D: Base<Key = MyKey> + ?Sized>() {}
fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}
fn main() {
    base::<dyn DynLongText<LongTextTrait = MyKey>>();
    kind::<dyn DynLongText<LongTextTrait = MyKey>>();
}
