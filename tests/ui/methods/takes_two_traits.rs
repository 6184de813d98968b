use adapters::derive;

use std::fmt::{Debug, Display};

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    async fn show(&self, value: impl Display + Debug);
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    async fn show(&self, value: impl Display + Debug) { println!("{value} {value:?}") }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
