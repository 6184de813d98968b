use adapters::derive;

#[derive(BoxingAdapter, InlineAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let mut disk = BoxingStore::new(Disk);
    let store: &mut dyn DynStore = &mut disk;
    drop(store.get(1));
}
