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

fn main() {
    let store: Box<dyn DynStore> = Box::new(BoxingStore::new(Disk(1)));
    std::thread::spawn(move || drop(store));
}
