use adapters::derive;

#[adapters::dyn_adapters(remote = theirs::Store)]
#[adapters(remote = others::Store)]
pub trait Store {
    async fn get(&self) -> u32;
}

#[derive(DynAdapters)]
pub trait Other {
    async fn get(&self) -> u32;
}

fn main() {}
