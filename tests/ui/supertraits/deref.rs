use std::ops::Deref;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: Deref<Target = str> + Copy {
    async fn get(&self, key: u32) -> u32;
}

fn main() {}
