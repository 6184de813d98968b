use std::cell::Cell;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk<'a>(&'a Cell<u32>);

impl Store for Disk<'_> {
    async fn get(&self, key: u32) -> u32 {
        self.0.get() + key
    }
}

fn main() {
    let cell = Cell::new(1);
    let store: Box<dyn DynStore + Send + '_> = Box::new(BoxingStore::new(Disk(&cell)));
    drop(store);
}
