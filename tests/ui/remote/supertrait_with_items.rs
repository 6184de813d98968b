use adapters::derive;

pub mod theirs {
    pub trait ErrorType {
        type Error: std::error::Error;
    }
    #[allow(async_fn_in_trait)]
    pub trait Store: ErrorType {
        async fn get(&self) -> u32;
    }
}

#[derive(DynAdapters)]
#[adapters(remote = theirs::Store)]
pub trait Store: theirs::ErrorType {
    async fn get(&self) -> u32;
}

fn main() {}
