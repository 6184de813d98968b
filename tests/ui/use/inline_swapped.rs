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
    let (a, b) = (std::pin::pin!(InlineStore::new(Disk(1))), std::pin::pin!(InlineStore::new(Disk(2))));
    std::mem::swap(a.as_dyn(), b.as_dyn());
}
