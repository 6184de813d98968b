use adapters::derive;

pub trait Named {
    fn name(&self) -> String;
}

#[derive(DynAdapters)]
pub trait Store: Named {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk;

impl Named for Disk {
    fn name(&self) -> String {
        "disk".to_owned()
    }
}

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        key
    }
}

fn main() {
    let store: &dyn DynStore = &BoxingStore::new(Disk);
    println!("{}", store.name());
}
