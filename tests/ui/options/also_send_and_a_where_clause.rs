use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store {
    async fn find<'a, 'b>(&'a self, name: &'b str) -> &'a str
    where
        'b: 'a;
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn find<'a, 'b>(&'a self, name: &'b str) -> &'a str
    where
        'b: 'a,
    {
        name
    }
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn first(store: &dyn DynStore) {
    drop(store.get(1));
}

fn main() {
    first(&BoxingStore::new(Disk));
}
