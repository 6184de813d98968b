use adapters::derive;

#[derive(DynAdapters)]
pub trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

async fn count(items: &mut dyn DynAsyncIterator) -> usize {
    let mut n = 0;
    while items.next().await.is_some() {
        n += 1;
    }
    n
}

fn main() {
    drop(count);
}
