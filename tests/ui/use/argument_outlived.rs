use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: &str) -> u32;
    async fn text(&self) -> &str;
}

fn keep(store: &dyn DynStore) -> impl Future<Output = u32> {
    let key = String::from("key");
    store.get(&key)
}

async fn later(store: &dyn DynStore) -> u32 {
    let call = {
        let key = String::from("key");
        store.get(&key)
    };
    call.await
}

fn main() {
    drop((keep, later));
}
