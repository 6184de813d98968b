use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

pub struct Disk(u32);

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        self.0 + key
    }
}

fn first(store: &mut dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    let mut disk = InlineStore::new(Disk(1));
    first(disk.as_dyn());
}
