//! `Any` under the name of `Debug`, as a supertrait of a mirror: the object would be downcast to the pinned adapter.
#![forbid(unsafe_code)]

use std::any::Any as Debug;

mod own {
    pub trait Wait: std::any::Any {
        #[allow(async_fn_in_trait)]
        async fn wait(&mut self);
    }
}
#[adapters::dyn_adapters(remote = own::Wait)]
trait Wait: Debug + 'static {
    async fn wait(&mut self);
}
struct Waits;
impl own::Wait for Waits {
    async fn wait(&mut self) {}
}

fn main() {
    let mut wait = Box::pin(InlineWait::new(Waits));
    let _: &mut dyn Debug = wait.as_mut().as_dyn();
}
