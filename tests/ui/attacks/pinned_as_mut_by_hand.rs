//! `AsMut` as a supertrait, implemented by hand for adapters: it would give the pinned adapter as `&mut`.
#![forbid(unsafe_code)]

use std::any::Any;

use adapters::{Adapter, derive};

struct Me(Box<dyn Any>);

#[derive(DynAdapters)]
trait Wait: AsMut<Me> + 'static {
    async fn wait(&mut self);
}
struct Waits;
impl AsMut<Me> for Waits {
    fn as_mut(&mut self) -> &mut Me {
        unreachable!()
    }
}
impl<S: 'static> AsMut<Me> for Adapter<Waits, S> {
    fn as_mut(&mut self) -> &mut Me {
        let me: &mut dyn Any = self;
        me.downcast_mut().unwrap()
    }
}
impl Wait for Waits {
    async fn wait(&mut self) {}
}

fn main() {
    let mut wait = Box::pin(InlineWait::new(Waits));
    let _: &mut Me = wait.as_mut().as_dyn().as_mut();
}
