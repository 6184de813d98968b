//! Implements by hand the trait behind `dyn DynX` for an adapter whose strategy cannot be cloned as the trait asks.
#![forbid(unsafe_code)]
use adapters::{__private as p, Adapter, TaskStack, derive};
#[derive(DynAdapters)]
pub trait X: Clone {
    fn eat(self) -> String;
}
#[derive(Clone)]
struct V(String);
impl X for V {
    fn eat(self) -> String {
        self.0
    }
}
impl DynX for Adapter<V, TaskStack> {
    fn __dyn_eat(&mut self, moved: p::MoveOut) -> String {
        let mut other = BoxingX::new(V(String::from("a string on the heap, dropped twice")));
        let (v, _) = p::take(&mut other, moved);
        v.0
    }
}
fn main() {}
