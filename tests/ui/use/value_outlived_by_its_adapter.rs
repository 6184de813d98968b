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

fn store<'a>() -> Box<dyn DynStore + 'a> {
    let mut disk = Disk(1);
    Box::new(BoxingStore::new(&mut disk))
}

fn server(mut disk: Disk) -> Box<dyn DynStore> {
    Box::new(BoxingStore::new(&mut disk))
}

fn main() {
    drop((store, server));
}
