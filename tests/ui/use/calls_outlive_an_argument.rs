use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: &str) -> u32;
    fn load(&self, key: &str) -> impl Future<Output = u32>;
}

pub struct Disk(u32);

impl Store for Disk {
    async fn get(&self, key: &str) -> u32 {
        self.0 + key.len() as u32
    }
    fn load(&self, key: &str) -> impl Future<Output = u32> {
        async move { self.0 + key.len() as u32 }
    }
}

fn started_when_polled(store: &dyn DynStore) {
    let _pending;
    {
        let key = String::from("abc");
        _pending = store.get(&key);
    } // the key is gone, and then the call is dropped
}

fn started_at_once(store: &dyn DynStore) {
    let _pending;
    {
        let key = String::from("abc");
        _pending = store.load(&key);
    } // the key is gone, and then the future is dropped, which borrows from it
}

fn main() {
    let store: Box<dyn DynStore> = InlineStore::boxed(Disk(1));
    started_when_polled(&*store);
    started_at_once(&*store);
}
