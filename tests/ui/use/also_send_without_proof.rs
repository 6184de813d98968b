use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let disk: Box<dyn DynSendStore> = Box::new(BoxingStore::new(Disk));
    drop(disk);
}
