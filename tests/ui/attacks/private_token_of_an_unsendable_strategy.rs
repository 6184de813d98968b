//! Implements by hand the trait behind `dyn DynX` for an adapter whose strategy may lack an auto trait that the trait asks for.
#![forbid(unsafe_code)]
use adapters::{__private as p, Adapter, derive};
#[derive(DynAdapters)]
pub trait X: Send + Sync {
    fn it(&self) -> impl Iterator<Item = u8> + Send;
    fn eat(self) -> String;
}
struct V(String);
impl X for V {
    fn it(&self) -> impl Iterator<Item = u8> + Send {
        0..3
    }
    fn eat(self) -> String {
        self.0
    }
}
impl DynX for Adapter<V, adapters::Caching> {
    fn __dyn_it<'call>(&'call self) -> adapters::DynPtr<'call, dyn Iterator<Item = u8> + Send + 'call> {
        todo!()
    }
    fn __dyn_eat(&mut self, moved: p::MoveOut) -> String {
        let mut other = BoxingX::new(V(String::from("a string on the heap, dropped twice")));
        let (v, _) = p::take(&mut other, moved);
        v.0
    }
}
fn main() {}
