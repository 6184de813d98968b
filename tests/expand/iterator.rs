// The running example.

use adapters::derive;

#[derive(DynAdapters)]
pub trait AsyncIterator {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}

/// Counts up, and needs nothing but a plain `async fn`.
pub struct Count(u32);

impl AsyncIterator for Count {
    type Item = u32;

    async fn next(&mut self) -> Option<u32> {
        self.0 += 1;
        Some(self.0)
    }
}

pub async fn sum(items: &mut dyn DynAsyncIterator<Item = u32>) -> u32 {
    let mut sum = 0;
    while let Some(item) = items.next().await {
        sum += item;
    }
    sum
}
