//! Has an associated type that is called as the type that tells the trait from others, as a raw name.
#![forbid(unsafe_code)]
use adapters::__private::{Base, HasKind};
use adapters::derive;

pub struct MyKey;

#[derive(DynAdapters)]
pub trait Text {
    type r#__TextTrait;
    fn text(&self) -> &str;
}

fn base<D: Base<Key = MyKey> + ?Sized>() {}

fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}

fn main() {
    base::<dyn DynText<__TextTrait = MyKey>>();
    kind::<dyn DynText<__TextTrait = MyKey>>();
}
