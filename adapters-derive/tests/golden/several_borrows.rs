// A returned value that borrows from `self` and from an argument.

/// A trait.
#[derive(DynAdapters)]
pub trait Table {
    fn scan(&self, prefix: &str) -> impl Iterator<Item = &str>;
}
