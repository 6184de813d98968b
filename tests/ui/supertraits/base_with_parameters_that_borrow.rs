use adapters::derive;

#[derive(DynAdapters)]
pub trait Reads<K> {
    async fn read(&mut self, key: K) -> u8;
}

#[derive(DynAdapters)]
pub trait Store: Reads<u32> {
    async fn get(&mut self) -> u8;
}

fn main() {}
