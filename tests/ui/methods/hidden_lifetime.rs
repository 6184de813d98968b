use adapters::derive;

pub struct Key<'a>(pub &'a str);

#[derive(DynAdapters)]
pub trait Store {
    async fn get(&self, key: Key) -> usize; // `Key<'_>`
}

fn main() {}
