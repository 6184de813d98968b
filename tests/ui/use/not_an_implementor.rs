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

pub struct Tape;

fn first(store: &mut dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    first(&mut BoxingStore::new(Tape));
}
