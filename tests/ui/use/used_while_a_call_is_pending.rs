use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

pub struct Disk(u32);

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        self.0 + key
    }
}

async fn both(store: &mut dyn DynStore) -> u32 {
    let a = store.get(1);
    let b = store.get(2);
    a.await + b.await
}

async fn adapter() -> u32 {
    let mut disk = BoxingStore::new(Disk(1));
    let call = disk.get(1);
    drop(disk.into_inner());
    call.await
}

fn main() {
    drop((both, adapter));
}
