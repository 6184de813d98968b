// The running example.

/// A stream of items.
#[derive(DynAdapters)]
pub trait AsyncIterator {
    /// What the stream is of.
    type Item;
    /// The next one.
    async fn next(&mut self) -> Option<Self::Item>;
}
