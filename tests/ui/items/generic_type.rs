use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    type Lock<'a>
    where
        Self: 'a;
    async fn get(&self, key: u32) -> u32;
    async fn lock(&self) -> Self::Lock<'_>;
}

pub struct Disk;

impl Store for Disk {
    type Lock<'a> = &'a Disk;
    async fn get(&self, key: u32) -> u32 {
        key
    }
    async fn lock(&self) -> &Disk {
        self
    }
}

fn first(store: &dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    first(&BoxingStore::new(Disk));
}
