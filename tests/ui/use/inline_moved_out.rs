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

fn main() {
    let disk = std::pin::pin!(InlineStore::new(Disk(1)));
    let store: &mut dyn DynStore = disk.as_dyn();
    let _moved = *store;
}
