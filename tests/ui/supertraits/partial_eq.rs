use adapters::derive;

#[derive(DynAdapters)]
pub trait Store: PartialEq {
    async fn get(&self, key: u32) -> u32;
}

#[derive(PartialEq)]
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
