use adapters::derive;

#[adapters(send)]
pub trait Store {
    async fn get(&self, key: u32) -> u32;
}

fn main() {}
