use adapters::derive;

pub trait ErrorType {
    type Error;
}

#[derive(DynAdapters)]
pub trait Store {
    #[adapters(of = ErrorType)]
    type Error;
    async fn get(&self) -> Result<u32, Self::Error>;
}

fn main() {}
