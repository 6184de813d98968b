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

fn main() {
    let store = std::pin::pin!(InlineStore::new(Tape));
    drop(store.as_dyn().get(1));
}
