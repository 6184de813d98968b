use std::pin::pin;

use adapters::{Space, Stack, Strategy, derive};

#[derive(DynAdapters)]
trait Store {
    async fn get(&self) -> u8;
}

struct Disk(u8);

impl Store for Disk {
    async fn get(&self) -> u8 {
        self.0
    }
}

fn main() {
    let mut space = pin!(Space::<64>::new());
    let adapter = Stack::new(space.as_mut()).adapt(Disk(0));
    let _: &dyn DynStore = &adapter;
}
