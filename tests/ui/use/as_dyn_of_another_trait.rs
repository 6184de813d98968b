use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

#[derive(DynAdapters)]
pub trait Log {
    async fn write(&self, line: u32);
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let store = std::pin::pin!(InlineStore::new(Disk));
    let log: &mut dyn DynLog = store.as_dyn();
    drop(log.write(1));
}
