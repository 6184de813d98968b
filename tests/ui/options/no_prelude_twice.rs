use adapters::derive;

#[derive(DynAdapters)]
#[adapters(no_prelude, no_prelude)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn first(store: &dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    first(&BoxingStore::new(Disk));
}
