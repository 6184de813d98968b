use std::any::Any;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: Any {
    async fn get(&self, key: u32) -> u32;
}

fn main() {}
