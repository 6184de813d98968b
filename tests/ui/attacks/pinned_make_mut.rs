//! `Clone` as a supertrait: `Arc::make_mut` of a shared object would move a clone of the adapter into a place of its own.
#![forbid(unsafe_code)]

use std::sync::Arc;

use adapters::derive;

#[derive(DynAdapters)]
trait Wait: Clone {
    async fn wait(&self);
}
#[derive(Clone)]
struct Waits;
impl Wait for Waits {
    async fn wait(&self) {}
}

fn main() {
    let mut shared = InlineWait::shared(Waits);
    let _other = shared.clone();
    let _: &mut dyn DynWait = Arc::make_mut(&mut shared);
}
