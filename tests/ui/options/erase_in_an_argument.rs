use adapters::derive;

#[derive(DynAdapters)]
pub trait Read {
    async fn read(&mut self) -> u8;
}

impl Read for u8 {
    async fn read(&mut self) -> u8 {
        *self
    }
}

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(erase)]
    type Reader: Read;
    async fn close(&self, reader: Self::Reader);
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    type Reader = u8;
    async fn close(&self, reader: u8) {
        drop(reader);
    }
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
