use std::borrow::Borrow;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: impl Borrow<str>) -> u32;
    async fn keep(&self, key: impl Borrow<str> + 'static) -> u32;
    fn scan(&self, key: impl Borrow<str>) -> impl Iterator<Item = u32>;
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: impl Borrow<str>) -> u32 {
        key.borrow().len() as u32
    }
    async fn keep(&self, key: impl Borrow<str> + 'static) -> u32 {
        key.borrow().len() as u32
    }
    fn scan(&self, key: impl Borrow<str>) -> impl Iterator<Item = u32> {
        (0..3).filter(move |n| *n > key.borrow().len() as u32)
    }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get("1").await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
