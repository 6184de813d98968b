use adapters::derive;

pub mod theirs {
    #[allow(async_fn_in_trait)]
    pub trait Store {
        type Key;
        async fn get(&self, key: Self::Key) -> u32;
        async fn put(&mut self, value: u32);
    }
}

#[derive(DynAdapters)]
#[adapters(remote = theirs::Store)]
pub trait Store {
    type Key;
    async fn get(&self, key: Self::Key) -> u32;
    async fn put(&mut self, value: String);
}

fn main() {}
