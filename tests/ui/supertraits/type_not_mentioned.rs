use adapters::derive;

#[derive(DynAdapters)]
pub trait Reads {
    type Error;
    async fn read(&mut self) -> Result<u8, Self::Error>;
}

#[derive(DynAdapters)]
pub trait Store: Reads {
    async fn get(&mut self) -> u8;
}

fn main() {}
