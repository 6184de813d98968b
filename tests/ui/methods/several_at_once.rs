use std::fmt::Display;
use std::rc::Rc;

use adapters::derive;

#[derive(DynAdapters)]
pub trait Store {
    const LIMIT: usize;
    type Lock<'a>
    where
        Self: 'a;
    async fn get(&self, key: u32) -> u32;
    async fn open(path: &str) -> Self;
    fn close(self: Rc<Self>);
    async fn put<V, const N: usize>(&self, value: V) -> [u8; N];
    fn merge(&mut self, other: &Self, more: Option<Self>) -> Option<Self>
    where
        Self: Clone;
    fn show(&self, label: Option<impl Display>) -> impl Display + Clone;
    fn find(&self, prefix: &str) -> impl Iterator<Item = u32>;
    fn key(&self) -> impl Clone;
}

async fn first(store: &mut dyn DynStore) -> u32 {
    store.get(1).await
}

fn main() {
    drop(first);
}
