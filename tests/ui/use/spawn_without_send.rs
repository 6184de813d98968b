use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

fn spawn<F: Future<Output: Send> + Send + 'static>(future: F) {
    drop(future);
}

fn server(mut store: Box<dyn DynStore + Send>) {
    spawn(async move {
        let value = store.get(1).await;
        println!("{value}");
    });
}

fn main() {
    drop(server);
}
