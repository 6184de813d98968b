use adapters::derive;

macro_rules! getters {
    ($($name:ident)*) => {$( fn $name(&self) -> u32; )*};
}

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    getters! { size limit }
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    fn size(&self) -> u32 {
        1
    }
    fn limit(&self) -> u32 {
        2
    }
}

fn first(store: &dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    first(&BoxingStore::new(Disk));
}
