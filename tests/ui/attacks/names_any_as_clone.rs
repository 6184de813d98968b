//! `Any` under the name of `Clone`, as a supertrait: the object would be downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::any::Any as Clone;

use adapters::derive;

#[derive(DynAdapters)]
trait Wait: Clone + 'static {
    async fn wait(&mut self);
}
struct Waits;
impl std::clone::Clone for Waits {
    fn clone(&self) -> Self {
        Self
    }
}
impl Wait for Waits {
    async fn wait(&mut self) {}
}

fn main() {
    let mut wait = Box::pin(InlineWait::new(Waits));
    let _: &mut dyn Clone = wait.as_mut().as_dyn();
}
