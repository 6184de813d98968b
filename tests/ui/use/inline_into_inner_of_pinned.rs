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
    let mut disk = std::pin::pin!(InlineStore::new(Disk(1)));
    drop(disk.as_mut().as_dyn().get(1));
    let Disk(_) = disk.into_inner();
}
