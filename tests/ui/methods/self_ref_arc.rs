use adapters::derive;

use std::sync::Arc;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    async fn share(self: &Arc<Self>) -> u32;
    async fn name(self: &Arc<Self>) -> &str;
    fn keys<'a>(self: &'a Arc<Self>) -> impl Iterator<Item = u32> + 'a;
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    async fn share(self: &Arc<Self>) -> u32 { 1 }
    async fn name(self: &Arc<Self>) -> &str { "disk" }
    fn keys<'a>(self: &'a Arc<Self>) -> impl Iterator<Item = u32> + 'a { 0..3 }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
