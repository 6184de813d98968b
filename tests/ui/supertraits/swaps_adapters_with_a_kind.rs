// A twin that says it is another one.
use std::any::Any;

use adapters::derive;

pub trait Swap {}
impl<T: Any> Swap for T {}

pub trait DynSwap {
    fn swap(&mut self, other: &mut dyn Any);
}

impl<T: Any> DynSwap for T {
    fn swap(&mut self, other: &mut dyn Any) {
        if let Some(other) = other.downcast_mut::<T>() {
            std::mem::swap(self, other);
        }
    }
}

impl adapters::__private::HasKind for dyn DynSwap + '_ {
    type Kind = __OtherTrait;
    type Pointers = adapters::__private::Own;
}
impl adapters::__private::Base for dyn DynSwap + '_ {}

#[derive(DynAdapters)]
pub trait Other {
    async fn get(&mut self) -> u32;
}

#[derive(DynAdapters)]
pub trait Store: Swap + Other {
    async fn put(&mut self, value: u32);
}

fn main() {}
