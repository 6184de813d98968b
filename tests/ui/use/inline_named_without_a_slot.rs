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

struct Server {
    store: InlineStore<Disk>,
}

fn main() {
    drop(Server { store: InlineStore::new(Disk(1)) });
}
