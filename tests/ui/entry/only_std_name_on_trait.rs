use adapters::derive;

#[derive(Debug)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

fn main() {}
