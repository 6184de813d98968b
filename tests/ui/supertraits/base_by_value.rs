use adapters::derive;

#[derive(DynAdapters)]
pub trait Closes {
    async fn close(self);
}

#[derive(DynAdapters)]
pub trait Store: Closes {
    async fn get(&mut self) -> u8;
}

fn main() {}
