use adapters::*;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: u32) -> Vec<u8>;
}

fn main() {}
