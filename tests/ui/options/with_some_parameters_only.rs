use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(with(T = u8))]
    fn put<T, U: Default>(&self, values: &[T]) -> U;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    fn put<T, U: Default>(&self, values: &[T]) -> U {
        let _ = values;
        U::default()
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
