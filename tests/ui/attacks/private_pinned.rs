//! A `Pinned` strategy of an adapter that nothing pins: it must not be made from outside.
#![forbid(unsafe_code)]

use adapters::__private::{Duplicate, Fresh, Pinned};
use adapters::{Adapter, Boxing, Bytes, Inline, derive};

#[derive(DynAdapters)]
trait Wait {
    async fn wait(&self);
}
struct Waits;
impl Wait for Waits {
    async fn wait(&self) {}
}

fn main() {
    let strategy = Pinned(Inline::<Bytes<256>, (), Boxing>::fresh());
    let loose = Adapter::with_strategy(Waits, strategy.duplicate());
    let _: &dyn DynWait = &loose;
}
