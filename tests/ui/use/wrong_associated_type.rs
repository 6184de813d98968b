use adapters::derive;

#[derive(DynAdapters)]
pub trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

impl AsyncIterator for std::ops::Range<u32> {
    type Item = u32;
    async fn next(&mut self) -> Option<u32> {
        Iterator::next(self)
    }
}

fn count(items: &mut dyn DynAsyncIterator<Item = u64>) {
    drop(items.next());
}

fn main() {
    count(&mut BoxingAsyncIterator::new(0..3));
}
