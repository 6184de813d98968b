//! Has an associated type whose name is taken, so that it is called as the type that tells the trait from others.
#![forbid(unsafe_code)]
#![allow(dead_code)]
use adapters::__private::{Base, HasKind};
use adapters::derive;

pub struct MyKey;
#[derive(Clone, Copy)]
pub struct TextTrait;

#[derive(DynAdapters)]
pub trait Text {
    type TextTrait;
    fn text(&self, _other: TextTrait) -> &str;
}

fn base<D: Base<Key = MyKey> + ?Sized>() {}
fn kind<D: HasKind<Kind = MyKey> + ?Sized>() {}

fn main() {
    base::<dyn DynText<TextTrait = MyKey>>();
    kind::<dyn DynText<TextTrait = MyKey>>();
}
