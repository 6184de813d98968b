use adapters::derive;

#[derive(DynAdapters)]
pub trait Reads {
    type Error;
    async fn read(&mut self) -> Result<u8, Self::Error>;
}

#[derive(DynAdapters)]
pub trait Seeks {
    async fn seek(&mut self);
}

#[derive(DynAdapters)]
pub trait Store: Reads + Seeks {
    async fn get(&mut self) -> Result<u8, Self::Error>;
}

fn main() {}
