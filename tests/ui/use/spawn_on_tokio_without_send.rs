use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

fn server(mut store: Box<dyn DynStore + Send>) {
    tokio::spawn(async move {
        let value = store.get(1).await;
        println!("{value}");
    });
}

fn main() {
    drop(server);
}
