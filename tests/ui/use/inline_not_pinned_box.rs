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

fn store() -> Box<dyn DynStore> {
    Box::new(InlineStore::new(Disk(1)))
}

fn main() {
    drop(store());
}
