//! Writes a lifetime of an item in a macro, and returns the item of another lifetime through the trait behind `dyn DynA`.
#![forbid(unsafe_code)]
use adapters::derive;
pub struct Foo<'a>(pub &'a str);
macro_rules! st {
    () => {
        &str
    };
}
#[derive(DynAdapters)]
pub trait HelperA {
    fn g<'a>(&'a self, x: &'a str) -> impl Iterator<Item = &'a str>;
}
struct H;
impl HelperA for H {
    fn g<'a>(&'a self, x: &'a str) -> impl Iterator<Item = &'a str> {
        std::iter::once(x)
    }
}
#[derive(DynAdapters)]
pub trait A {
    fn f(&self, x: &str) -> impl Iterator<Item = st!()>;
}
struct EvilA(Box<dyn DynHelperA>);
impl DynA for EvilA {
    fn __dyn_f<'call>(
        &'call self,
        x: &'call str,
    ) -> adapters::DynPtr<'call, dyn Iterator<Item = &'call str> + 'call> {
        DynHelperA::__dyn_g(&*self.0, x)
    }
}
fn main() {
    let e = EvilA(Box::new(BoxingHelperA::new(H)));
    let d: &dyn DynA = &e;
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.f(&s).next().unwrap();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo);
}
