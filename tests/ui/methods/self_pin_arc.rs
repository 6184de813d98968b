use adapters::derive;

use std::pin::Pin;
use std::sync::Arc;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    fn share(self: Pin<Arc<Self>>) -> u32;
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    fn share(self: Pin<Arc<Self>>) -> u32 { 1 }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
