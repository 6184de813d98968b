// It would swap pinned adapters whose slots are in use: what implements a supertrait for adapters must be known.
use std::any::Any;

use adapters::derive;

pub trait Swap {
    fn swap(&mut self, other: &mut dyn Any);
}

impl<T: Any> Swap for T {
    fn swap(&mut self, other: &mut dyn Any) {
        if let Some(other) = other.downcast_mut::<T>() {
            std::mem::swap(self, other);
        }
    }
}

#[derive(DynAdapters)]
pub trait Store
where
    Self: Swap,
{
    async fn get(&mut self) -> u32;
}

fn main() {}
