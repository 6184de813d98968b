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

fn keep(disk: &mut Disk) -> Box<dyn DynStore> {
    Box::new(BoxingStore::new(disk))
}

fn main() {
    drop(keep(&mut Disk(1)));
}
