use adapters::dyn_adapters;

#[dyn_adapters]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

#[dyn_adapters]
impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let disk: &dyn DynStore = &BoxingStore::new(Disk);
    drop(disk.get(1));
}
