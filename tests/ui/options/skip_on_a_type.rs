use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(skip)]
    type Error;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    type Error = u8;
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn first(store: &dyn DynStore<Error = u8>) {
    drop(store.get(1));
}

fn main() {
    first(&BoxingStore::new(Disk));
}
