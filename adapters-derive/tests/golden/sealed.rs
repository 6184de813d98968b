// An enum of implementors is one: a trait for lists of types, and what it is for one and for more.

#[derive(DynAdapters)]
#[adapters(sealed, only(BoxingAdapter))]
pub trait Store {
    type Key;
    async fn get(&self, key: &str) -> Option<&Self::Key>;
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
    fn rank(&self) -> impl Fn(u8) -> u8;
    fn found(&mut self) -> Option<impl core::fmt::Display>;
    fn plain(&mut self) -> &mut Self::Key;
}
