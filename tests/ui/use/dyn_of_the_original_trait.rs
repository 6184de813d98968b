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

async fn first(store: &mut dyn Store) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first);
}
