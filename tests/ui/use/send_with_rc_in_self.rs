use std::rc::Rc;

use adapters::derive;

#[derive(DynAdapters)]
#[adapters(send)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

pub struct Disk(Rc<u32>);

impl Store for Disk {
    async fn get(&self, key: u32) -> u32 {
        *self.0 + key
    }
}

fn main() {
    drop(Disk(Rc::new(1)));
}
