use std::rc::Rc;

use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

pub struct Disk(Rc<u32>);

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        key + *self.0
    }
}

fn main() {
    let disk: Box<dyn DynSendStore> = Box::new(BoxingStore::new(SendStore::new(Disk(Rc::new(1)))));
    drop(disk);
}
