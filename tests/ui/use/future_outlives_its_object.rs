use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    fn get(&self, key: u32) -> impl Future<Output = u32>;
    async fn close(self) -> u32;
}

#[derive(Clone)]
pub struct Disk(Box<u32>);

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key + *self.0
    }
    async fn close(self) -> u32 {
        *self.0
    }
}

fn main() {
    let _pending;
    {
        let store: Box<dyn DynStore> = Box::new(BoxingStore::new(Disk(Box::new(1))));
        _pending = (*store).get(1); // the object's own method
    } // the store is gone, and then the future is dropped, which borrows from it
}
