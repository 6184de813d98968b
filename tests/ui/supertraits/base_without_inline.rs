use adapters::derive;

#[derive(BoxingAdapter)]
pub trait Reads {
    async fn read(&mut self) -> u8;
}

#[derive(DynAdapters)]
pub trait Store: Reads {
    async fn get(&mut self) -> u8;
}

fn main() {}
