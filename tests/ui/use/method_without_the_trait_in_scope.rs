mod store {
    use adapters::derive;

    #[derive(DynAdapters)]
    pub trait Store {
        async fn get(&self, key: u32) -> u32;
    }
}

use store::DynStore;

async fn first(store: &dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first);
}
