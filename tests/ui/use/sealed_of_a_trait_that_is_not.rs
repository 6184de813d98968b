use adapters::{derive, sealed};

#[derive(DynAdapters)]
trait Store {
    async fn get(&self) -> u8;
}

impl Store for u8 {
    async fn get(&self) -> u8 {
        *self
    }
}

sealed! {
    enum SealedStore: Store {
        Byte(u8),
    }
}

fn main() {}
