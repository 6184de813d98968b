// Several traits of one argument, and of what is returned.

/// A trait.
#[derive(DynAdapters)]
pub trait Report<T> {
    fn show(&self, what: impl ::core::fmt::Display + ::core::fmt::Debug + Send) -> String;
    fn items(&self) -> impl Iterator<Item = (&str, T)> + ExactSizeIterator;
}
