use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

fn server(mut store: impl Store + Send + 'static) {
    tokio::spawn(async move {
        let value = store.get(1).await;
        println!("{value}");
    });
}

fn main() {
    fn takes(_: fn(Box<dyn DynStore + Send>)) {}
    takes(server);
}
