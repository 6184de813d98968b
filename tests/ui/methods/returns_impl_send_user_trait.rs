use adapters::derive;

mod view {
    pub trait View {}
    impl View for u32 {}
}

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    fn view(&self) -> impl view::View + Send + 'static;
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    fn view(&self) -> impl view::View + Send + 'static { 1 }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
