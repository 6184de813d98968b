use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    default fn size(&self) -> u32 {
        0
    }
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key + self.size()
    }
}

fn first(store: &dyn DynStore) -> u32 {
    store.size()
}

fn main() {
    first(&BoxingStore::new(Disk));
}
