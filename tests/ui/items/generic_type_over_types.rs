use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    type Entry<V>;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    type Entry<V> = Vec<V>;
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let disk: &dyn DynStore = &BoxingStore::new(Disk);
    drop(disk.get(1));
}
