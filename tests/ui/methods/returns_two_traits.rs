use adapters::derive;

use std::fmt::Display;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
    fn name(&self) -> impl Display + View;
}

pub trait View {
    fn size(&self) -> u32;
}
impl View for i32 {
    fn size(&self) -> u32 { 0 }
}

#[derive(Clone)]
pub struct Disk;

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
    fn name(&self) -> impl Display + View { 1 }
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first(&mut BoxingStore::new(Disk)));
    drop(first(std::pin::pin!(InlineStore::new(Disk)).as_mut().as_dyn()));
}
