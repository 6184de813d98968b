use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store: std::fmt::Display {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl std::fmt::Display for Disk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("disk")
    }
}

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
