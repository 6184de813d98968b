//! Mirrors a trait with another lifetime in the items of an iterator.
#![forbid(unsafe_code)]
use adapters::derive;
pub struct Foo<'a>(pub &'a str);
#[derive(DynAdapters)]
pub trait Z {
    type T;
    fn y(&self) -> Self::T;
}
struct Zs<'a>(&'a str);
impl<'a> Z for Zs<'a> {
    type T = Foo<'a>;
    fn y(&self) -> Foo<'a> {
        Foo(self.0)
    }
}
mod remote {
    pub trait C {
        const N: u8;
        fn f<'a>(&self, x: &'a str) -> impl Iterator<Item = super::Foo<'a>>;
    }
}
use adapters::dyn_adapters;
#[derive(BoxingAdapter)]
#[adapters(remote = remote::C)]
pub trait C {
    #[adapters(getter)]
    const N: u8;
    fn f<'a>(&'a self, x: &str) -> impl Iterator<Item = Foo<'a>>;
}
struct It;
impl remote::C for It {
    const N: u8 = 1;
    fn f<'a>(&self, x: &'a str) -> impl Iterator<Item = Foo<'a>> {
        std::iter::once(Foo(x))
    }
}
fn main() {
    let d: Box<dyn DynC> = Box::new(BoxingC::new(It));
    let foo;
    {
        let s = String::from("hello, I will be freed soon enough");
        foo = d.f(&s).next().unwrap();
    }
    let t = String::from("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX");
    println!("{}", foo.0);
}
