//! Has an associated type that is called as the type that tells a subtrait from others.
#![forbid(unsafe_code)]
use adapters::__private::{Base, HasKind};
use adapters::derive;

pub struct MyKey;

#[derive(DynAdapters)]
pub trait Text {
    type __LongTextTrait;
    fn text(&self) -> &str;
}

#[derive(DynAdapters)]
pub trait LongText: Text {
    fn long(&self) -> Option<Self::__LongTextTrait>;
}

fn base<D: Base<Key = MyKey> + ?Sized>() {}

fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}

fn main() {
    base::<dyn DynLongText<__LongTextTrait = MyKey>>();
    kind::<dyn DynLongText<__LongTextTrait = MyKey>>();
}
