use adapters::derive;

#[derive(BoxingAdapter)]
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
    let boxing: &dyn DynStore = &BoxingStore::new(Disk);
    let caching: &dyn DynStore = &CachingStore::new(Disk);
    drop((boxing.get(1), caching.get(1)));
}
