//! Keeps the token by which a value moves out, and uses it for another object after the call.
#![forbid(unsafe_code)]
use adapters::__private::{MoveOut, take};
use adapters::{Adapter, Boxing, derive};
use std::cell::RefCell;
thread_local! { static T: RefCell<Option<MoveOut>> = RefCell::new(None); }
#[derive(DynAdapters)]
pub trait Up {
    fn finish(self) -> usize;
}
struct Mine;
impl Up for Mine {
    fn finish(self) -> usize {
        1
    }
}
struct NoStrat;
impl DynUp for Adapter<Mine, NoStrat> {
    fn __dyn_finish(&mut self, moved: MoveOut) -> usize {
        T.with(|t| *t.borrow_mut() = Some(moved));
        0
    }
}
fn main() {
    (Box::new(Adapter::with_strategy(Mine, NoStrat)) as Box<dyn DynUp>).finish();
    let token = T.take().unwrap();
    let mut a = Adapter::<Vec<String>, Boxing>::new(vec!["x".repeat(100)]);
    let (v, _) = take(&mut a, token);
    drop(v);
    println!("{:?}", a.get_ref());
}
