use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    fn show(&self, values: impl Iterator<Item = impl std::fmt::Display>);
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    fn show(&self, values: impl Iterator<Item = impl std::fmt::Display>) { drop(values.count()) }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
