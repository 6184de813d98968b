//! `Clone` as a supertrait: what clones into a box is called for an adapter that is pinned where it is.
#![forbid(unsafe_code)]

use std::pin::pin;

use adapters::__private::DynClone;
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
    let mut pinned = pin!(InlineWait::new(Waits));
    let object: &mut dyn DynWait = pinned.as_mut().as_dyn();
    let clone = object.clone_in_a_box();
    drop(clone);
}
