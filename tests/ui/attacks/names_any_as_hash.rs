//! `Any` under the name of `Hash`, as a supertrait: the object would be downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::any::Any as Hash;

use adapters::derive;

#[derive(DynAdapters)]
trait Wait: Hash + 'static {
    async fn wait(&mut self);
}
struct Waits;
impl std::hash::Hash for Waits {
    fn hash<H: std::hash::Hasher>(&self, _: &mut H) {}
}
impl Wait for Waits {
    async fn wait(&mut self) {}
}

fn main() {
    let mut wait = Box::pin(InlineWait::new(Waits));
    let _: &mut dyn Hash = wait.as_mut().as_dyn();
}
