use std::rc::Rc;

use adapters::derive;

#[derive(DynAdapters)]
#[adapters(also_send)]
pub trait Store {
    async fn get(&mut self, key: u32) -> u32;
}

pub struct Disk;

impl Store for Disk {
    async fn get(&mut self, key: u32) -> u32 {
        let shared = Rc::new(key);
        std::future::ready(()).await;
        *shared
    }
}

fn main() {
    drop(InlineSendStore::boxed(SendStore::new(Disk)));
}
