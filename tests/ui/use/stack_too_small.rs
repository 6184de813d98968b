use std::pin::pin;

use adapters::{Space, Stack, Strategy, derive};

#[derive(DynAdapters)]
trait Store {
    async fn get(&mut self) -> u8;
}

struct Disk([u64; 8]);

impl Store for Disk {
    async fn get(&mut self) -> u8 {
        let copy = self.0;
        std::future::ready(()).await;
        copy[0] as u8
    }
}

fn main() {
    let mut space = pin!(Space::<16>::new());
    let mut adapter = Stack::new(space.as_mut()).adapt(Disk([0; 8]));
    let _: &mut dyn DynStore = &mut adapter;
}
