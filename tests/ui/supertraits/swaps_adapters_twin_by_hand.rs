// A twin that the macro has not made.
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

#[derive(DynAdapters)]
pub trait Store: Swap {
    async fn get(&mut self) -> u32;
}

fn main() {}
