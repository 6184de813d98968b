use adapters::derive;

pub mod theirs {
    #[allow(async_fn_in_trait)]
    pub trait Store {
        type Key;
        async fn get(&self, key: Self::Key) -> u32;
    }
}

#[derive(DynAdapters)]
#[adapters(remote = theirs::Store, pointers("Arc"))]
pub trait Store {
    type Key;
    async fn get(&self, key: Self::Key) -> u32;
}

fn main() {}
