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
    stores: Vec<Box<dyn DynStore>>,
}

fn main() {
    let mut server = Server { stores: Vec::new() };
    server.stores.push(Box::new(Disk(1)));
}
