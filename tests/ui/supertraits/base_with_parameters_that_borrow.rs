use adapters::derive;

#[derive(DynAdapters)]
pub trait Reads<K> {
    fn keys(&mut self) -> impl Iterator<Item = K>;
}

#[derive(DynAdapters)]
pub trait Store: Reads<u32> {
    async fn get(&mut self) -> u8;
}

fn main() {}
