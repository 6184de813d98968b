use adapters::derive;

#[derive(DynAdapters)]
#[adapters(remote(theirs::Store))]
pub trait Store {
    #[adapters(of)]
    async fn get(&self) -> u32;
}

fn main() {}
