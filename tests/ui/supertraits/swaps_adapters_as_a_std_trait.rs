// A trait of one's own with the name of one of the standard library.
use std::any::Any;

use adapters::derive;

pub trait Seek {
    fn swap(&mut self, other: &mut dyn Any);
}

impl<T: Any> Seek for T {
    fn swap(&mut self, other: &mut dyn Any) {
        if let Some(other) = other.downcast_mut::<T>() {
            std::mem::swap(self, other);
        }
    }
}

#[derive(DynAdapters)]
pub trait Store: Seek {
    async fn get(&mut self) -> u32;
}

fn main() {}
