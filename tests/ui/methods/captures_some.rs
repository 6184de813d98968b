use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    fn keys<'k>(&self, with: &'k str) -> impl Iterator<Item = u32> + use<'k, Self>;
    fn values(&self, with: &str) -> impl Iterator<Item = u32> + use<'_, Self>;
    fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    fn keys<'k>(&self, with: &'k str) -> impl Iterator<Item = u32> + use<'k> {
        with.bytes().map(u32::from)
    }
    fn values(&self, _with: &str) -> impl Iterator<Item = u32> + use<'_> {
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
