use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    fn keys(&self) -> impl Iterator<Item = u32> + use<Self>;
    fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    fn keys(&self) -> impl Iterator<Item = u32> + use<> {
        0..3
    }
    fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let store: Box<dyn DynStore> = InlineStore::boxed(Disk);
    store.get(1);
}
