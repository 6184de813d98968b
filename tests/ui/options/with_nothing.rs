use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(with())]
    fn put<T: ToString>(&self, values: &[T]) -> usize;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    fn put<T: ToString>(&self, values: &[T]) -> usize {
        values.len()
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
