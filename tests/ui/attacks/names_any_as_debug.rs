//! `Any` under the name of `Debug`, as a supertrait: the object would be downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::any::Any as Debug;

use adapters::derive;

#[derive(DynAdapters)]
trait Wait: Debug + 'static {
    async fn wait(&mut self);
}
struct Waits;
impl Wait for Waits {
    async fn wait(&mut self) {}
}

fn main() {
    let mut wait = Box::pin(InlineWait::new(Waits));
    let _: &mut dyn Debug = wait.as_mut().as_dyn();
}
