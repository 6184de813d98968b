use std::sync::Arc;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: Clone {
    async fn get(self: Arc<Self>) -> u32;
}

fn main() {}
