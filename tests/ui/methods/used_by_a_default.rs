use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    async fn read<const N: usize>(&self) -> [u8; N];
    async fn size(&self) -> usize {
        self.read::<4>().await.len()
    }
    fn sizes(&self) -> impl Future<Output = usize> {
        async { self.size().await + self.read::<2>().await.len() }
    }
}

pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    async fn read<const N: usize>(&self) -> [u8; N] {
        [0; N]
    }
}

async fn first(store: &dyn DynStore) -> usize {
    store.size().await
}

fn main() {
    drop(first(&BoxingStore::new(Disk)));
    drop(Disk.sizes());
}
