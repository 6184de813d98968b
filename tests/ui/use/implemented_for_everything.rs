use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

impl<T: Fn(u32) -> u32> Store for T {
    async fn get(&self, key: u32) -> u32 {
        self(key)
    }
}

fn main() {
    let store: &dyn DynStore = &BoxingStore::new(|key| key + 1);
    drop(store.get(1));
}
