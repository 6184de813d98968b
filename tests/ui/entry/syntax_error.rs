use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key) -> u32;
}

fn main() {}
