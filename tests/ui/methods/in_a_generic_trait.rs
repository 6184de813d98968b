use std::fmt::Debug;

use adapters::derive;

#[derive(DynAdapters)]
pub(crate) trait Store<'s, K, const N: usize = 4>: Debug + Send
where
    K: Ord + 's,
{
    const NAME: &'static str;
    type Value: Clone + Default;
    type Rows: Iterator<Item = Self::Value>;
    async fn get(&mut self, key: &K) -> Option<Self::Value>;
    async fn rows(&self, from: K) -> Self::Rows;
    fn page(&self) -> [u8; N];
    fn duplicate(&self) -> Self;
}

async fn first(store: &mut dyn DynStore<'_, u32, Value = String, Rows = std::iter::Empty<String>>) -> Option<String> {
    store.rows(1).await.count();
    store.get(&u32::from(store.page()[0])).await
}

#[derive(Debug)]
struct Disk;

impl Store<'_, u32> for Disk {
    const NAME: &'static str = "disk";
    type Value = String;
    type Rows = std::iter::Empty<String>;
    async fn get(&mut self, key: &u32) -> Option<String> {
        Some(key.to_string())
    }
    async fn rows(&self, _: u32) -> Self::Rows {
        std::iter::empty()
    }
    fn page(&self) -> [u8; 4] {
        [0; 4]
    }
    fn duplicate(&self) -> Self {
        Disk
    }
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(&mut *InlineStore::boxed(Disk)));
}
