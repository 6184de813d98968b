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
    let disk = InlineStore::new(Disk(1));
    let mut pinned = std::pin::pin!(disk);
    drop(pinned.as_mut().as_dyn().get(1));
    let moved = disk;
    let other = *pinned;
    drop((moved, other));
}
