use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(no_prelude)]
    async fn size(&self) -> u32;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn size(&self) -> u32 {
        1
    }
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
