use adapters::derive;

#[derive(DynAdapters)]
#[adapters(sned)]
pub trait Store {
    #[adapters(send)]
    async fn get(&mut self, key: u32) -> u32;
}

fn spawn(future: impl Future + Send) {
    drop(future);
}

fn server(store: &mut (dyn DynStore + Send)) {
    spawn(store.get(1));
}

fn main() {
    drop(server);
}
