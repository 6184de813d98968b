//! Implements by hand the trait behind `dyn DynX` for an adapter with a strategy that is none, and uses the token by which a value
//! moves out for another object.
#![forbid(unsafe_code)]
use adapters::{__private as p, Adapter, derive};
#[derive(DynAdapters)]
pub trait X {
    fn eat(self) -> String;
}
struct V(String);
impl X for V {
    fn eat(self) -> String {
        self.0
    }
}
struct MyS; // no strategy at all
impl DynX for Adapter<V, MyS> {
    fn __dyn_eat(&mut self, moved: p::MoveOut) -> String {
        let mut other = BoxingX::new(V(String::from("a string on the heap, dropped twice")));
        let (v, _) = p::take(&mut other, moved);
        v.0 // `other` is dropped here, with the same string
    }
}
fn main() {
    let d: Box<dyn DynX> = Box::new(Adapter::with_strategy(V(String::new()), MyS));
    let s = d.eat();
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{s}");
}
