use adapters::derive;

#[derive(DynAdapters)]
#[adapters(send)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

fn server(store: &mut dyn DynStore) {
    tokio::spawn(async move {
        let value = store.get(1).await;
        println!("{value}");
    });
}

fn main() {
    drop(server);
}
