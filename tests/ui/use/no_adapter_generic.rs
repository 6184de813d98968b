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

fn count(items: &mut dyn DynAsyncIterator<Item = u32>) {
    drop(items.next());
}

fn both<I: AsyncIterator<Item = u32>>(mut items: I) {
    count(&mut (0..3));
    count(&mut items);
}

fn main() {
    both(0..3);
}
