use adapters::derive;

#[derive(DynAdapters)]
trait Store {
    async fn put(&mut self, items: impl IntoIterator<Item = u32> + Send) -> usize;
    fn all(&self) -> impl IntoIterator<Item = u32> + Send;
}

fn main() {}
