// The macro implements it for adapters already.
use adapters::derive;

#[derive(DynAdapters)]
pub trait Base {
    fn swap(&mut self, other: &mut Self)
    where
        Self: Sized,
    {
        std::mem::swap(self, other);
    }
    async fn base(&mut self) -> u32;
}

impl<T, S> Base for adapters::Adapter<T, S> {
    async fn base(&mut self) -> u32 {
        0
    }
}

impl<T, S> DynBase for adapters::Adapter<T, S> {}

#[derive(DynAdapters)]
pub trait Store: Base {
    async fn get(&mut self) -> u32;
}

fn main() {}
